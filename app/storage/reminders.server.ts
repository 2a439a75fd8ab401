import {
  reminderTime,
  termOfReview,
  termsOfMeeting,
  termsOfPath,
  type Term,
} from '../core/notify/reminder.ts'
import { applyEvents } from '../core/workflow/path.ts'
import type { ProcedureCalendar } from '../core/workflow/deadline.ts'
import { calendarOf } from '../core/workflow/procedure-calendar.ts'
import { stageIds } from '../core/workflow/stage.ts'
import { stages } from '../core/workflow/stages.ts'
import { isDayOff } from '../days-off.server.ts'
import type { Database } from './database.server.ts'
import { partsOf } from './in-parts.server.ts'
import { listMeetings } from './meetings.server.ts'
import { tellNews } from './news.server.ts'
import { listReviews } from './reviews.server.ts'
import { eventColumns, toStatusEvent } from './status-row.server.ts'

interface ReminderRun {
  /** ISO day in Poland. */
  readonly today: string
  /** The ISO day on which terms were called to mind for the first time. */
  readonly since: string
  readonly now: Date
}

/**
 * Writes as news which terms are near, end today or have passed: reviews, stages, meetings. Each is
 * written once for each of these times, however often it is asked for, and only while the term stands.
 */
export async function remindOfTerms(db: Database, run: ReminderRun): Promise<void> {
  const due = (await listTerms(db)).flatMap((term) => {
    const time = reminderTime({ ...run, day: term.day, isDayOff })
    return time === null ? [] : { ...term, time, news: `due ${term.id} ${time}` }
  })
  for (const part of partsOf(due)) {
    await db.write(async (transaction) => {
      const rows = await transaction.news.findMany({
        where: { id: { in: part.map(({ news }) => news) } },
        select: { id: true },
      })
      const told = new Set(rows.map(({ id }) => id))
      for (const { news: id, proposal, about, time } of part) {
        if (told.has(id)) continue
        const program = { id: null, name: '', at: run.now }
        await tellNews(transaction, { id, proposal, news: { ...about, time } }, program)
      }
    })
  }
}

/** All terms that run. */
async function listTerms(db: Database): Promise<readonly Term[]> {
  const meetings = await listMeetings(db)
  const reviews = await listReviews(db, 'underWay')
  return [
    ...reviews.flatMap((review) => termOfReview(review) ?? []),
    ...(await listStageTerms(db, calendarOf(meetings, isDayOff))),
    ...meetings.flatMap(termsOfMeeting),
  ]
}

const endStages = stageIds.filter((id) => stages[id].end)

async function listStageTerms(db: Database, calendar: ProcedureCalendar): Promise<readonly Term[]> {
  const where = { stage: { notIn: endStages } }
  const all = await db.read.proposal.findMany({ where, select: { id: true } })
  const terms: Term[] = []
  for (const part of partsOf(all)) {
    const rows = await db.read.proposal.findMany({
      where: { id: { in: part.map(({ id }) => id) } },
      select: { number: true, statusEvents: { select: eventColumns } },
    })
    for (const { number, statusEvents } of rows) {
      terms.push(...termsOfPath(number, applyEvents(statusEvents.map(toStatusEvent)), calendar))
    }
  }
  return terms
}
