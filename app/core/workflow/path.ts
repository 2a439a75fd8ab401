import type { Problem } from '../problem.ts'
import type { StatusEvent, Step } from './event.ts'
import type { StageId } from './stage.ts'
import { findTransition } from './transitions.ts'

/** A stretch of the way: the step that opened it, and the day on which the next one ended it. */
export interface PathStep extends Step {
  readonly event: string
  readonly from: StageId | null
  /** Day of the next step; `null` while this stage lasts. */
  readonly until: string | null
  readonly recordedBy: string
  readonly recordedAt: string
  /** True when this record corrects an earlier one. */
  readonly corrected: boolean
}

/** `text` is the code-named stage that the way cannot lead into from the one before it. */
export type PathProblem = Problem<'step-not-allowed' | 'path-starts-elsewhere'>

export interface Path {
  /** Where the recommendation is: `draft` while nothing was recorded. */
  readonly stage: StageId
  /** ISO day since which; `''` while nothing was recorded. */
  readonly since: string
  readonly steps: readonly PathStep[]
  /** Steps that do not follow from the ones before; kept in `steps` all the same. */
  readonly problems: readonly PathProblem[]
}

/**
 * The way that the records tell, in the order of the days on which things happened (records of one
 * day in the order of entry), corrections taken into account. Late entries thus find their place.
 * Never throws: a step that does not follow is reported and still shown, since it was recorded.
 */
export function applyEvents(events: readonly StatusEvent[]): Path {
  const effective = effectiveSteps(events)
  const steps: PathStep[] = []
  const problems: PathProblem[] = []
  effective.forEach(({ event, step }, index) => {
    const before = effective[index - 1]?.step.stage ?? null
    const next = effective[index + 1]?.step ?? null
    const problem = fault(before, step)
    if (problem !== null) problems.push(problem)
    steps.push({
      ...step,
      event: event.id,
      from: before,
      until: next?.date ?? null,
      recordedBy: event.recordedBy,
      recordedAt: event.recordedAt,
      corrected: event.corrects !== null,
    })
  })
  const last = steps.at(-1)
  return { stage: last?.stage ?? 'draft', since: last?.date ?? '', steps, problems }
}

function fault(before: StageId | null, step: Step): PathProblem | null {
  if (before === null) {
    if (step.stage === 'draft') return null
    return { code: 'path-starts-elsewhere', severity: 'error', text: step.stage }
  }
  if (findTransition(before, step.stage) !== null) return null
  return { code: 'step-not-allowed', severity: 'error', text: step.stage }
}

interface Effective {
  readonly event: StatusEvent
  readonly step: Step
  /** Order among records of one day: that of the record first entered, also when corrected. */
  readonly place: number
}

/** Takes the corrections in: the last correction of a record stands in its place. */
function effectiveSteps(events: readonly StatusEvent[]): Effective[] {
  const byEntry = [...events].sort((a, b) => a.sequence - b.sequence)
  const standing = new Map<string, Effective>()
  for (const event of byEntry) {
    const replaced = event.corrects === null ? undefined : standing.get(event.corrects)
    if (event.corrects !== null) standing.delete(event.corrects)
    if (event.step === null) continue
    standing.set(event.id, { event, step: event.step, place: replaced?.place ?? event.sequence })
  }
  return [...standing.values()].sort(
    (a, b) => compare(a.step.date, b.step.date) || a.place - b.place,
  )
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
