import fc from 'fast-check'
import type { Actor } from '#app/core/workflow/actor.ts'
import type { StatusEvent, Step } from '#app/core/workflow/event.ts'
import { applyEvents, findTrack } from '#app/core/workflow/path.ts'
import { checkCorrection, checkStep, type StepProblem } from '#app/core/workflow/record.ts'
import { requiredFields } from '#app/core/workflow/requirements.ts'
import { stageIds, type StageId } from '#app/core/workflow/stage.ts'
import { mayBeCarried, trackSteps, type TrackStep } from '#app/core/workflow/tracks.ts'
import { transitions } from '#app/core/workflow/transitions.ts'

/** A day on which everything that is made up here has happened. */
export const afterAll = '2030-01-01'

/** A kept record; `corrects` names the one in whose place it stands. */
export function record(
  sequence: number,
  step: Step | null,
  corrects: string | null = null,
): StatusEvent {
  const recordedAt = `${afterAll}T00:00:00.000Z`
  return { id: `e${sequence}`, sequence, step, corrects, note: '', recordedBy: '', recordedAt }
}

/** The ISO day so many days after the first of January 2014. */
export function dayAfter(days: number): string {
  return new Date(Date.UTC(2014, 0, 1 + days)).toISOString().slice(0, 10)
}

interface Place {
  readonly from?: StageId | null
  readonly bill?: string | undefined
}

/** A step that says all that its stage asks for, filled in with something that can be so. */
export function stepInto(
  stage: StageId,
  date: string,
  actor: Actor = 'author',
  { from = null, bill }: Place = {},
): Step {
  const asked: readonly string[] = requiredFields({ stage, actor, details: {} }, from)
  const sensible: Step['details'] = {
    ...{ delivered: '2014-01-01', nextDate: '2014-01-01', draftDate: '2014-01-01' },
    ...{ route: actor === 'team' ? 'team' : 'motion', kwristOutcome: 'positive' },
    senateResult: stage === 'senatePosition' ? 'amended' : 'accepted',
  }
  const details: Step['details'] = {
    ...Object.fromEntries(asked.map((field) => [field, 'x'])),
    ...Object.fromEntries(Object.entries(sensible).filter(([field]) => asked.includes(field))),
    ...(bill !== undefined && { bill }),
  }
  return { stage, actor, date, version: 1, details, note: '' }
}

/** What somebody does with the records: `pick` chooses among what there is, `days` how much later. */
export interface Move {
  readonly kind: 'onward' | 'late' | 'strike' | 'redate' | 'restage' | 'rename'
  readonly bill: string | undefined
  readonly pick: number
  readonly days: number
}

const bills = [undefined, 'UD1', 'druk 2']

/** Many moves onward, most of them on one day or the next, among them late entries and corrections. */
export const moves = (kinds: readonly Move['kind'][]): fc.Arbitrary<readonly Move[]> =>
  fc.array(
    fc.record({
      kind: fc.constantFrom(...kinds),
      bill: fc.constantFrom(...bills),
      pick: fc.nat(1000),
      days: fc.constantFrom(0, 0, 0, 1, 3),
    }),
    { minLength: 20, maxLength: 60 },
  )

/** A record that a move would add, and what the check says of it. */
export interface Attempt {
  readonly added: StatusEvent
  readonly problems: readonly StepProblem[]
}

/** What a move comes to after these records; `null` where there is nothing to choose from. */
export function attempt(events: readonly StatusEvent[], move: Move): Attempt | null {
  const step = move.kind === 'onward' ? onward(events, move) : null
  if (move.kind === 'onward') return step && entered(events, step)
  return move.kind === 'late' ? entered(events, late(events, move)) : corrected(events, move)
}

function entered(events: readonly StatusEvent[], step: Step): Attempt {
  const problems = checkStep(events, step, afterAll)
  return { added: record(events.length + 1, step), problems }
}

/** A step that the procedure has next on a track, on the newest day or after it. */
function onward(events: readonly StatusEvent[], { bill, pick, days }: Move): Step | null {
  const path = applyEvents(events)
  const newest = path.steps.at(-1)?.date
  if (newest === undefined) return stepInto('draft', dayAfter(0))
  const from = findTrack(path, bill ?? '')?.stage ?? null
  if (bill !== undefined && from === null && !mayBeCarried(path.main.stage)) return null
  const options: readonly TrackStep[] =
    bill === undefined ? transitions.filter((one) => one.from === from) : trackSteps(from)
  const chosen = options[pick % Math.max(1, options.length)]
  if (chosen === undefined) return null
  const date = new Date(Date.parse(newest) + days * 86_400_000).toISOString().slice(0, 10)
  return stepInto(chosen.to, date, chosen.actors[pick % chosen.actors.length], { from, bill })
}

/** Any step, on a day on which something happened. */
function late(events: readonly StatusEvent[], { bill, pick, days }: Move): Step {
  const { steps } = applyEvents(events)
  const at = steps[pick % Math.max(1, steps.length)]
  const from = at?.stage ?? null
  const options = transitions.filter((one) => one.from === from)
  const chosen = options[(pick + days) % Math.max(1, options.length)]
  const stage = chosen?.to ?? stageIds[pick % stageIds.length] ?? 'draft'
  return stepInto(stage, at?.date ?? dayAfter(0), chosen?.actors[0], { from, bill })
}

/** Something else in the place of a record that stands, or nothing. */
function corrected(events: readonly StatusEvent[], { kind, bill, pick, days }: Move) {
  const { steps } = applyEvents(events)
  const wrong = steps[pick % Math.max(1, steps.length)]
  if (wrong === undefined) return null
  const other = transitions.filter(({ from }) => from === wrong.from)[days]
  const { event, from, version, details, note, actor, stage, date } = wrong
  const kept: Step = { stage, actor, date, version, details, note }
  const changed: Readonly<Record<Exclude<Move['kind'], 'onward' | 'late'>, Step | null>> = {
    strike: null,
    redate: { ...kept, date: steps[(pick * 7) % steps.length]?.date ?? date },
    restage: stepInto(other?.to ?? stage, date, other?.actors[0] ?? actor, {
      from,
      bill: details.bill,
    }),
    rename: stepInto(stage, date, actor, { from, bill }),
  }
  if (kind === 'onward' || kind === 'late') return null
  const step = changed[kind]
  const problems = checkCorrection(events, event, step, 'pomyłka', afterAll)
  return { added: record(events.length + 1, step, event), problems }
}
