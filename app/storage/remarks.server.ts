import { randomUUID } from 'node:crypto'
import * as z from 'zod'
import type { AuditAction } from '../core/record/audit.ts'
import type { RemarkCounts, RemarkRecord } from '../core/record/remark.ts'
import type { Anchor } from '../core/review/anchor.ts'
import { toldDeed } from '../core/notify/news.ts'
import { checkDeed, type DeedProblem } from '../core/review/check-deed.ts'
import type { RemarkDeed, RemarkWords, Writer } from '../core/review/event.ts'
import { anchorFormat } from '../core/review/schema.ts'
import { threadOf } from '../core/review/thread.ts'
import { keeping } from '../kept.ts'
import { appendAudit } from './audit.server.ts'
import type { Database, Transaction } from './database.server.ts'
import { tellNews } from './news.server.ts'
import { deedColumns, remarkColumns, toRemark } from './remark-row.server.ts'
import { indexRemark } from './search/index-remark.server.ts'
import type { Stamp } from './stamp.ts'

/** Remarks read before: what is said is only added to, so a list holds until something more is said. */
const lists = keeping<readonly RemarkRecord[]>(40)

/** The remarks on a recommendation, in the order in which they were written. */
export async function listRemarks(
  db: Database,
  proposal: string,
): Promise<readonly RemarkRecord[]> {
  const key = await keyOf(db, proposal)
  return lists.find(key) ?? lists.keep(key, await readRemarks(db, proposal))
}

/** Changes with every deed, also with one whose transaction is not done yet. */
async function keyOf({ read }: Database, proposal: string): Promise<string> {
  const { _count: count, _max: newest } = await read.remarkEvent.aggregate({
    where: { remark: { proposal: { number: proposal } } },
    _count: true,
    _max: { at: true, id: true },
  })
  return [proposal, count, newest.at?.getTime(), newest.id].join(' ')
}

async function readRemarks(db: Database, proposal: string): Promise<readonly RemarkRecord[]> {
  const rows = await db.read.remark.findMany({
    where: { proposal: { number: proposal } },
    select: remarkColumns,
    orderBy: { number: 'asc' },
  })
  return rows.map(toRemark)
}

export interface NewRemark {
  /** Number of the recommendation. */
  readonly proposal: string
  readonly anchor: Anchor
  readonly words: RemarkWords
}

/** Writes a remark; gives its number in the recommendation, `null` when there is no such one. */
export async function writeRemark(
  db: Database,
  { proposal, anchor, words }: NewRemark,
  by: Writer,
  at: Date,
): Promise<number | null> {
  return db.write(async (transaction) => {
    const found = await transaction.proposal.findUnique({ where: { number: proposal } })
    if (found === null) return null
    const last = await transaction.remark.findFirst({
      where: { proposalId: found.id },
      orderBy: { number: 'desc' },
      select: { number: true },
    })
    const number = (last?.number ?? 0) + 1
    const event = randomUUID()
    const deed = { deed: 'written', ...words } as const
    const id = randomUUID()
    await transaction.remark.create({
      data: {
        id,
        proposalId: found.id,
        number,
        version: anchor.version,
        format: anchorFormat,
        anchor: JSON.stringify(anchor),
        kind: words.kind,
        state: 'open',
        writtenAt: at,
        events: {
          create: {
            id: event,
            sequence: 1,
            ...deedColumns(deed, by, at),
          },
        },
      },
    })
    await indexRemark(transaction, id)
    await appendAudit(transaction, auditStamp(by, at), 'remark.written', subject(proposal), {
      remark: number,
      kind: words.kind,
    })
    await tellDeed(transaction, { proposal, remark: number, deed }, { event, anchor, by, at })
    return number
  })
}

export type DeedOutcome =
  | { readonly ok: true; readonly remark: RemarkRecord }
  | { readonly ok: false; readonly problem: DeedProblem }

export interface NewDeed {
  readonly proposal: string
  /** Number of the remark. */
  readonly remark: number
  readonly deed: RemarkDeed
}

