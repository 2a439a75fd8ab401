import { operations } from '#app/api/operations.ts'
import { actView } from '#app/api/views/act.ts'
import { listActs } from '#app/storage/acts.server.ts'
import { reading, resource } from './api-call.server.ts'

const calls = resource(
  reading(operations.listActs, async ({ db, at }) => ({
    body: { items: (await listActs(db)).map((act) => actView(act, at)) },
  })),
)

export const loader = calls.loader
export const action = calls.action
