import { operations } from '#app/api/operations.ts'
import { indexView } from '#app/api/views/record.ts'
import { api } from '#app/i18n/pl/api.ts'
import { reading, resource } from './api-call.server.ts'

const calls = resource(
  reading(operations.index, ({ at }) => Promise.resolve({ body: indexView(api.title, at) })),
)

export const loader = calls.loader
export const action = calls.action
