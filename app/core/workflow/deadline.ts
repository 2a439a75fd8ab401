import type { Step } from './event.ts'
import type { StageDeadline } from './stage.ts'
import { stages } from './stages.ts'

/** A time that runs in a stage: by what rule, until which day as far as that is known. */
export interface Deadline extends StageDeadline {
  /** ISO day; `null` when the rule names no day. */
  readonly day: string | null
}

/**
 * Until when the stage that a step opened should be left. Days are calendar days and the day of the
 * event is not counted (art. 111 § 2 of the civil code); what people set is the step's `nextDate`.
 */
export function deadlineOf(step: Pick<Step, 'stage' | 'date' | 'details'>): Deadline {
  const { deadline } = stages[step.stage]
  const { nextDate, delivered } = step.details
  if (nextDate !== undefined) return { ...deadline, kind: 'setByPeople', day: nextDate }
  if (deadline.days === undefined) return { ...deadline, day: null }
  const from = deadline.from === 'delivered' ? delivered : step.date
  return { ...deadline, day: from === undefined ? null : addDays(from, deadline.days) }
}

/** The ISO day `count` days after another. */
function addDays(day: string, count: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * 86_400_000).toISOString().slice(0, 10)
}

/** Whole days from one ISO day to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000)
}
