import type { LoaderFunctionArgs } from '@remix-run/node'
import { requireMay } from '#app/auth/guards.server.ts'
import { eventsOf } from '#app/components/workflow/calendar-event.ts'
import { calendarOf } from '#app/core/workflow/procedure-calendar.ts'
import { isDayOff } from '#app/days-off.server.ts'
import { csvHeads } from '#app/i18n/pl/csv-heads.ts'
import { database } from '#app/storage/client.server.ts'
import { listMeetings } from '#app/storage/meetings.server.ts'
import { listProposals } from '#app/storage/proposals.server.ts'
import { csvFile } from './csv-file.server.ts'

const { file, columns, kinds } = csvHeads.calendar

/** All meetings and times of the calendar as a file, of every month. */
export async function loader({ request }: LoaderFunctionArgs) {
  const viewer = await requireMay(request, 'proposal.list')
  const db = await database()
  const [proposals, meetings] = await Promise.all([listProposals(db, viewer), listMeetings(db)])
  const events = eventsOf({ proposals, meetings, calendar: calendarOf(meetings, isDayOff) })
  const rows = events.map(({ day, kind, about, title, note }) => [
    ...[day, kinds[kind], about, title, note],
  ])
  return csvFile(file, [columns, ...rows])
}
