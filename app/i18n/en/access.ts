import type * as pl from '../pl/access.ts'
import { formatShortDate, plural } from './format.ts'

/** The programs that a person lets in: a calendar and callers of the API. */
export const access: typeof pl.access = {
  title: 'Calendar and programs',
  lead: 'The address of your calendar, and the keys with which other programs act for you. Each is shown only once and kept nowhere; once revoked, it stops working at once.',
  calendar: 'Your calendar',
  calendarLead:
    'The deadlines of recommendations that you write or look after, the meetings at which they are considered, and the reviews asked of you. Paste the address into your calendar program as a subscription.',
  calendarPublic: 'Meetings and the deadlines of published recommendations are also in',
  calendarPublicLink: 'the calendar open to everybody',
  calendarNone: 'You have no calendar address yet.',
  makeCalendar: 'Create a calendar address',
  renew: 'Issue a new address',
  revoke: 'Revoke',
  revokeOne: (name: string) => `Revoke the key “${name}”`,
  calendarName: 'calendar',
  programs: 'API keys',
  programsLead: 'A key allows no more than you are allowed. How to use it is told in',
  programsLink: 'the description of the API',
  programsNone: 'You have no keys yet.',
  make: 'New key',
  name: 'Name',
  nameHint: 'Something to know it by, for example “office script”.',
  scope: 'What the program may do',
  scopes: {
    calendar: 'read the calendar',
    read: 'read only',
    write: 'read and write',
  },
  lasts: 'Valid for',
  days: (count: number) => plural(count, { one: 'day', many: 'days' }),
  submit: 'Create the key',
  created: (day: string) => `created ${formatShortDate(day)}`,
  until: (day: string) => `valid until ${formatShortDate(day)}`,
  used: (day: string) => (day === '' ? 'not used yet' : `last used ${formatShortDate(day)}`),
  madeCalendar: 'The address of your calendar',
  madeKey: 'Your new key',
  once: 'Copy it now: it cannot be shown again. Whoever knows it acts for you.',
  revoked: 'Revoked.',
  problems: {
    name: 'Enter a name of at most 60 characters.',
    scope: 'Choose what the program may do.',
    lasts: 'Choose how long the key is to be valid.',
    tooMany: 'You already have 20 active keys. Revoke those that you do not use.',
  },
}
