import { operations } from '#app/api/operations.ts'
import { meetingListView } from '#app/api/views/record.ts'
import { listMeetings } from '#app/storage/meetings.server.ts'
import { reading, resource } from './api-call.server.ts'

const calls = resource(
  reading(operations.listMeetings, async ({ db, at }) => ({
    body: meetingListView(await listMeetings(db), at),
  })),
)

export const loader = calls.loader
export const action = calls.action
