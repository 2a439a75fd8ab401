import type * as pl from '../pl/calendar.ts'

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

/** Meetings and deadlines month by month. */
export const calendar: typeof pl.calendar = {
  title: 'Calendar',
  lead: 'Meetings and deadlines: those set by people, and forecasts that follow from the law.',
  months: 'Month',
  present: 'Today',
  nothing: 'There are no meetings or deadlines in this month.',
  allMeetings: 'All meetings',
  weekdays,
}
