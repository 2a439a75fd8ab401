import { deadlineOf, type Deadline, type ProcedureCalendar } from './deadline.ts'
import type { Path } from './path.ts'
import type { StageId } from './stage.ts'

/** A day that is not yet a fact: somebody has set it, or it follows from a rule. */
export interface Ahead {
  readonly bill: string
  readonly stage: StageId
  readonly deadline: Deadline
  /** ISO day. */
  readonly day: string
}

/** What is known of the days to come, of the main way and of every bill, by day. */
export function aheadOf(path: Path, calendar: ProcedureCalendar): readonly Ahead[] {
  return [path.main, ...path.tracks]
    .flatMap(({ bill, stage, steps }) => {
      const last = steps.at(-1)
      if (last === undefined) return []
      const deadline = deadlineOf(last, calendar)
      return deadline.day === null ? [] : [{ bill, stage, deadline, day: deadline.day }]
    })
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
}
