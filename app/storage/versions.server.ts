import { randomUUID } from 'node:crypto'
import type { DraftCopy, Version, VersionSummary } from '../core/record/proposal.ts'
import { applyEvents } from '../core/workflow/path.ts'
import { findTransition } from '../core/workflow/transitions.ts'
import type { Prisma } from '../../prisma/generated/client.ts'
import { appendAudit } from './audit.server.ts'
import { toContent } from './content.server.ts'
import type { Database, Transaction } from './database.server.ts'
import { draftColumns, toDraft } from './drafts.server.ts'
import { chainHash } from './hash.server.ts'
import { tellNews } from './news.server.ts'
import { indexVersion } from './search/index-proposal.server.ts'
import { labelOf, lastLabel } from './label-version.server.ts'
import { seeOwn } from './seen.server.ts'
import type { PersonStamp } from './stamp.ts'
import { eventColumns, toStatusEvent } from './status-row.server.ts'

const summaryColumns = {
  number: true,
  title: true,
  note: true,
  label: true,
  labels: lastLabel,
  date: true,
  savedAt: true,
  causeId: true,
  sha256: true,
  previousSha256: true,
  author: { select: { name: true } },
} as const satisfies Prisma.ProposalVersionSelect

/** The versions of a recommendation, newest first. */
export async function listVersions(
  db: Database,
  number: string,
): Promise<readonly VersionSummary[]> {
  const rows = await db.read.proposalVersion.findMany({
    where: { proposal: { number } },
    select: summaryColumns,
    orderBy: { number: 'desc' },
  })
  return rows.map(toVersionSummary)
}

export async function findVersion(
  db: Database,
  proposal: string,
  number: number,
): Promise<Version | null> {
  const row = await db.read.proposalVersion.findFirst({
    where: { proposal: { number: proposal }, number },
    select: { ...summaryColumns, content: true },
  })
  return row && { ...toVersionSummary(row), content: toContent(row.content) }
}

export interface VersionSave {
  /** Number of the recommendation. */
  readonly number: string
  /** The revision of the draft that the person saw. */
  readonly revision: number
  readonly note: string
  readonly label?: string
  /** ISO day the version bears. */
  readonly date: string
}

export type VersionOutcome =
  | { readonly ok: true; readonly version: number }
  | { readonly ok: false; readonly reason: 'conflict'; readonly theirs: DraftCopy }
  | { readonly ok: false; readonly reason: 'unchanged'; readonly version: number }

/**
 * Freezes the draft as the next version, for good. Refused when somebody has saved the draft since
 * (`theirs`), and when nothing differs from the newest version. `null`: no such recommendation.
 */
export async function saveVersion(
  db: Database,
  { number, revision, note, label = '', date }: VersionSave,
  by: PersonStamp,
): Promise<VersionOutcome | null> {
  return db.write(async (transaction) => {
    const proposal = await transaction.proposal.findUnique({
      where: { number },
      select: { id: true, title: true, draft: { select: { ...draftColumns, format: true } } },
    })
    if (!proposal?.draft) return null
    const { id: proposalId, title, draft } = proposal
    if (draft.revision !== revision) {
      return { ok: false, reason: 'conflict', theirs: toDraft(draft) }
    }
    const last = await transaction.proposalVersion.findFirst({
      where: { proposalId },
      orderBy: { number: 'desc' },
    })
    if (last !== null && last.content === draft.content) {
      return { ok: false, reason: 'unchanged', version: last.number }
    }
    const row = {
      id: randomUUID(),
      proposalId,
      number: (last?.number ?? 0) + 1,
      title,
      format: draft.format,
      content: draft.content,
      note,
      label,
      date,
      authorId: by.id,
      savedAt: by.at,
      causeId: await openReturn(transaction, proposalId, last?.causeId ?? null),
      previousSha256: last?.sha256 ?? '',
    }
    await transaction.proposalVersion.create({ data: { ...row, sha256: hashOf(row) } })
    const changes = await indexVersion(transaction, row.id)
    await seeOwn(transaction, proposalId, { version: row.number }, by)
    await appendAudit(transaction, by, 'version.saved', `proposal ${number}`, {
      version: row.number,
    })
    const news = { kind: 'version', version: row.number, label, note, changes } as const
    await tellNews(transaction, { id: `version ${row.id}`, proposal: number, news }, by)
    return { ok: true, version: row.number }
  })
}

/** The return that a new version answers: the newest step back to the authors, if not yet answered. */
async function openReturn(
  transaction: Transaction,
  proposalId: string,
  answered: string | null,
): Promise<string | null> {
  const rows = await transaction.statusEvent.findMany({
    where: { proposalId },
    select: eventColumns,
  })
  const { steps } = applyEvents(rows.map(toStatusEvent))
  const newest = steps.findLast(
    ({ from, stage }) => from !== null && findTransition(from, stage)?.returns === true,
  )
  return newest === undefined || newest.event === answered ? null : newest.event
}

/** A version whose hash does not follow from what is kept: somebody has changed it by hand. */
export interface BrokenVersion {
  readonly proposal: string
  readonly number: number
}

/** Checks the chain of versions of every recommendation; empty when all are whole. */
export async function brokenVersions(db: Database): Promise<readonly BrokenVersion[]> {
  const broken: BrokenVersion[] = []
  const proposals = await db.read.proposal.findMany({
    select: { number: true, versions: { orderBy: { number: 'asc' } } },
    orderBy: { number: 'asc' },
  })
  for (const { number: proposal, versions } of proposals) {
    let previous = ''
    versions.forEach((row, index) => {
      const whole =
        row.number === index + 1 && row.previousSha256 === previous && row.sha256 === hashOf(row)
      if (!whole) broken.push({ proposal, number: row.number })
      previous = row.sha256
    })
  }
  return broken
}

type HashedRow = Omit<Prisma.ProposalVersionGetPayload<object>, 'sha256'>

function hashOf(row: HashedRow): string {
  return chainHash(row.previousSha256, [
    row.id,
    row.proposalId,
    row.number,
    row.title,
    row.format,
    row.content,
    row.note,
    row.date,
    row.authorId,
    row.savedAt.toISOString(),
    row.causeId,
    // Versions from before there were labels keep their hash.
    ...(row.label === '' ? [] : [row.label]),
  ])
}

type SummaryRow = Prisma.ProposalVersionGetPayload<{ select: typeof summaryColumns }>

function toVersionSummary(row: SummaryRow): VersionSummary {
  const { number, title, note, date, sha256, previousSha256 } = row
  return {
    number,
    title,
    note,
    label: labelOf(row),
    date,
    author: row.author.name,
    savedAt: row.savedAt.toISOString(),
    cause: row.causeId,
    sha256,
    previousSha256,
  }
}
