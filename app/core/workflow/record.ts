import type { Problem } from '../problem.ts'
import type { DetailField } from './details.ts'
import { daysBetween } from './calendar-day.ts'
import { deadlineOf, type ProcedureCalendar } from './deadline.ts'
import type { StatusEvent, Step } from './event.ts'
import { applyEvents, stepBefore, type Path, type PathStep } from './path.ts'
import { requiredFields } from './requirements.ts'
import { stages } from './stages.ts'

export type StepProblemCode =
  | 'step-not-allowed'
  | 'actor-not-allowed'
  | 'field-missing'
  | 'date-missing'
  | 'date-in-future'
  | 'date-breaks-path'
  | 'delivered-in-future'
  | 'version-missing'
  | 'reason-missing'
  | 'route-of-another'
  | 'silence-too-early'
  | 'senate-answer-elsewhere'
  | 'meeting-unknown'
  | 'meeting-later'
  | 'team-unknown'
  | 'not-ready'

/** `text` names the field, the stage or the actor concerned. */
export interface StepProblem extends Problem<StepProblemCode> {
  /** The field of the form the problem belongs to. */
  readonly field: DetailField | 'stage' | 'actor' | 'date' | 'note'
}

type IsDayOff = ProcedureCalendar['isDayOff']
const noDayOff: IsDayOff = () => false

const error = (
  code: StepProblemCode,
  field: StepProblem['field'],
  text: string = field,
): StepProblem => ({ code, severity: 'error', field, text })

/**
 * Whether a step may be recorded after these events on the day `today`: the procedure has it, the
 * capacity fits, the data the stage asks for is there, nothing lies in the future, and the whole way
 * stays possible with the step in its place by date. `isDayOff` is what art. 115 of the civil code
 * reckons with. An empty list means yes.
 */
export function checkStep(
  events: readonly StatusEvent[],
  step: Step,
  today: string,
  isDayOff: IsDayOff = noDayOff,
): readonly StepProblem[] {
  const after = applyEvents([...events, entry(events, step, null)])
  const left = stepBefore(after, unkept)
  return [
    ...checkData(step, today, left?.stage ?? null),
    ...checkTold(step, left, isDayOff),
    ...(step.date === '' ? [] : checkWay(applyEvents(events), after, step)),
  ]
}

/** What a step may refer to: the days of the kept meetings and the kept teams, by their slugs. */
export interface KnownPlaces {
  readonly meetings: ReadonlyMap<string, string>
  readonly teams: ReadonlySet<string>
}

/**
 * Whether the meeting and the team that a step names are kept ones, and the meeting was held when the
 * event happened: what a meeting decides cannot be older than it. An agenda is set before its meeting.
 */
export function checkPlaces(step: Step, known: KnownPlaces): readonly StepProblem[] {
  const { meeting, team } = step.details
  const problems: StepProblem[] = []
  if (meeting !== undefined) {
    const held = known.meetings.get(meeting)
    if (held === undefined) problems.push(error('meeting-unknown', 'meeting', meeting))
    else if (held > step.date && step.stage !== 'onAgenda') {
      problems.push(error('meeting-later', 'meeting', held))
    }
  }
  if (team !== undefined && !known.teams.has(team)) {
    problems.push(error('team-unknown', 'team', team))
  }
  return problems
}

function checkData(step: Step, today: string, from: PathStep['from']): StepProblem[] {
  const problems: StepProblem[] = []
  if (step.date === '') problems.push(error('date-missing', 'date'))
  else if (step.date > today) problems.push(error('date-in-future', 'date', step.date))
  for (const field of requiredFields(step, from)) {
    if (!step.details[field]) problems.push(error('field-missing', field))
  }
  const { delivered, route } = step.details
  if (delivered !== undefined && delivered > today) {
    problems.push(error('delivered-in-future', 'delivered', delivered))
  }
  if (route !== undefined && (route === 'team') !== (step.actor === 'team')) {
    problems.push(error('route-of-another', 'route', route))
  }
  if (stages[step.stage].needsVersion && step.version === null) {
    problems.push(error('version-missing', 'stage', step.stage))
  }
  return problems
}

/**
 * Whether the way stays as possible as it was with a record more: the step follows from the one before
 * it on its track, in its capacity, and every step that is kept still follows.
 */
function checkWay(before: Path, after: Path, step: Step | null): StepProblem[] {
  const own = after.problems.find(({ event }) => event === unkept)
  if (step !== null && own?.code === 'actor-not-allowed') {
    return [error('actor-not-allowed', 'actor', step.actor)]
  }
  const newest = after.steps.find(({ event }) => event === unkept)?.until === null
  if (step !== null && own !== undefined && newest) {
    return [error('step-not-allowed', 'stage', step.stage)]
  }
  const broken = own !== undefined || after.problems.length > before.problems.length
  return broken ? [error('date-breaks-path', 'date', step?.date ?? '')] : []
}

/**
 * Whether what a step tells of the stage that it leaves can be so: nobody has been silent before the
 * time has run out, and only an act that the Senate changed or rejected goes back to the Sejm.
 */
function checkTold(step: Step, left: PathStep | null, isDayOff: IsDayOff): StepProblem[] {
  if (left === null) return []
  const { kwristOutcome, senateResult } = step.details
  const problems: StepProblem[] = []
  const silent = kwristOutcome === 'waived' || senateResult === 'silent'
  const { day } = deadlineOf(left, { isDayOff, plenaries: [], meetings: new Map() })
  if (silent && day !== null && step.date !== '' && daysBetween(day, step.date) <= 0) {
    const field = kwristOutcome === 'waived' ? 'kwristOutcome' : 'senateResult'
    problems.push(error('silence-too-early', field, day))
  }
  const changed = senateResult === 'amended' || senateResult === 'rejected'
  if (senateResult !== undefined && changed !== (step.stage === 'senatePosition')) {
    problems.push(error('senate-answer-elsewhere', 'senateResult', senateResult))
  }
  return problems
}

/** Stands for the identifier of a record that is not kept yet. */
const unkept = ''

function entry(events: readonly StatusEvent[], step: Step | null, corrects: string | null) {
  const sequence = events.reduce((last, event) => Math.max(last, event.sequence), 0) + 1
  return { id: unkept, sequence, step, corrects, note: '', recordedBy: '', recordedAt: '' }
}

/**
 * Whether `correction` may stand in the place of the record `corrects` (`null` strikes it out): a
 * reason is given and the way stays as possible as it was.
 */
export function checkCorrection(
  events: readonly StatusEvent[],
  corrects: string,
  correction: Step | null,
  reason: string,
  today: string,
  isDayOff: IsDayOff = noDayOff,
): readonly StepProblem[] {
  const problems: StepProblem[] = []
  if (reason.trim() === '') problems.push(error('reason-missing', 'note'))
  const after = applyEvents([...events, entry(events, correction, corrects)])
  if (correction !== null) {
    const left = stepBefore(after, unkept)
    problems.push(...checkData(correction, today, left?.stage ?? null))
    problems.push(...checkTold(correction, left, isDayOff))
  }
  if (correction?.date === '') return problems
  return [...problems, ...checkWay(applyEvents(events), after, correction)]
}
