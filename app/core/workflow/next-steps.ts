import type { Actor } from './actor.ts'
import { actorsOfRole, type Role } from './role.ts'
import type { StageId } from './stage.ts'
import { trackSteps, type TrackStep } from './tracks.ts'
import { transitions, type Transition } from './transitions.ts'

/** A step that may follow, with the capacities in which this reader may record it (maybe none). */
export interface NextStep extends Transition {
  readonly recordableAs: readonly Actor[]
}

/** What may follow a stage, and which of it somebody of `role` may record; `null` records nothing. */
export function nextSteps(stage: StageId, role: Role | null): readonly NextStep[] {
  return transitions
    .filter((transition) => transition.from === stage)
    .map((transition) => ({ ...transition, recordableAs: recordable(transition, role) }))
}

/** A step that may follow on the track of a bill. */
export interface NextTrackStep extends TrackStep {
  readonly recordableAs: readonly Actor[]
}

/** What may follow on the track of a bill that stands at `stage`; `null`: what may open one. */
export function nextTrackSteps(stage: StageId | null, role: Role | null): readonly NextTrackStep[] {
  return trackSteps(stage).map((step) => ({ ...step, recordableAs: recordable(step, role) }))
}

function recordable({ actors }: TrackStep, role: Role | null): readonly Actor[] {
  const capacities: readonly Actor[] = role === null ? [] : actorsOfRole[role]
  return actors.filter((actor) => capacities.includes(actor))
}
