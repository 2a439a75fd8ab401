import type { Problem } from '../problem.ts'
import type { StatusEvent, Step } from './event.ts'
import { stageIds, type StageId } from './stage.ts'
import { stages } from './stages.ts'
import { findTrackStep, mayBeCarried } from './tracks.ts'
import { findTransition } from './transitions.ts'

/** A stretch of the way: the step that opened it, and the day on which the next one ended it. */
export interface PathStep extends Step {
  readonly event: string
  /** The stage before on the same track; `null` where it begins. */
  readonly from: StageId | null
  /** Day of the next step of the same track; `null` while this stage lasts. */
  readonly until: string | null
  readonly recordedBy: string
  readonly recordedAt: string
  /** True when this record corrects an earlier one. */
  readonly corrected: boolean
}

/** `text` is the stage that the way cannot lead into so, by the record `event`. */
export interface PathProblem extends Problem<PathProblemCode> {
  readonly event: string
}

type PathProblemCode = 'step-not-allowed' | 'actor-not-allowed' | 'path-starts-elsewhere'

/** One line of steps: the main way (`bill` is `''`) or that of a bill which carries the recommendation. */
export interface Track {
  readonly bill: string
  readonly stage: StageId
  readonly since: string
  readonly steps: readonly PathStep[]
}

export interface Path {
  /** Where the recommendation is, the most advanced of its tracks: `draft` while nothing was recorded. */
  readonly stage: StageId
  /** ISO day since which; `''` while nothing was recorded. */
  readonly since: string
  /** The step that opened that stage. */
  readonly last: PathStep | null
  readonly main: Track
  /** The bills that carry it, in the order in which they began to. */
  readonly tracks: readonly Track[]
  /** The steps that led into the stage: the main way, then the bill's. */
  readonly way: readonly PathStep[]
  /** All steps of all tracks, by day. */
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
  const bills = [...new Set(effective.map(({ step }) => step.details.bill ?? ''))]
  const lineOf = (bill: string) =>
    trackOf(
      bill,
      effective.filter(({ step }) => (step.details.bill ?? '') === bill),
    )
  const main = lineOf('')
  const tracks = bills.filter((bill) => bill !== '').map(lineOf)
  const steps = inOrder(effective, [main, ...tracks])
  const own = mostAdvanced(main, tracks)
  return {
    stage: own.stage,
    since: own.since,
    last: own.steps.at(-1) ?? null,
    main,
    tracks,
    way: own === main ? main.steps : [...main.steps, ...own.steps],
    steps,
    problems: faults(steps),
  }
}

/** The track of a bill, `''` for the main way; `null` when no step was recorded on it. */
export function findTrack({ main, tracks }: Path, bill: string): Track | null {
  return bill === '' ? main : (tracks.find((track) => track.bill === bill) ?? null)
}

/** The step that a record's one leaves, on the same track; `null` where that begins. */
export function stepBefore({ main, tracks }: Path, event: string): PathStep | null {
  for (const { steps } of [main, ...tracks]) {
    const index = steps.findIndex((step) => step.event === event)
    if (index >= 0) return steps[index - 1] ?? null
  }
  return null
}

function trackOf(bill: string, line: readonly Effective[]): Track {
  const steps = line.map(({ event, step }, index): PathStep => ({
    ...step,
    event: event.id,
    from: line[index - 1]?.step.stage ?? null,
    until: line[index + 1]?.step.date ?? null,
    recordedBy: event.recordedBy,
    recordedAt: event.recordedAt,
    corrected: event.corrects !== null,
  }))
  const last = steps.at(-1)
  return { bill, stage: last?.stage ?? 'draft', since: last?.date ?? '', steps }
}

function inOrder(effective: readonly Effective[], lines: readonly Track[]): readonly PathStep[] {
  const byEvent = new Map(lines.flatMap(({ steps }) => steps.map((step) => [step.event, step])))
  return effective.flatMap(({ event }) => byEvent.get(event.id) ?? [])
}

/**
 * The track that is furthest: a bill that came to nothing counts for none, and while the authors have
 * the text, or the recommendation was given up, it is there and nowhere else.
 */
function mostAdvanced(main: Track, tracks: readonly Track[]): Track {
  if (!mayBeCarried(main.stage)) return main
  return [main, ...tracks].reduce((best, track) => (rank(track) > rank(best) ? track : best))
}

function rank({ stage }: Track): number {
  if (stage === 'inForce') return stageIds.length
  return stages[stage].end || stage === 'abandoned' ? -1 : stageIds.indexOf(stage)
}

/**
 * What does not follow. A bill is judged by where the main way stood at its own place in the order, not
 * at the end of that day: on one and the same day the authors may get the text back after it was opened.
 */
function faults(steps: readonly PathStep[]): readonly PathProblem[] {
  const found: PathProblem[] = []
  let main: StageId = 'draft'
  for (const step of steps) {
    const code = fault(step, main)
    if (code !== null) found.push({ code, severity: 'error', text: step.stage, event: step.event })
    if (step.details.bill === undefined) main = step.stage
  }
  return found
}

function fault({ from, stage, actor, details }: PathStep, main: StageId): PathProblemCode | null {
  const onTrack = details.bill !== undefined
  if (from === null && !onTrack) return stage === 'draft' ? null : 'path-starts-elsewhere'
  if (from === null && !mayBeCarried(main)) return 'step-not-allowed'
  const found = onTrack ? findTrackStep(from, stage) : findTransition(from ?? 'draft', stage)
  if (found === null) return 'step-not-allowed'
  return found.actors.includes(actor) ? null : 'actor-not-allowed'
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
