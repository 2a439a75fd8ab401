import { searchedMeeting } from '../../core/search/searched-record.ts'
import { within, type Transaction } from '../database.server.ts'
import { findMeeting } from '../meetings.server.ts'
import { addEntries, removeEntries } from './entries.server.ts'

/** Lets a meeting be found by its title, its agenda and its minutes as they are now. */
export async function indexMeeting(transaction: Transaction, slug: string): Promise<void> {
  const { id } = await transaction.meeting.findUniqueOrThrow({
    where: { slug },
    select: { id: true },
  })
  const meeting = await findMeeting(within(transaction), slug)
  await removeEntries(transaction, id)
  if (meeting === null) return
  const { date } = meeting
  await addEntries(transaction, [
    { kind: 'meeting', sourceId: id, date, text: searchedMeeting(meeting) },
  ])
}
