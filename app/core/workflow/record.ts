import type { Problem } from '../problem.ts'
import type { DetailField } from './details.ts'
import type { StatusEvent, Step } from './event.ts'
import { applyEvents } from './path.ts'
import { stages } from './stages.ts'
import { findTransition } from './transitions.ts'

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
  | 'meeting-unknown'
  | 'meeting-later'
  | 'team-unknown'

/** `text` names the field, the stage or the actor concerned. */
export interface StepProblem extends Problem<StepProblemCode> {
  /** The field of the form the problem belongs to. */
  readonly field: DetailField | 'stage' | 'actor' | 'date' | 'note'
}

const error = (
  code: StepProblemCode,
  field: StepProblem['field'],
  text: string = field,
): StepProblem => ({ code, severity: 'error', field, text })

/**
 * Whether a step may be recorded after these events on the day `today`: the procedure has it, the
 * capacity fits, the data the stage asks for is there, nothing lies in the future, and the whole way
 * stays possible with the step in its place by date. An empty list means yes.
 */
export function checkStep(
  events: readonly StatusEvent[],
  step: Step,
  today: string,
): readonly StepProblem[] {
  return [...checkData(step, today), ...checkPlace(events, step)]
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

function checkData(step: Step, today: string): StepProblem[] {
  const problems: StepProblem[] = []
  if (step.date === '') problems.push(error('date-missing', 'date'))
  else if (step.date > today) problems.push(error('date-in-future', 'date', step.date))
  for (const field of stages[step.stage].required) {
    if (!step.details[field]) problems.push(error('field-missing', field))
  }
  const { delivered } = step.details
  if (delivered !== undefined && delivered > today) {
    problems.push(error('delivered-in-future', 'delivered', delivered))
  }
  if (stages[step.stage].needsVersion && step.version === null) {
    problems.push(error('version-missing', 'stage', step.stage))
  }
  return problems
}

function checkPlace(events: readonly StatusEvent[], step: Step): StepProblem[] {
  const before = applyEvents(events)
  if (step.date < before.since) return checkLateEntry(events, step)
  const transition = findTransition(before.stage, step.stage)
  if (before.steps.length === 0) {
    return step.stage === 'draft' ? [] : [error('step-not-allowed', 'stage', step.stage)]
  }
  if (transition === null) return [error('step-not-allowed', 'stage', step.stage)]
  if (!transition.actors.includes(step.actor)) {
    return [error('actor-not-allowed', 'actor', step.actor)]
  }
  return []
}

/** A step of an earlier day: it must fit between its neighbours. */
function checkLateEntry(events: readonly StatusEvent[], step: Step): StepProblem[] {
  const sequence = events.reduce((last, event) => Math.max(last, event.sequence), 0) + 1
  const late: StatusEvent = {
    id: '',
    sequence,
    step,
    corrects: null,
    note: '',
    recordedBy: '',
    recordedAt: '',
  }
  const after = applyEvents([...events, late])
  if (after.problems.length > applyEvents(events).problems.length) {
    return [error('date-breaks-path', 'date', step.date)]
  }
  const entered = after.steps.find((one) => one.event === '')
  const from = entered?.from ?? null
  if (from === null) return []
  const allowed = findTransition(from, step.stage)?.actors.includes(step.actor) ?? false
  return allowed ? [] : [error('actor-not-allowed', 'actor', step.actor)]
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
): readonly StepProblem[] {
  const problems: StepProblem[] = []
  if (reason.trim() === '') problems.push(error('reason-missing', 'note'))
  if (correction !== null) problems.push(...checkData(correction, today))
  const sequence = events.reduce((last, event) => Math.max(last, event.sequence), 0) + 1
  const after = applyEvents([
    ...events,
    {
      id: '',
      sequence,
      step: correction,
      corrects,
      note: reason,
      recordedBy: '',
      recordedAt: '',
    },
  ])
  if (after.problems.length > applyEvents(events).problems.length) {
    problems.push(error('date-breaks-path', 'date', correction?.date ?? ''))
  }
  return problems
}
