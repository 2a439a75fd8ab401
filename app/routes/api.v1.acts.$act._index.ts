import { operations } from '#app/api/operations.ts'
import { actView } from '#app/api/views/act.ts'
import { findAct } from '#app/storage/acts.server.ts'
import { fail, reading, resource } from './api-call.server.ts'

const calls = resource(
  reading(operations.getAct, async ({ db, params, request, at }) => {
    const act = (await findAct(db, params.act)) ?? fail(request, 'not-found')
    return { body: actView(act, at) }
  }),
)

export const loader = calls.loader
export const action = calls.action
