import type { Database } from './database.server.ts'

/** Every saved version of every recommendation, in order. */
export async function listSaved(
  db: Database,
): Promise<readonly { readonly number: string; readonly version: number }[]> {
  const rows = await db.read.proposalVersion.findMany({
    select: { number: true, proposal: { select: { number: true } } },
    orderBy: [{ proposal: { number: 'asc' } }, { number: 'asc' }],
  })
  return rows.map(({ number, proposal }) => ({ number: proposal.number, version: number }))
}
