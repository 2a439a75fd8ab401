import type { Statute } from '../statute/unit.ts'
import { applyAll } from './apply.ts'
import type { Failure } from './apply/run.ts'
import type { Operation } from './operation.ts'

/** What one amending article does to an act from a day on. */
export interface DatedAmendment {
  /** ISO date of entry into force. */
  readonly date: string
  readonly operations: readonly Operation[]
}

export interface TextAt {
  readonly statute: Statute
  /** What did not fit, in the order in which the acts came into force. */
  readonly failed: readonly Failure[]
}

/**
 * The text of an act on a day: the amendments that are in force by then, one after another from the
 * earliest; those of one day in the order given. Each addresses the text that the one before it left
 * (domain rule: operations of one article are simultaneous, acts compose). `asOf` becomes the day of
 * the last amendment that took effect.
 */
export function textAt(base: Statute, amendments: readonly DatedAmendment[], day: string): TextAt {
  const inForce = amendments
    .filter(({ date }) => date <= day)
    .toSorted((a, b) => (a.date === b.date ? 0 : a.date < b.date ? -1 : 1))
  const failed: Failure[] = []
  let statute = base
  for (const { date, operations } of inForce) {
    const result = applyAll(statute, operations)
    failed.push(...result.failed)
    if (result.statute !== statute) statute = { ...result.statute, asOf: date }
  }
  return { statute, failed }
}
