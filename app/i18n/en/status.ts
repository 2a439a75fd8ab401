import type { Deadline } from '#app/core/workflow/deadline.ts'
import type * as pl from '../pl/status.ts'
import { duration, lateFor } from './durations.ts'
import { formatDate, plural } from './format.ts'

export const pathLine: typeof pl.pathLine = {
  label: 'Progress in brief',
  since: (day: string) => `since ${day}`,
  states: {
    done: 'done',
    now: 'here now',
    ahead: 'ahead',
    skipped: 'skipped',
  },
}

/** The page that tells the way of a recommendation and where its steps are recorded. */
export const status: typeof pl.status = {
  title: 'Progress',
  timeline: 'Steps so far',
  now: 'Now',
  next: 'What may come next',
  nextLead: 'The next steps of the procedure, and who takes them.',
  nothingNext: 'The path ends here.',
  record: 'Record a step',
  recordLead:
    'Choose what happened. A record cannot be changed; a mistake is corrected by a further entry.',
  recordInto: (step: string) => `Record a step: ${step}`,
  date: 'Date of the event',
  dateHint: 'The day when it happened, not the day of the entry.',
  actor: 'On whose behalf',
  note: 'Note',
  save: 'Record the step',
  cancel: 'Cancel',
  choose: 'choose',
  recorded: 'Step recorded.',
  corrected: 'Correction recorded.',
  published: 'Recommendation published.',
  version: (number: number) => `version ${number}`,
  returns: 'a new version will be made',
  enteredBy: (name: string, moment: string) => `entered by ${name}, ${moment}`,
  correction: 'corrected entry',
  correct: 'Correct',
  correctStep: (step: string) => `Correct the entry: ${step}`,
  correctTitle: (step: string) => `Correction of the entry “${step}”`,
  correctLead:
    'The earlier entry stays readable below the timeline, in which this one replaces it. Give the reason.',
  reason: 'Reason for the correction',
  saveCorrection: 'Record the correction',
  strike: 'Strike the entry out: there was no such event',
  corrections: (count: number) =>
    plural(count, { one: 'corrected entry', many: 'corrected entries' }),
  because: (reason: string, name: string) => `${reason} (${name})`,
  struckOut: 'entry struck out',
  publishTitle: 'Visibility',
  publishedOn: (day: string) => `Published ${day}: everybody may read it.`,
  notPublished: 'Not published: only people who work on recommendations read it.',
  publish: 'Publish',
  basis: 'Basis',
  noBasis: 'No provision governs this stage; this is the practice.',
  inProcedure: (code: string) => `Stage ${code} in the description of the procedure`,
  reservations: 'Separate positions',
  who: 'Who',
  lasts: (days: number) => `for ${duration(days)} so far`,
  lasted: (days: number) => (days === 0 ? 'on the same day' : `lasted ${duration(days)}`),
  needsVersion: 'Save a version first.',
}

/** What is said of the time that runs in a stage; `''` where no rule sets one. */
export const deadlineNote: typeof pl.deadlineNote = (deadline) => {
  const { kind, day, days, urgentDays } = deadline
  const until = day === null ? '' : `, until ${formatDate(day)}`
  const urgent =
    urgentDays === undefined || days === urgentDays
      ? ''
      : ` (${plural(urgentDays, dayForms)} if urgent)`
  switch (kind) {
    case 'statutory':
      if (deadline.lapse === 'entersIntoForce') return entryNote(deadline)
      return `Time limit: ${plural(days ?? 0, dayForms)}${urgent}${until}.`
    case 'rules':
      return day === null
        ? 'The Standing Committee confirms the bill within 14 days of the legal commission (5 days of an exemption from it).'
        : `Time limit of the Rules of Procedure: ${plural(days ?? 0, dayForms)}${until}.`
    case 'setByPeople':
      return day === null
        ? 'No provision sets a time limit; people may agree their own.'
        : `Deadline set by people: ${formatDate(day)}.`
    case 'nextPlenary':
      return nextPlenaryNote(deadline)
    case 'none':
      return ''
  }
}

