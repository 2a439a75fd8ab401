import { within, type Database } from './database.server.ts'
import { findDraft, saveDraft, type SaveOutcome } from './drafts.server.ts'
import { contentColumns } from './content.server.ts'
import type { ProposalContent } from '../core/draft/content.ts'
import type { PersonStamp } from './stamp.ts'
import { saveVersion, type VersionSave } from './versions.server.ts'

/** The working copy gives way to another text; `number` and `revision` are those that the person saw. */
export interface Exchange extends Omit<VersionSave, 'label'> {
  readonly content: ProposalContent
  /** Whether a working copy that no version holds becomes one first, with the note given. */
  readonly keep: boolean
}

export type ExchangeOutcome =
  | (Extract<SaveOutcome, { ok: true }> & {
      /** The version that the working copy became; `null`: one holds it already. */
      readonly kept: number | null
    })
  | Extract<SaveOutcome, { ok: false }>

/**
 * Puts another text in the place of the working copy without losing that: one that no version holds is
 * saved as a version first. Refused when somebody has saved the draft since; `null`: no such
 * recommendation.
 */
export async function exchangeDraft(
  database: Database,
  { content, keep, ...save }: Exchange,
  by: PersonStamp,
): Promise<ExchangeOutcome | null> {
  return database.write(async (transaction) => {
    const db = within(transaction)
    const { number, revision } = save
    const draft = await findDraft(db, number)
    if (draft === null) return null
    if (draft.revision !== revision) return { ok: false, theirs: draft }
    const held = await db.read.proposalVersion.count({
      where: { proposal: { number }, content: contentColumns(draft.content).content },
    })
    const version = keep && held === 0 ? await saveVersion(db, save, by) : null
    const saved = await saveDraft(db, { number, revision, content }, by)
    if (!saved?.ok) return saved
    return { ...saved, kept: version?.ok ? version.version : null }
  })
}
