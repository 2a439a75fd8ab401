import type { ProposalContent } from '../core/draft/content.ts'
import type { DraftCopy } from '../core/record/proposal.ts'
import type { Prisma } from '../../prisma/generated/client.ts'
import { contentColumns, toContent } from './content.server.ts'
import type { Database } from './database.server.ts'
import { keepSave, keptColumns, type DraftStep } from './draft-saves.server.ts'
import { linkActs } from './proposals.server.ts'
import { seeOwn } from './seen.server.ts'
import type { PersonStamp } from './stamp.ts'

export const draftColumns = {
  revision: true,
  content: true,
  updatedAt: true,
  updatedBy: { select: { name: true } },
} as const satisfies Prisma.DraftSelect

/** The working copy of a recommendation. */
export async function findDraft(db: Database, number: string): Promise<DraftCopy | null> {
  const row = await db.read.draft.findFirst({
    where: { proposal: { number } },
    select: draftColumns,
  })
  return row && toDraft(row)
}

/** A save that went through, or the copy that somebody else saved meanwhile. */
export type SaveOutcome =
  | { readonly ok: true; readonly revision: number }
  | { readonly ok: false; readonly theirs: DraftCopy }

export interface DraftSave {
  readonly number: string
  /** The revision that was opened: what the content grew from. */
  readonly revision: number
  readonly content: ProposalContent
  /** How undoing sees the save; without it, as one that the editor did not make. */
  readonly step?: DraftStep
}

/**
 * Saves the working copy if nobody has saved since it was opened. Otherwise nothing is written and
 * the other copy comes back, so that the caller can show both. `null`: no such recommendation.
 */
export async function saveDraft(
  db: Database,
  { number, revision, content, step }: DraftSave,
  by: PersonStamp,
): Promise<SaveOutcome | null> {
  return db.write(async (transaction) => {
    const row = await transaction.draft.findFirst({
      where: { proposal: { number } },
      select: { ...draftColumns, ...keptColumns },
    })
    if (row === null) return null
    if (row.revision !== revision) return { ok: false, theirs: toDraft(row) }
    const { proposalId } = row
    await transaction.draft.update({
      where: { proposalId },
      data: {
        ...contentColumns(content),
        revision: revision + 1,
        updatedAt: by.at,
        updatedById: by.id,
      },
    })
    await keepSave(transaction, row, { revision: revision + 1, content, step }, by)
    await linkActs(transaction, proposalId, content)
    await seeOwn(transaction, proposalId, { revision: revision + 1 }, by)
    return { ok: true, revision: revision + 1 }
  })
}

type DraftRow = Prisma.DraftGetPayload<{ select: typeof draftColumns }>

export function toDraft(row: DraftRow): DraftCopy {
  return {
    revision: row.revision,
    content: toContent(row.content),
    updatedAt: row.updatedAt.toISOString(),
    updatedBy: row.updatedBy.name,
  }
}