function entryNote({ day, certainty }: Deadline): string {
  if (day === null) return ''
  return certainty === 'appointment'
    ? `Enters into force on ${formatDate(day)}, as the act provides.`
    : `Enters into force on ${formatDate(day)}, when 14 days have passed since the day of promulgation (that day is not counted: art. 6 ust. 1 of that act).`
}

function nextPlenaryNote({ day, certainty }: Deadline): string {
  if (day === null) return 'Awaits a plenary meeting.'
  return certainty === 'appointment'
    ? `Plenary meeting on ${formatDate(day)}.`
    : `Plenary meeting by ${formatDate(day)} at the latest: one is held at least every 2 months.`
}

/** How the end of a time was reckoned; `''` where there is nothing to explain. */
export const reckoning: typeof pl.reckoning = ({ kind, basis, counted, movable, day }) => {
  if (kind !== 'statutory' || basis === undefined || day === null) return ''
  if (counted !== null) {
    return `The time limit would end (${formatDate(counted)}) on a public holiday or a Saturday, so it ends on the next working day (art. 115 of the Civil Code; Saturdays from 1 January 2017).`
  }
  if (movable) {
    return 'The day of delivery is not counted (art. 111 § 2 of the Civil Code); an end on a day off work would move to the next working day (art. 115).'
  }
  if (basis.act === 'constitution') {
    return 'Art. 115 of the Civil Code does not move this time limit: the Constitution sets it for an organ of the state, and art. 110 refers to the Code only for time limits set by acts, judgments and decisions.'
  }
  return 'Days off work do not move this day: entry into force is not an act for which a time limit runs (art. 115 of the Civil Code).'
}

/** What follows by law when the time has passed; `''` for nothing. */
export const lapseNotes: typeof pl.lapseNotes = {
  waiver:
    'When the time limit has passed, no opinion means that the right to give one is waived; it does not mean a positive opinion.',
  deemedPassed:
    'Without a resolution of the Senate within this time limit, the act is deemed passed.',
  entersIntoForce: '',
}

/** “in 3 days”, “today”, “overdue by 12 days”. */
export const dueNote: typeof pl.dueNote = ({ state, days }) => {
  switch (state) {
    case 'none':
      return ''
    case 'today':
      return 'today'
    case 'ahead':
      return `in ${plural(days, dayForms)}`
    case 'overdue':
      return lateFor(days)
  }
}

/** Days that are no facts: what they are called, and what they are the day of. */
export const ahead: typeof pl.ahead = {
  title: 'Ahead',
  lead: 'Days set by people, and forecasts that follow from the law. Only an entry makes them facts.',
  certainty: { appointment: 'set', forecast: 'forecast' },
  basis: 'Basis of the deadline',
}

/** Steps that happened before others that are recorded already. */
export const missed: typeof pl.missed = {
  title: 'Record a step that is missing here',
  lead: 'A step from before others that are recorded. It will stand in the timeline at its day.',
  between: (from: string, next: string) => `between “${from}” and “${next}”,`,
  days: (first: string, last: string) => (first === last ? first : `from ${first} to ${last}`),
}

/** The bills that carry a recommendation beside one another. */
export const tracks: typeof pl.tracks = {
  title: 'Bills that carry it',
  lead: 'Several bills may carry one recommendation at the same time. The recommendation stands where the most advanced of them stands.',
  none: 'No bill has been recorded yet.',
  furthest: 'furthest',
  add: 'Record a new bill',
  openWith: (step: string) => `New bill: ${step}`,
  bill: (name: string) => `bill: ${name}`,
  next: (bill: string, step: string) => `${bill}: ${step}`,
}

const dayForms = { one: 'day', many: 'days' }
