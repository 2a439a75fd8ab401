import type * as pl from '../pl/feeds.ts'
import { formatDate } from './format.ts'

/** Feeds and calendars that other programs read. */
export const feeds: typeof pl.feeds = {
  all: 'Nowela: recommendations',
  allSubtitle: 'Steps and new versions of published recommendations',
  act: (act: string) => `Nowela: recommended changes to ${act}`,
  actSubtitle: (title: string) => `Steps and new versions of recommendations that change: ${title}`,
  area: (area: string) => `Nowela: ${area}`,
  areaSubtitle: (area: string) => `Steps and new versions of recommendations in the area “${area}”`,
  one: (number: string) => `Nowela: ${number}`,
  oneSubtitle: (title: string) => `Steps and new versions of the recommendation “${title}”`,

  published: (number: string) => `${number}: recommendation published`,
  step: (number: string, label: string) => `${number}: ${label}`,
  version: (number: string, version: number, label: string) =>
    [`${number}: version ${version}`, label].filter(Boolean).join(' – '),
  happenedOn: (day: string) => `Date of the event: ${formatDate(day)}.`,
  corrected: 'The entry has been corrected.',
  bill: (bill: string) => `Bill: ${bill}.`,
  versionOn: (day: string) => `Version of ${formatDate(day)}.`,
  recommendation: (title: string) => `Recommendation: ${title}`,

  link: 'Atom feed',
  linkOne: 'Atom feed of this recommendation',
  linkAct: 'Atom feed of this act',
  linkArea: 'Atom feed of this area',
}

export const calendarFeed: typeof pl.calendarFeed = {
  name: 'Nowela: meetings and deadlines',
  description: 'Meetings and deadlines of published recommendations',
  ownName: (person: string) => `Nowela: ${person}`,
  ownDescription: 'Deadlines of your recommendations, reviews asked of you, and meetings',
  link: 'Subscribe (iCal)',
  short: 'iCal calendar',
  own: 'My calendar',
  review: (number: string) => `Review of ${number}`,
  categories: {
    meeting: 'meeting',
    appointment: 'deadline',
    forecast: 'forecast',
    review: 'review',
  },
  points: (count: number) => `Items on the agenda: ${count}`,
}
