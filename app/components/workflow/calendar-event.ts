import type { MeetingSummary } from '#app/core/record/meeting.ts'
import type { ProposalSummary } from '#app/core/record/proposal.ts'
import { deadlineOf, type ProcedureCalendar } from '#app/core/workflow/deadline.ts'
import { ahead } from '#app/i18n/pl/status.ts'
import { stageNames } from '#app/i18n/pl/workflow.ts'
import { paths } from '#app/paths.ts'

/** Something that a day of the calendar shows. */
export interface CalendarEvent {
  /** The slug of the meeting, or the number of the recommendation whose time it is. */
  readonly about: string
  /** ISO day. */
  readonly day: string
  readonly kind: 'meeting' | 'appointment' | 'forecast'
  readonly title: string
  /** What kind of day it is, in words. */
  readonly note: string
  readonly to: string
}

interface Shown {
  readonly proposals: readonly ProposalSummary[]
  readonly meetings: readonly MeetingSummary[]
  readonly calendar: ProcedureCalendar
  /** First and last ISO day shown. */
  readonly from?: string
  readonly until?: string
}

/** The meetings and the times that run for recommendations, day by day; a meeting stands once. */
export function eventsOf(shown: Shown): readonly CalendarEvent[] {
  const { proposals, meetings, calendar, from = '', until = '9' } = shown
  const held = meetings.map(({ slug, date, title, place }): CalendarEvent => ({
    about: slug,
    day: date,
    kind: 'meeting',
    title,
    note: place,
    to: paths.meeting(slug),
  }))
  const due = proposals.flatMap(({ number, stage, lastStep }): readonly CalendarEvent[] => {
    if (lastStep === null) return []
    const { day, kind, certainty } = deadlineOf(lastStep, calendar)
    if (day === null || kind === 'nextPlenary') return []
    const title = `${number}: ${stageNames[stage]}`
    const note = ahead.certainty[certainty]
    const to = paths.proposalStatus(number)
    return [{ about: number, day, kind: certainty, title, note, to }]
  })
  return [...held, ...due]
    .filter(({ day }) => from <= day && day <= until)
    .sort((a, b) => a.day.localeCompare(b.day))
}
