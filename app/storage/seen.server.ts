import type { Seen } from '../core/record/proposal.ts'
import type { Database } from './database.server.ts'
import type { PersonStamp } from './stamp.ts'

/** What a person has seen of each recommendation, by its number. */
export async function listSeen(db: Database, userId: string): Promise<ReadonlyMap<string, Seen>> {
  const rows = await db.read.proposalSeen.findMany({
    where: { userId },
    select: { version: true, revision: true, seenAt: true, proposal: { select: { number: true } } },
  })
  return new Map(
    rows.map(({ version, revision, seenAt, proposal }) => [
      proposal.number,
      { version, revision, at: seenAt.toISOString() },
    ]),
  )
}

/** Notes that a person has seen the recommendation as it stands now. */
export async function markSeen(
  db: Database,
  { number, version, draftRevision }: { number: string; version: number; draftRevision: number },
  by: PersonStamp,
): Promise<void> {
  await db.write(async (transaction) => {
    const { id: proposalId } = await transaction.proposal.findUniqueOrThrow({
      where: { number },
      select: { id: true },
    })
    const seen = { version, revision: draftRevision, seenAt: by.at }
    await transaction.proposalSeen.upsert({
      where: { proposalId_userId: { proposalId, userId: by.id } },
      create: { proposalId, userId: by.id, ...seen },
      update: seen,
    })
  })
}
