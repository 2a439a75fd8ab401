import type { ProposalSummary } from '#app/core/record/proposal.ts'
import { nextSteps, nextTrackSteps } from '#app/core/workflow/next-steps.ts'
import { may } from '#app/core/workflow/permission.ts'
import type { Viewer } from '#app/core/workflow/role.ts'
import type { StageGroup, StageId } from '#app/core/workflow/stage.ts'
import { stages } from '#app/core/workflow/stages.ts'
import { paths } from '#app/paths.ts'

/** A step that this reader may record for a card, and where its form is. */
export interface Move {
  readonly stage: StageId
  readonly to: string
}

/** The steps that this reader may record where a recommendation stands, on the track that is furthest. */
export function movesOf(viewer: Viewer | null, proposal: ProposalSummary): readonly Move[] {
  if (viewer === null || !may(viewer, 'status.record', proposal)) return []
  const { number, stage, lastStep } = proposal
  const bill = lastStep?.details.bill
  const next =
    bill === undefined ? nextSteps(stage, viewer.role) : nextTrackSteps(stage, viewer.role)
  return next
    .filter(({ recordableAs }) => recordableAs.length > 0)
    .map(({ to }) => ({
      stage: to,
      to: `${paths.proposalStatus(number, { step: to, bill })}#record`,
    }))
}

/** Where dropping a card on a lane leads: to the one step into it, or to the choice between several. */
export function laneOf(number: string, moves: readonly Move[], group: StageGroup): string | null {
  const into = moves.filter(({ stage }) => stages[stage].group === group)
  const [only] = into
  if (only === undefined) return null
  return into.length === 1 ? only.to : `${paths.proposalStatus(number)}#record`
}
