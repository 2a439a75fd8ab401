import { operations } from '#app/api/operations.ts'
import { actTextView } from '#app/api/views/act.ts'
import { findActText } from '#app/storage/acts.server.ts'
import { fail, reading, resource } from './api-call.server.ts'

const calls = resource(
  reading(operations.getActText, async ({ db, params, request, at }) => {
    const text =
      (await findActText(db, params.act, { id: params.text })) ?? fail(request, 'not-found')
    return { body: actTextView(text, at) }
  }),
)

export const loader = calls.loader
export const action = calls.action
