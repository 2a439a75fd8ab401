import { searchFormat } from '../../core/search/entry.ts'
import { findActText, listActs } from '../acts.server.ts'
import type { Database, Transaction } from '../database.server.ts'
import { indexAct } from './index-act.server.ts'
import { indexMeeting } from './index-meeting.server.ts'
import { indexProposal, indexVersion } from './index-proposal.server.ts'
import { indexRemark } from './index-remark.server.ts'

/** What the index has too little of and too much, by the identifiers of the rows it is made from. */
export interface IndexGaps {
  readonly missing: readonly string[]
  readonly stale: readonly string[]
}

/** A row that must be found, and how it is taken into the index. */
interface Source {
  readonly id: string
  readonly index: (transaction: Transaction) => Promise<unknown>
}

/** Compares the index with what it is made from; of another form of the words is as good as missing. */
export async function indexGaps(db: Database): Promise<IndexGaps> {
  const { missing, stale } = await gapsOf(db)
  return { missing: missing.map(({ id }) => id), stale }
}

/** Sources that one transaction takes in: others who write wait no longer than a second for it. */
const sourcesAtOnce = 50

/**
 * Takes in what the index lacks and takes out what it should not have: all of it for a database from
 * before there was a search, nothing where everything is in step. Ended in the middle, it goes on the
 * next time. Gives how many sources were taken in or out.
 */
export async function fillIndex(db: Database): Promise<number> {
  const { missing, stale } = await gapsOf(db)
  await inTransactions(db, stale, (transaction, part) =>
    transaction.searchEntry.deleteMany({ where: { sourceId: { in: [...part] } } }),
  )
  await inTransactions(db, missing, async (transaction, part) => {
    for (const { index } of part) await index(transaction)
  })
  return missing.length + stale.length
}

/** Makes the whole index anew. */
export async function rebuildIndex(db: Database): Promise<number> {
  await db.write((transaction) => transaction.searchEntry.deleteMany())
  return fillIndex(db)
}

async function inTransactions<T>(
  db: Database,
  items: readonly T[],
  work: (transaction: Transaction, part: readonly T[]) => Promise<unknown>,
): Promise<void> {
  for (let at = 0; at < items.length; at += sourcesAtOnce) {
    await db.write((transaction) => work(transaction, items.slice(at, at + sourcesAtOnce)))
  }
}

async function gapsOf(db: Database) {
  const sources = await sourcesOf(db)
  const rows = await db.read.searchEntry.groupBy({ by: ['sourceId', 'format'] })
  const wanted = new Set(sources.map(({ id }) => id))
  const stale = rows
    .filter(({ sourceId, format }) => !wanted.has(sourceId) || format !== searchFormat)
    .map(({ sourceId }) => sourceId)
  const gone = new Set(stale)
  const whole = new Set(rows.map(({ sourceId }) => sourceId).filter((id) => !gone.has(id)))
  return { missing: sources.filter(({ id }) => !whole.has(id)), stale }
}

async function sourcesOf(db: Database): Promise<readonly Source[]> {
  const acts = await Promise.all((await listActs(db)).map(({ slug }) => findActText(db, slug)))
  const id = { select: { id: true } } as const
  const [versions, proposals, remarks, meetings] = await Promise.all([
    db.read.proposalVersion.findMany(id),
    db.read.proposal.findMany({ where: { versions: { none: {} } }, ...id }),
    db.read.remark.findMany({ where: { state: { not: 'withdrawn' } }, ...id }),
    db.read.meeting.findMany({ select: { id: true, slug: true } }),
  ])
  const each = (
    rows: readonly { readonly id: string }[],
    index: (transaction: Transaction, id: string) => Promise<unknown>,
  ) => rows.map((row) => ({ id: row.id, index: (t: Transaction) => index(t, row.id) }))
  return [
    ...acts.flatMap((text) =>
      text === null
        ? []
        : [{ id: text.id, index: (t: Transaction) => indexAct(t, { ...text, slug: text.act }) }],
    ),
    ...each(versions, indexVersion),
    ...each(proposals, indexProposal),
    ...each(remarks, indexRemark),
    ...meetings.map((row) => ({
      id: row.id,
      index: (t: Transaction) => indexMeeting(t, row.slug),
    })),
  ]
}
