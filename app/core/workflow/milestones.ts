import type { Path, PathStep } from './path.ts'
import type { StageId } from './stage.ts'
import { findTransition } from './transitions.ts'

/** The places that the short line of a recommendation's way names, in their order. */
const places = {
  draft: ['draft'],
  review: ['inReview'],
  board: ['readyForBoard', 'adoptedByBoard', 'declinedByBoard'],
  localSide: ['passedToLocalSide', 'agreedByLocalSide', 'noCommonPosition'],
  submitted: ['submitted'],
  team: ['referredToTeam', 'consideredByTeam'],
  plenary: [
    ...(['onAgenda', 'postponed', 'offAgenda', 'agreedPositive', 'agreedWithRemarks'] as const),
    ...(['negative', 'twoPositions', 'noted'] as const),
  ],
  government: [
    ...(['takenUp', 'onGovernmentList', 'inConsultation', 'governmentDraftAtKwrist'] as const),
    ...(['inCommittees', 'adoptedByCabinet', 'abandoned'] as const),
  ],
  parliament: [
    ...(['sentToSejm', 'selfAmended', 'printed', 'firstReading', 'passed', 'inSenate'] as const),
    ...(['senatePosition', 'withPresident', 'rejected', 'lapsed'] as const),
  ],
  law: ['promulgated', 'inForce'],
} as const satisfies Record<string, readonly StageId[]>

export type MilestoneId = keyof typeof places

const isMilestone = (text: string): text is MilestoneId => Object.hasOwn(places, text)
const milestoneIds: readonly MilestoneId[] = Object.keys(places).filter(isMilestone)

export interface Milestone {
  readonly id: MilestoneId
  /** `skipped`: gone past without a stop; `now`: here it is, or here it ended. */
  readonly state: 'done' | 'now' | 'ahead' | 'skipped'
  /** Day of the newest step there; `''` for none. */
  readonly date: string
}

/**
 * The way in ten places, for the line above a recommendation. After a return to the authors it begins
 * anew; a recommendation withdrawn or closed stays marked where it last was.
 */
export function milestones(path: Path): readonly Milestone[] {
  const steps = sinceReturn(path.way)
  const last = steps.findLast(({ stage }) => milestoneOf(stage) !== null)
  const now = milestoneIds.indexOf((last && milestoneOf(last.stage)) ?? 'draft')
  return milestoneIds.map((id, index) => {
    const date = steps.findLast(({ stage }) => milestoneOf(stage) === id)?.date ?? ''
    if (index === now) return { id, state: 'now', date }
    if (index > now) return { id, state: 'ahead', date: '' }
    return { id, state: date === '' ? 'skipped' : 'done', date }
  })
}

function sinceReturn(steps: readonly PathStep[]): readonly PathStep[] {
  const start = steps.findLastIndex(
    ({ from, stage }) => from !== null && findTransition(from, stage)?.returns === true,
  )
  return start < 0 ? steps : steps.slice(start)
}

/** `null` for `withdrawn` and `closed`, which are nowhere on the way. */
function milestoneOf(stage: StageId): MilestoneId | null {
  return milestoneIds.find((id) => places[id].some((one: StageId) => one === stage)) ?? null
}
