import type { ProposalContent } from '../core/draft/content.ts'
import {
  historyOf,
  type History,
  type Save,
  type SaveKind,
  type Step,
} from '../core/draft/history.ts'
import type { Prisma } from '../../prisma/generated/client.ts'
import { contentColumns, toContent } from './content.server.ts'
import type { Database, Transaction } from './database.server.ts'
import type { PersonStamp } from './stamp.ts'

/**
 * So many saves of a draft are kept for undoing and merging: an afternoon of one person's typing. At
 * some 20 kB each a draft's history stays below 10 MB.
 */
const maxSaves = 400

/** How undoing sees a save. */
export interface DraftStep {
  readonly kind: SaveKind
  readonly group: string
}

/** What a draft's row has to give so that its state can be kept. */
export const keptColumns = {
  proposalId: true,
  format: true,
  updatedById: true,
} as const satisfies Prisma.DraftSelect

type KeptRow = Prisma.DraftGetPayload<{
  select: typeof keptColumns & { revision: true; content: true; updatedAt: true }
}>

/** Keeps what a save leaves, and what it began from if nothing kept that; the oldest go. */
export async function keepSave(
  transaction: Transaction,
  before: KeptRow,
  after: {
    readonly revision: number
    readonly content: ProposalContent
    readonly step?: DraftStep
  },
  by: PersonStamp,
): Promise<void> {
  const { proposalId } = before
  await transaction.draftSave.upsert({
    where: { proposalId_revision: { proposalId, revision: before.revision } },
    update: {},
    create: {
      proposalId,
      revision: before.revision,
      kind: 'other',
      group: '',
      format: before.format,
      content: before.content,
      savedAt: before.updatedAt,
      savedById: before.updatedById,
    },
  })
  const { kind, group } = after.step ?? { kind: 'other', group: '' }
  await transaction.draftSave.create({
    data: {
      ...{ proposalId, revision: after.revision, kind, group },
      ...contentColumns(after.content),
      ...{ savedAt: by.at, savedById: by.id },
    },
  })
  await transaction.draftSave.deleteMany({
    where: { proposalId, revision: { lte: after.revision - maxSaves } },
  })
}

/** The words of a draft as a revision left them; `null` when that is no longer kept. */
export async function findDraftAt(
  db: Database,
  number: string,
  revision: number,
): Promise<ProposalContent | null> {
  const row = await db.read.draftSave.findFirst({
    where: { proposal: { number }, revision },
    select: { content: true },
  })
  return row && toContent(row.content)
}

/** What a person can undo and do again in a draft. */
export async function findHistory(db: Database, number: string, person: string): Promise<History> {
  const rows = await db.read.draftSave.findMany({
    where: { proposal: { number } },
    select: { revision: true, kind: true, group: true, savedById: true },
    orderBy: { revision: 'asc' },
  })
  const kept = new Set(rows.map(({ revision }) => revision))
  const { undo, redo } = historyOf(rows.map(toSave), person)
  const reaches = ({ first }: Step) => kept.has(first - 1)
  return { undo: undo.filter(reaches), redo: redo.filter(reaches) }
}

/** Who else has saved a draft since a revision, by name. */
export async function findOthers(
  db: Database,
  number: string,
  { since, not }: { readonly since: number; readonly not: string },
): Promise<readonly string[]> {
  const rows = await db.read.draftSave.findMany({
    where: { proposal: { number }, revision: { gt: since }, savedById: { not } },
    select: { savedBy: { select: { name: true } } },
  })
  return [...new Set(rows.map(({ savedBy }) => savedBy.name))]
}

const kinds: readonly SaveKind[] = ['edit', 'undo', 'redo', 'other']

function toSave(row: {
  readonly revision: number
  readonly kind: string
  readonly group: string
  readonly savedById: string
}): Save {
  const kind = kinds.find((one) => one === row.kind) ?? 'other'
  return { revision: row.revision, by: row.savedById, kind, group: row.group }
}
