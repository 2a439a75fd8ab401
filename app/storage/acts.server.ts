import { randomUUID } from 'node:crypto'
import type { ActRecord, ActText, ActTextSummary } from '../core/record/act.ts'
import { statuteSchema } from '../core/statute/schema.ts'
import type { Statute } from '../core/statute/unit.ts'
import type { Prisma } from '../../prisma/generated/client.ts'
import { keeping } from '../kept.ts'
import { appendAudit } from './audit.server.ts'
import type { Database, Transaction } from './database.server.ts'
import { sha256 } from './hash.server.ts'
import { indexAct } from './search/index-act.server.ts'
import type { Stamp } from './stamp.ts'

const treeFormat = 1

const summaryColumns = {
  id: true,
  source: true,
  asOf: true,
  excerpt: true,
  sha256: true,
  addedAt: true,
  addedBy: { select: { name: true } },
} as const satisfies Prisma.ActVersionSelect

const newestFirst = [
  { asOf: 'desc' },
  { excerpt: 'asc' },
  { addedAt: 'desc' },
] as const satisfies Prisma.ActVersionOrderByWithRelationInput[]

const actColumns = {
  slug: true,
  eli: true,
  title: true,
  versions: { select: summaryColumns, orderBy: [...newestFirst] },
} as const satisfies Prisma.ActSelect

/** All acts with the list of their texts. */
export async function listActs(db: Database): Promise<readonly ActRecord[]> {
  const rows = await db.read.act.findMany({ select: actColumns, orderBy: { slug: 'asc' } })
  return rows.map(toAct)
}

export async function findAct(db: Database, slug: string): Promise<ActRecord | null> {
  const row = await db.read.act.findUnique({ where: { slug }, select: actColumns })
  return row && toAct(row)
}

/**
 * Which text is wanted: by identifier, by its publication, or the law of a day. Without any of them
 * the newest. Of one publication the full text is given before an excerpt.
 */
export interface TextChoice {
  readonly id?: string
  readonly source?: string
  /** The newest text not younger than this ISO day. */
  readonly asOf?: string
}

export async function findActText(
  db: Database,
  slug: string,
  choice: TextChoice = {},
): Promise<ActText | null> {
  const row = await db.read.actVersion.findFirst({
    where: {
      act: { slug },
      ...(choice.id !== undefined && { id: choice.id }),
      ...(choice.source !== undefined && { source: choice.source }),
      ...(choice.asOf !== undefined && { asOf: { lte: choice.asOf } }),
    },
    orderBy: [...newestFirst],
    select: summaryColumns,
  })
  if (row === null) return null
  const loaded = loadedTexts.find(row.id) ?? (await loadText(db, row.id))
  return { ...toTextSummary(row), act: slug, ...loaded }
}

interface Loaded {
  readonly statute: Statute
  readonly text: string
}

/**
 * Trees of the texts last asked for. A text never changes, so it is read and checked once, and its
 * units stay the same objects from request to request. A whole act is some 2 MB as objects.
 */
const loadedTexts = keeping<Loaded>(24)

async function loadText(db: Database, id: string): Promise<Loaded> {
  const { tree, text } = await db.read.actVersion.findUniqueOrThrow({
    where: { id },
    select: { tree: true, text: true },
  })
  const loaded = { statute: statuteSchema.parse(JSON.parse(tree)), text }
  return loadedTexts.keep(id, loaded)
}

/** A text to be kept: the tree as read from `text`. */
export interface NewActText {
  readonly slug: string
  readonly statute: Statute
  readonly text: string
}

/**
 * Keeps a further dated text of an act, and the act itself when it is new. The texts there already
 * stay; the same text twice is kept once (`added: false`).
 */
export async function addActText(
  db: Database,
  added: NewActText,
  by: Stamp,
): Promise<{ readonly id: string; readonly added: boolean }> {
  return db.write(async (transaction) => {
    const actId = await actFor(transaction, added)
    const hash = sha256(added.text)
    const same = await transaction.actVersion.findUnique({
      where: { actId_sha256: { actId, sha256: hash } },
      select: { id: true },
    })
    if (same !== null) return { id: same.id, added: false }
    const { source, asOf, excerpt } = added.statute
    const id = randomUUID()
    await transaction.actVersion.create({
      data: {
        id,
        actId,
        source,
        asOf,
        excerpt,
        format: treeFormat,
        tree: JSON.stringify(added.statute),
        text: added.text,
        sha256: hash,
        addedAt: by.at,
        addedById: by.id,
      },
    })
    const newest = await transaction.actVersion.findFirst({
      where: { actId },
      orderBy: [...newestFirst],
      select: { id: true },
    })
    if (newest?.id === id) await indexAct(transaction, { id, ...added })
    await appendAudit(transaction, by, 'act.text-added', `act ${added.slug}`, { source, asOf })
    return { id, added: true }
  })
}

async function actFor(transaction: Transaction, { slug, statute }: NewActText): Promise<string> {
  const known = await transaction.act.findUnique({ where: { slug }, select: { id: true } })
  if (known !== null) return known.id
  const { eli, title } = statute
  const act = await transaction.act.create({ data: { id: randomUUID(), slug, eli, title } })
  return act.id
}

/** Texts that are not what was loaded: somebody has changed them by hand; empty when all are whole. */
export async function brokenTexts(
  db: Database,
): Promise<readonly { readonly act: string; readonly source: string }[]> {
  const rows = await db.read.actVersion.findMany({
    select: { source: true, text: true, sha256: true, act: { select: { slug: true } } },
  })
  return rows
    .filter((row) => sha256(row.text) !== row.sha256)
    .map(({ act, source }) => ({ act: act.slug, source }))
}

type SummaryRow = Prisma.ActVersionGetPayload<{ select: typeof summaryColumns }>
type ActRow = Prisma.ActGetPayload<{ select: typeof actColumns }>

function toAct({ slug, eli, title, versions }: ActRow): ActRecord {
  return { slug, eli, title, texts: versions.map(toTextSummary) }
}

function toTextSummary(row: SummaryRow): ActTextSummary {
  const { id, source, asOf, excerpt } = row
  return {
    id,
    source,
    asOf,
    excerpt,
    sha256: row.sha256,
    addedAt: row.addedAt.toISOString(),
    addedBy: row.addedBy?.name ?? '',
  }
}
