import type { Viewer } from '#app/core/workflow/role.ts'
import type { Database } from '#app/storage/database.server.ts'
import { listProposals } from '#app/storage/proposals.server.ts'

/** The numbers of the recommendations that somebody may read. */
export async function readableNumbers(
  db: Database,
  viewer: Viewer | null,
): Promise<ReadonlySet<string>> {
  return new Set((await listProposals(db, viewer)).map(({ number }) => number))
}
