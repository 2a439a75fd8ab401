import type { CountedProposal } from '../core/record/dashboard.ts'
import type { StatusEvent } from '../core/workflow/event.ts'
import { applyEvents } from '../core/workflow/path.ts'
import { may } from '../core/workflow/permission.ts'
import type { Viewer } from '../core/workflow/role.ts'
import type { Database } from './database.server.ts'
import { summaryColumns, toSummary } from './proposal-row.server.ts'
import { eventColumns, toStatusEvent } from './status-row.server.ts'

/** The ways of all recommendations that `viewer` may read, for counting. */
export async function listWays(
  db: Database,
  viewer: Viewer | null,
): Promise<readonly CountedProposal[]> {
  const [rows, events] = await Promise.all([
    db.read.proposal.findMany({ select: { id: true, ...summaryColumns } }),
    db.read.statusEvent.findMany({ select: { proposalId: true, ...eventColumns } }),
  ])
  const byProposal = new Map<string, StatusEvent[]>()
  for (const { proposalId, ...event } of events) {
    const kept = byProposal.get(proposalId) ?? []
    kept.push(toStatusEvent(event))
    byProposal.set(proposalId, kept)
  }
  return rows.flatMap((row) => {
    const { number, area, ...thing } = toSummary(row, null)
    if (!may(viewer, 'proposal.read', thing)) return []
    return { number, area, path: applyEvents(byProposal.get(row.id) ?? []) }
  })
}
