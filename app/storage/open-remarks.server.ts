import type { ProposalSummary } from '../core/record/proposal.ts'
import { may } from '../core/workflow/permission.ts'
import type { Viewer } from '../core/workflow/role.ts'
import type { Database } from './database.server.ts'
import { countRemarks } from './remarks.server.ts'

/** How many remarks on a recommendation wait for an answer; 0 where the viewer may not see remarks. */
export async function countOpenRemarks(
  db: Database,
  viewer: Viewer | null,
): Promise<(proposal: ProposalSummary) => number> {
  if (viewer === null) return () => 0
  const counts = await countRemarks(db)
  return (proposal) =>
    may(viewer, 'review.read', proposal) ? (counts.get(proposal.number)?.open ?? 0) : 0
}
