import { operations } from '#app/api/operations.ts'
import { unitView } from '#app/api/views/act.ts'
import { findActText } from '#app/storage/acts.server.ts'
import { listAmending, touchedUnits } from '#app/storage/touched-units.server.ts'
import { fail, reading, resource } from './api-call.server.ts'

const calls = resource(
  reading(operations.getUnit, async ({ db, person, params, request, at }) => {
    const { act, unit } = params
    const text = (await findActText(db, act, { id: params.text })) ?? fail(request, 'not-found')
    const touched = touchedUnits(await listAmending(db, person, act), act, text.statute)
    const body = unitView(text, unit, touched.get(unit) ?? [], at) ?? fail(request, 'not-found')
    return { body }
  }),
)

export const loader = calls.loader
export const action = calls.action
