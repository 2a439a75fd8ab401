import type { LoaderFunctionArgs } from '@remix-run/node'
import { requireMay } from '#app/auth/guards.server.ts'
import { csvHeads } from '#app/i18n/pl/csv-heads.ts'
import { meetingKindNames } from '#app/i18n/pl/meetings.ts'
import { database } from '#app/storage/client.server.ts'
import { listMeetings } from '#app/storage/meetings.server.ts'
import { csvFile } from './csv-file.server.ts'

const { file, columns } = csvHeads.meetings

/** All meetings as a file, the newest first. */
export async function loader({ request }: LoaderFunctionArgs) {
  await requireMay(request, 'meeting.read')
  const meetings = await listMeetings(await database())
  const rows = meetings.map(({ date, kind, team, title, place, items, minutes }) => [
    ...[date, meetingKindNames[kind], team?.name ?? '', title, place],
    ...[String(items.length), minutes],
  ])
  return csvFile(file, [columns, ...rows])
}
