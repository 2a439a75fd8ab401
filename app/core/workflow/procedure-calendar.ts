import type { MeetingKind } from '../record/meeting.ts'
import type { ProcedureCalendar } from './deadline.ts'

/** A meeting as far as times are reckoned with it. */
export interface MeetingDay {
  readonly slug: string
  readonly kind: MeetingKind
  /** ISO day. */
  readonly date: string
}

/** What times are reckoned with, from the kept meetings and the rule for days off. */
export function calendarOf(
  meetings: readonly MeetingDay[],
  isDayOff: ProcedureCalendar['isDayOff'],
): ProcedureCalendar {
  return {
    isDayOff,
    plenaries: meetings
      .filter(({ kind }) => kind === 'plenary')
      .map(({ date }) => date)
      .sort(),
    meetings: new Map(meetings.map(({ slug, date }) => [slug, date])),
  }
}
