import { operations } from '#app/api/operations.ts'
import { meetingView } from '#app/api/views/record.ts'
import { findMeeting } from '#app/storage/meetings.server.ts'
import { fail, reading, resource } from './api-call.server.ts'
import { readableNumbers } from './api-readable.server.ts'

const calls = resource(
  reading(operations.getMeeting, async ({ db, person, params, request, at }) => {
    const meeting = (await findMeeting(db, params.id)) ?? fail(request, 'not-found')
    return { body: meetingView(meeting, await readableNumbers(db, person), at) }
  }),
)

export const loader = calls.loader
export const action = calls.action
