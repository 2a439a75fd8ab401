import type { ProposalAccess } from '#app/auth/require-proposal.server.ts'
import type { OverlappingProposal } from '#app/components/studio/overlapping.ts'
import type { StatuteOf } from '#app/core/draft/comparison.ts'
import type { ProposalContent } from '#app/core/draft/content.ts'
import { overlapsOf } from '#app/core/draft/overlaps.ts'
import { may } from '#app/core/workflow/permission.ts'
import { findCurrentContent } from '#app/storage/current-content.server.ts'
import { listProposals } from '#app/storage/proposals.server.ts'

/**
 * The other recommendations that touch units of a draft, among those that the person may read: their
 * newest version, or the draft for those who may read it. Only amendments of the very same text are
 * compared.
 */
export async function listOverlaps(
  { db, proposal, person }: ProposalAccess,
  content: ProposalContent,
  statuteOf: StatuteOf,
): Promise<readonly OverlappingProposal[]> {
  const found: OverlappingProposal[] = []
  for (const other of await listProposals(db, person)) {
    const shared = content.amendments.filter(({ act }) => other.acts.includes(act))
    if (other.number === proposal.number || shared.length === 0) continue
    const current = await findCurrentContent(db, other, may(person, 'draft.read', other))
    for (const { act, source, operations } of shared) {
      const theirs = current?.content.amendments.find(
        (amendment) => amendment.act === act && amendment.source === source,
      )
      const statute = statuteOf({ act, source })
      const overlaps = theirs && statute ? overlapsOf(statute, operations, theirs.operations) : []
      if (overlaps.length > 0)
        found.push({ number: other.number, title: other.title, act, overlaps })
    }
  }
  return found
}
