import type { ActAmendment, ProposalContent } from '../draft/content.ts'
import type { Rebased } from './rebase.ts'

/** One act of a draft, carried over to a newer text of it. */
export interface RebasedAct {
  readonly act: string
  /** The publication of the newer text. */
  readonly source: string
  readonly rebased: Rebased
}

/**
 * The content on the newer texts. The reference to the Dziennik Ustaw goes with the old text: the lead-in
 * cites the new one (ZTP § 158). An act in which nothing is left to amend leaves the content.
 */
export function rebaseContent(
  content: ProposalContent,
  acts: readonly RebasedAct[],
): ProposalContent {
  const amendments = content.amendments.map((amendment): ActAmendment => {
    const found = acts.find(({ act }) => act === amendment.act)
    if (!found) return amendment
    const { act, source, rebased } = found
    return { act, source, operations: rebased.operations }
  })
  return { ...content, amendments: amendments.filter(({ operations }) => operations.length > 0) }
}