/** Adds a deed to a thread, if it fits the thread as it stands now. `null`: no such remark. */
export async function addDeed(
  db: Database,
  { proposal, remark: number, deed }: NewDeed,
  by: Writer,
  at: Date,
): Promise<DeedOutcome | null> {
  return db.write(async (transaction) => {
    const row = await transaction.remark.findFirst({
      where: { number, proposal: { number: proposal } },
      select: remarkColumns,
    })
    if (row === null) return null
    const remark = toRemark(row)
    const problem = checkDeed(remark.thread, deed, by)
    if (problem !== null) return { ok: false, problem }
    const sequence = remark.events.length + 1
    const event = randomUUID()
    await transaction.remarkEvent.create({
      data: { id: event, remarkId: row.id, sequence, ...deedColumns(deed, by, at) },
    })
    const events = [...remark.events, { sequence, at: at.toISOString(), by, deed }]
    const thread = threadOf(events) ?? remark.thread
    const { kind, state } = thread
    await transaction.remark.update({ where: { id: row.id }, data: { kind, state } })
    await indexRemark(transaction, row.id)
    const details = { remark: number, deed: deed.deed }
    await appendAudit(
      transaction,
      auditStamp(by, at),
      auditActionOf(deed),
      subject(proposal),
      details,
    )
    const { anchor } = remark
    await tellDeed(transaction, { proposal, remark: number, deed }, { event, anchor, by, at })
    return { ok: true, remark: { ...remark, events, thread } }
  })
}

interface Told {
  readonly event: string
  readonly anchor: Anchor
  readonly by: Writer
  readonly at: Date
}

async function tellDeed(
  transaction: Transaction,
  { proposal, remark, deed }: NewDeed,
  { event, anchor, by, at }: Told,
): Promise<void> {
  const told = toldDeed(deed)
  if (told === null) return
  const { place, quote } = anchor
  const news = { kind: 'remark', remark, place, quote: quote.exact, deed: told } as const
  await tellNews(transaction, { id: `remark ${event}`, proposal, news }, { ...by, at })
}

const countRows = z.array(
  z.object({ number: z.string(), open: z.coerce.number(), all: z.coerce.number() }),
)

/** How many remarks each recommendation has, by its number. */
export async function countRemarks(db: Database): Promise<ReadonlyMap<string, RemarkCounts>> {
  const rows: unknown = await db.read.$queryRaw`
    SELECT p.number, SUM(state = 'open') AS open, COUNT(*) AS "all"
    FROM "Remark" AS r JOIN "Proposal" AS p ON p.id = r."proposalId"
    WHERE state <> 'withdrawn' GROUP BY p.id`
  return new Map(countRows.parse(rows).map(({ number, ...counts }) => [number, counts]))
}

/** How many remarks on a recommendation wait for an answer; proposed wordings are counted apart. */
export async function countOpenRemarks(db: Database, proposal: string): Promise<number> {
  return db.read.remark.count({
    where: { proposal: { number: proposal }, kind: { not: 'wording' }, state: 'open' },
  })
}

/** How many proposed wordings of a recommendation wait for the author. */
export async function countOpenWordings(db: Database, proposal: string): Promise<number> {
  return db.read.remark.count({
    where: { proposal: { number: proposal }, kind: 'wording', state: 'open' },
  })
}

const auditActions: Partial<Record<RemarkDeed['deed'], AuditAction>> = {
  answered: 'remark.answered',
  wordingTaken: 'remark.wording-taken',
}

function auditActionOf({ deed }: RemarkDeed): AuditAction {
  return auditActions[deed] ?? 'remark.changed'
}

function subject(proposal: string): string {
  return `proposal ${proposal}`
}

/** The trail names a guest with the organisation, for no account vouches for the name. */
function auditStamp({ id, name, organisation }: Writer, at: Date): Stamp {
  return { id, name: id === null ? `${name} (${organisation})` : name, at }
}
