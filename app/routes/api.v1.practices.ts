import { operations } from '#app/api/operations.ts'
import { practiceListView } from '#app/api/views/record.ts'
import { listPractices } from '#app/storage/evidence.server.ts'
import { reading, resource } from './api-call.server.ts'
import { readableNumbers } from './api-readable.server.ts'

const calls = resource(
  reading(operations.listPractices, async ({ db, person, at }) => ({
    body: practiceListView(await listPractices(db), await readableNumbers(db, person), at),
  })),
)

export const loader = calls.loader
export const action = calls.action
