import { addDays, addMonths, daysBetween, weekday } from './calendar-day.ts'
import type { Step } from './event.ts'
import type { LegalBasis, StageDeadline } from './stage.ts'
import { stages } from './stages.ts'

/** What times are reckoned with: the statutory days off and the meetings that are kept. */
export interface ProcedureCalendar {
  /** Sundays and the holidays of the act of 18 January 1951 on days off work. */
  readonly isDayOff: (day: string) => boolean
  /** Days of the plenary sessions, in order. */
  readonly plenaries: readonly string[]
  /** Days of all meetings by their slug. */
  readonly meetings: ReadonlyMap<string, string>
}

/**
 * A time that runs in a stage: by what rule, until which day as far as that is known. `appointment`
 * is a day that somebody has set, `forecast` one that only follows from a rule.
 */
export interface Deadline extends StageDeadline {
  /** ISO day; `null` when the rule names no day. */
  readonly day: string | null
  readonly certainty: 'appointment' | 'forecast'
  /** The day that was counted, where art. 115 of the civil code moved it on; else `null`. */
  readonly counted: string | null
}

const plenaryBasis: LegalBasis = { act: 'kwrist', provision: 'art. 14 ust. 1' }

/** Plenary sessions are held at least once in so many months (art. 14 ust. 1). */
const plenaryEveryMonths = 2

/**
 * Until when the stage that a step opened should be left. Days are calendar days and the day of the
 * event is not counted (art. 111 § 2 of the civil code; of an announcement, art. 6 ust. 1 of the act
 * of 20 July 2000); what people set is the step's `nextDate`, or the day of the meeting it names.
 */
export function deadlineOf(
  step: Pick<Step, 'stage' | 'date' | 'details'>,
  calendar: ProcedureCalendar,
): Deadline {
  const { deadline } = stages[step.stage]
  const { nextDate, meeting, inForceOn } = step.details
  if (nextDate !== undefined) return set({ kind: 'setByPeople' }, nextDate)
  if (step.stage === 'onAgenda') {
    const held = calendar.meetings.get(meeting ?? '')
    return held === undefined ? open(deadline) : set({ ...deadline, basis: plenaryBasis }, held)
  }
  if (step.stage === 'promulgated' && inForceOn !== undefined) return set(deadline, inForceOn)
  if (deadline.kind === 'nextPlenary') return nextPlenary(step.date, calendar)
  return counted(deadline, step, calendar)
}

/** Where a time stands on a day: how many days are left, or since when it has run out. */
export interface DueState {
  readonly state: 'none' | 'ahead' | 'today' | 'overdue'
  /** Days until the last one, or since it. */
  readonly days: number
}

/** How a deadline stands on the ISO day `today`. */
export function dueState({ day }: Pick<Deadline, 'day'>, today: string): DueState {
  if (day === null) return { state: 'none', days: 0 }
  const days = daysBetween(today, day)
  if (days === 0) return { state: 'today', days }
  return days > 0 ? { state: 'ahead', days } : { state: 'overdue', days: -days }
}

/** The day by which the next plenary session is due after one held on `day` (art. 14 ust. 1). */
export function nextPlenaryBy(day: string): string {
  return addMonths(day, plenaryEveryMonths)
}

/**
 * The end of a time by art. 115 of the civil code: on a day off work it is the next day that is none.
 * Saturdays count as days off only since 1 January 2017 (act of 16 December 2016, Dz.U. poz. 2255).
 */
export function movedEnd(day: string, isDayOff: (day: string) => boolean): string {
  let end = day
  while (isDayOff(end) || (weekday(end) === 6 && end >= '2017-01-01')) end = addDays(end, 1)
  return end
}

function counted(
  deadline: StageDeadline,
  step: Pick<Step, 'date' | 'details'>,
  { isDayOff }: ProcedureCalendar,
): Deadline {
  const { days, urgentDays, over } = deadline
  const { exemption, mode } = step.details
  const length = mode === 'urgent' ? (urgentDays ?? days) : days
  if (length === undefined) return open(deadline)
  if (deadline.kind === 'rules' && exemption !== undefined) {
    return forecast({ ...deadline, days: exemptionDays }, addDays(exemption, exemptionDays))
  }
  const from = startOf(deadline, step)
  if (from === undefined) return open(deadline)
  const end = addDays(from, over ? length + 1 : length)
  const moved = deadline.movable ? movedEnd(end, isDayOff) : end
  return { ...forecast({ ...deadline, days: length }, moved), counted: moved === end ? null : end }
}

/** § 80a of the working rules of the Council of Ministers: after an exemption from the commission. */
const exemptionDays = 5

function startOf({ from }: StageDeadline, { date, details }: Pick<Step, 'date' | 'details'>) {
  if (from === 'delivered') return details.delivered
  if (from === 'legalCommission') return details.legalCommission
  return date
}

function nextPlenary(since: string, { plenaries }: ProcedureCalendar): Deadline {
  const rule: StageDeadline = { kind: 'nextPlenary', basis: plenaryBasis }
  const kept = plenaries.find((day) => day > since)
  if (kept !== undefined) return set(rule, kept)
  return forecast(rule, nextPlenaryBy(plenaries.findLast((day) => day <= since) ?? since))
}

const open = (rule: StageDeadline): Deadline => ({
  ...rule,
  day: null,
  certainty: 'forecast',
  counted: null,
})

const set = (rule: StageDeadline, day: string): Deadline => ({
  ...rule,
  day,
  certainty: 'appointment',
  counted: null,
})

const forecast = (rule: StageDeadline, day: string): Deadline => ({ ...open(rule), day })
