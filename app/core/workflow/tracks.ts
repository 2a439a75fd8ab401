import type { Actor } from './actor.ts'
import type { StageId } from './stage.ts'
import { stages } from './stages.ts'
import { findTransition, transitions, type Transition } from './transitions.ts'

/**
 * Where the track of a bill may begin: when the government takes the matter up, at any of its public
 * steps, or with a print of the Sejm, since bills of deputies, of the Senate and of citizens never pass
 * the government.
 */
export const trackOpenings: readonly StageId[] = [
  'takenUp',
  'onGovernmentList',
  'inConsultation',
  'governmentDraftAtKwrist',
  'printed',
]

const observer: readonly Actor[] = ['observer']

/** The step that opens a track (`from` is `null`) or leads on within it; `null` when there is none. */
export function findTrackStep(from: StageId | null, to: StageId): TrackStep | null {
  if (from === null) {
    return trackOpenings.includes(to) ? { to, actors: observer, tells: [] } : null
  }
  return onTrack(to) ? findTransition(from, to) : null
}

export type TrackStep = Pick<Transition, 'to' | 'actors' | 'tells'>

/** Every step that may follow on a track; for `null` those that open one. */
export function trackSteps(from: StageId | null): readonly TrackStep[] {
  if (from === null) return trackOpenings.map((to) => ({ to, actors: observer, tells: [] }))
  return transitions.filter((step) => step.from === from && onTrack(step.to))
}

/** A bill carries a recommendation once that has left the association, and while it is not given up. */
export function mayBeCarried(main: StageId): boolean {
  const { group } = stages[main]
  return group !== 'association' && group !== 'end'
}

function onTrack(stage: StageId): boolean {
  const { group } = stages[stage]
  return group === 'government' || group === 'parliament'
}
