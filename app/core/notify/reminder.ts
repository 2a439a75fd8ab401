import type { Meeting } from '../record/meeting.ts'
import { isUnderWay, type ReviewRequest } from '../record/review.ts'
import { addDays, daysBetween, weekday } from '../workflow/calendar-day.ts'
import { deadlineOf, type ProcedureCalendar } from '../workflow/deadline.ts'
import type { Path } from '../workflow/path.ts'
import type { DeadlineNews, MeetingDueNews, ReminderTime, ReviewDueNews } from './news.ts'

type Reminding<N extends ReviewDueNews | DeadlineNews | MeetingDueNews> = N extends unknown
  ? Omit<N, 'proposal' | 'by' | 'time'>
  : never

/** A term that is called to mind, with what is told of it. */
export interface Term {
  /** Names the term; another day is another term. */
  readonly id: string
  /** Number of the recommendation. */
  readonly proposal: string
  /** ISO day. */
  readonly day: string
  readonly about: Reminding<ReviewDueNews | DeadlineNews | MeetingDueNews>
}

/** So many days before a term it is called to mind for the first time. */
const daysAhead = 3

interface ReminderDay {
  /** The term, an ISO day. */
  readonly day: string
  readonly today: string
  /** The ISO day on which the program began to call terms to mind: what had passed before is history. */
  readonly since: string
  readonly isDayOff: ProcedureCalendar['isDayOff']
}

/**
 * As what a term is called to mind on the day `today`, `null`: not at all. Whoever tells each term once
 * for each time thereby tells it once ahead, once on its day and once when it has passed; a time that was
 * missed is made up for while it lasts. Ahead is three days before, on the working day before that where
 * it falls on a weekend or a holiday.
 */
export function reminderTime({ day, today, since, isDayOff }: ReminderDay): ReminderTime | null {
  const left = daysBetween(today, day)
  if (left === 0) return 'today'
  if (left < 0) return day < since ? null : 'overdue'
  return today < firstReminder(day, isDayOff) ? null : 'ahead'
}

function firstReminder(day: string, isDayOff: ReminderDay['isDayOff']): string {
  let first = addDays(day, -daysAhead)
  while (weekday(first) > 5 || isDayOff(first)) first = addDays(first, -1)
  return first
}

/** The term of a review that is still to be given; `null`: there is none. */
export function termOfReview(review: ReviewRequest): Term | null {
  const { id, proposal, version, asked, dueOn: day } = review
  if (!isUnderWay(review)) return null
  return {
    ...{ id: `review ${id} ${day}`, proposal, day },
    about: { kind: 'reviewDue', request: id, asked, version, day },
  }
}

/**
 * The terms that run for a recommendation, on its main way and for every bill. Of a meeting on whose
 * agenda it stands the meeting itself tells.
 */
export function termsOfPath(
  proposal: string,
  { main, tracks }: Path,
  calendar: ProcedureCalendar,
): readonly Term[] {
  return [main, ...tracks].flatMap(({ bill, stage, steps }) => {
    const last = steps.at(-1)
    if (last === undefined || stage === 'onAgenda') return []
    const { day, kind: rule, certainty, basis = null, counted } = deadlineOf(last, calendar)
    if (day === null) return []
    const id = ['step', proposal, bill, stage, day].join(' ')
    return {
      id,
      proposal,
      day,
      about: { kind: 'deadline', stage, day, rule, certainty, basis, counted },
    }
  })
}

/** The recommendations on the agenda of a meeting of which no outcome is written down. */
export function termsOfMeeting({ slug, title, date, place, items }: Meeting): readonly Term[] {
  return items.flatMap(({ proposal, outcome }) =>
    proposal === null || outcome !== ''
      ? []
      : {
          ...{ id: `meeting ${slug} ${proposal} ${date}`, proposal, day: date },
          about: { kind: 'meetingDue', meeting: { slug, title, date, place } },
        },
  )
}
