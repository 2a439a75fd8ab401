import type { Seen } from '../core/record/proposal.ts'
import type { Database, Transaction } from './database.server.ts'
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

/** What a person saves on top of what they have seen is nothing new to them. */
export async function seeOwn(
  transaction: Transaction,
  proposalId: string,
  saved: { readonly revision: number } | { readonly version: number },
  by: PersonStamp,
): Promise<void> {
  const before =
    'revision' in saved ? { revision: saved.revision - 1 } : { version: saved.version - 1 }
  await transaction.proposalSeen.updateMany({
    where: { proposalId, userId: by.id, ...before },
    data: { ...saved, seenAt: by.at },
  })
}
