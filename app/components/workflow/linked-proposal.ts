import type { ProposalSummary } from '#app/core/record/proposal.ts'
import { stageLabel } from '#app/i18n/pl/workflow.ts'

/** A recommendation as another page refers to it. */
export interface LinkedProposal {
  readonly number: string
  readonly title: string
  readonly label: string
}

/** Of the numbers those that the reader may read, told with where they stand. */
export function linkedProposals(
  readable: readonly ProposalSummary[],
  numbers: readonly string[],
): readonly LinkedProposal[] {
  return readable
    .filter(({ number }) => numbers.includes(number))
    .map(({ number, title, stage, lastStep }) => ({
      number,
      title,
      label: stageLabel(stage, lastStep?.details),
    }))
}
