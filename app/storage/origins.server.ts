import type { Origin } from '../core/record/proposal.ts'
import { may } from '../core/workflow/permission.ts'
import type { Viewer } from '../core/workflow/role.ts'
import type { Database, Transaction } from './database.server.ts'
import { recordColumns, toRecord } from './proposal-row.server.ts'

/** A text that a new recommendation grows from: its number, and the version (0: the draft). */
export type GrownFrom = Pick<Origin, 'number' | 'version'>

/** Names what a recommendation grew from, each once; gives the numbers that nobody has. */
export async function linkOrigins(
  transaction: Transaction,
  proposalId: string,
  origins: readonly GrownFrom[],
): Promise<readonly string[]> {
  const unknown: string[] = []
  for (const { number, version } of new Map(origins.map((one) => [one.number, one])).values()) {
    const origin = await transaction.proposal.findUnique({
      where: { number },
      select: { id: true },
    })
    if (origin?.id === proposalId) continue
    if (origin === null) {
      unknown.push(number)
      continue
    }
    const link = { proposalId, originId: origin.id }
    await transaction.proposalOrigin.upsert({
      where: { proposalId_originId: link },
      create: { ...link, version },
      update: {},
    })
  }
  return unknown
}

/** Everything that a recommendation grew from, whoever may read it. */
export async function listOrigins(db: Database, number: string): Promise<readonly GrownFrom[]> {
  const rows = await db.read.proposalOrigin.findMany({
    where: { proposal: { number } },
    select: { version: true, origin: { select: { number: true } } },
    orderBy: { origin: { number: 'asc' } },
  })
  return rows.map(({ version, origin }) => ({ number: origin.number, version }))
}

/** What a recommendation grew from, and what grew from it, as far as `viewer` may read that. */
export async function listKin(
  db: Database,
  viewer: Viewer | null,
  number: string,
): Promise<{ readonly origins: readonly Origin[]; readonly variants: readonly Origin[] }> {
  const rows = await db.read.proposalOrigin.findMany({
    where: { OR: [{ proposal: { number } }, { origin: { number } }] },
    select: {
      version: true,
      origin: { select: recordColumns },
      proposal: { select: recordColumns },
    },
    orderBy: [{ origin: { number: 'asc' } }, { proposal: { number: 'asc' } }],
  })
  const named = rows.map(({ version, origin, proposal }) => {
    const other = toRecord(origin.number === number ? proposal : origin)
    const kin = { number: other.number, title: other.title, version }
    return { isOrigin: proposal.number === number, other, kin }
  })
  const readable = named.filter(({ other }) => may(viewer, 'proposal.read', other))
  return {
    origins: readable.filter(({ isOrigin }) => isOrigin).map(({ kin }) => kin),
    variants: readable.filter(({ isOrigin }) => !isOrigin).map(({ kin }) => kin),
  }
}
