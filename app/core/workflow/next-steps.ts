import type { Actor } from './actor.ts'
import { actorsOfRole, type Role } from './role.ts'
import type { StageId } from './stage.ts'
import { transitions, type Transition } from './transitions.ts'

/** A step that may follow, with the capacities in which this reader may record it (maybe none). */
export interface NextStep extends Transition {
  readonly recordableAs: readonly Actor[]
}

/** What may follow a stage, and which of it somebody of `role` may record; `null` records nothing. */
export function nextSteps(stage: StageId, role: Role | null): readonly NextStep[] {
  const capacities: readonly Actor[] = role === null ? [] : actorsOfRole[role]
  return transitions
    .filter((transition) => transition.from === stage)
    .map((transition) => ({
      ...transition,
      recordableAs: transition.actors.filter((actor) => capacities.includes(actor)),
    }))
}
