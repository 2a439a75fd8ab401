import { seenUnitsFormat, seenUnitsSchema } from '../core/review/schema.ts'
import type { Writer } from '../core/review/event.ts'
import type { Database } from './database.server.ts'

/** Whose progress on which version. */
export interface Walk {
  readonly proposal: string
  readonly version: number
  readonly reader: Pick<Writer, 'id' | 'guest'>
}

/** The changes that somebody has looked through, by the keys of `changesOf`. */
export async function findSeen(db: Database, walk: Walk): Promise<ReadonlySet<string>> {
  const row = await db.read.reviewProgress.findFirst({
    where: { reader: readerKey(walk), version: walk.version, proposalId: await idOf(db, walk) },
    select: { seen: true },
  })
  return new Set(row ? seenUnitsSchema.parse(JSON.parse(row.seen)) : [])
}

/** Notes that a change was looked through, or with `seen: false` that it was not. */
export async function markSeen(
  db: Database,
  walk: Walk,
  { key, seen }: { readonly key: string; readonly seen: boolean },
  at: Date,
): Promise<void> {
  await db.write(async (transaction) => {
    const proposalId = await idOf({ read: transaction }, walk)
    const where = { reader: readerKey(walk), proposalId, version: walk.version }
    const row = await transaction.reviewProgress.findFirst({ where, select: { seen: true } })
    const known = row ? seenUnitsSchema.parse(JSON.parse(row.seen)) : []
    const others = known.filter((one) => one !== key)
    const now = JSON.stringify(seen ? [...others, key] : others)
    const columns = { format: seenUnitsFormat, seen: now, updatedAt: at }
    await transaction.reviewProgress.upsert({
      where: { reader_proposalId_version: where },
      create: { ...where, ...columns },
      update: columns,
    })
  })
}

function readerKey({ reader }: Walk): string {
  return reader.id === null ? `guest ${reader.guest ?? ''}` : `user ${reader.id}`
}

async function idOf({ read }: Pick<Database, 'read'>, { proposal }: Walk): Promise<string> {
  const found = await read.proposal.findUnique({
    where: { number: proposal },
    select: { id: true },
  })
  return found?.id ?? ''
}
