import type { Actor } from './actor.ts'
import { addDays } from './calendar-day.ts'
import type { Path, PathStep } from './path.ts'
import { actorsOfRole, type Role } from './role.ts'
import type { StageId } from './stage.ts'
import { stages } from './stages.ts'
import { findTrackStep, trackSteps, type TrackStep } from './tracks.ts'
import { findTransition, transitions } from './transitions.ts'

/** A step that may have happened between two that are kept, and was not recorded. */
export interface MissedStep {
  /** The record that it would follow. */
  readonly after: string
  readonly from: StageId
  readonly to: StageId
  readonly next: StageId
  /** Its bill; `''` for the main way. */
  readonly bill: string
  /** The ISO days between which it can lie. */
  readonly first: string
  readonly last: string
  /** In what capacity the reader may record it. */
  readonly actors: readonly Actor[]
}

/**
 * The single steps that fit between two kept ones of a track, as far as somebody of `role` records them.
 * Ends are left out: what was left again was none. A late entry stands after all of its day, so that
 * the day of the following step is none for it; other bills may still refuse it (`checkStep`).
 */
export function missedSteps({ main, tracks }: Path, role: Role | null): readonly MissedStep[] {
  const capacities: readonly Actor[] = role === null ? [] : actorsOfRole[role]
  return [main, ...tracks].flatMap(({ bill, steps }) =>
    steps.slice(1).flatMap((next, index) => {
      const before = steps[index]
      if (before === undefined || before.date >= next.date) return []
      return between(bill, before, next).flatMap(({ to, actors }) => {
        const own = actors.filter((actor) => capacities.includes(actor))
        if (own.length === 0) return []
        const days = { first: before.date, last: addDays(next.date, -1) }
        const place = { after: before.event, from: before.stage, to, next: next.stage }
        return [{ ...place, bill, ...days, actors: own }]
      })
    }),
  )
}

function between(bill: string, before: PathStep, next: PathStep): readonly TrackStep[] {
  const out =
    bill === '' ? transitions.filter(({ from }) => from === before.stage) : trackSteps(before.stage)
  const find = bill === '' ? findTransition : findTrackStep
  return out.filter(
    ({ to }) => !stages[to].end && find(to, next.stage)?.actors.includes(next.actor) === true,
  )
}
