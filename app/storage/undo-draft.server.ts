import type { SaveKind } from '../core/draft/history.ts'
import type { Database } from './database.server.ts'
import { findDraftAt, findHistory } from './draft-saves.server.ts'
import { findDraft, saveDraft } from './drafts.server.ts'
import { mergeWith } from './edit-draft.server.ts'
import type { PersonStamp } from './stamp.ts'

/** How undoing or doing again ended. */
export type UndoOutcome =
  | { readonly outcome: 'saved'; readonly revision: number }
  /** There is nothing to undo or to do again. */
  | { readonly outcome: 'nothing' }
  /** Somebody has changed the same words since. */
  | { readonly outcome: 'overlaps' }
  | { readonly outcome: 'missing' }

/**
 * Takes back the person's own last step, or does again the one last taken back. What others saved since
 * stays: the step is turned round by a merge, and refused where they changed the same words.
 */
export async function undoDraft(
  db: Database,
  number: string,
  kind: Extract<SaveKind, 'undo' | 'redo'>,
  by: PersonStamp,
): Promise<UndoOutcome> {
  const draft = await findDraft(db, number)
  if (draft === null) return { outcome: 'missing' }
  const step = (await findHistory(db, number, by.id))[kind]
  if (step === null) return { outcome: 'nothing' }
  const before = await findDraftAt(db, number, step.first - 1)
  const after = await findDraftAt(db, number, step.last)
  if (before === null || after === null) return { outcome: 'nothing' }
  const [base, ours] = kind === 'undo' ? [after, before] : [before, after]
  const merged = await mergeWith(db, { base, ours, theirs: draft.content })
  if (merged.conflicts.length + merged.prose.length > 0) return { outcome: 'overlaps' }
  const save = { number, revision: draft.revision, content: merged.content }
  const saved = await saveDraft(db, { ...save, step: { kind, group: '' } }, by)
  if (saved === null) return { outcome: 'missing' }
  return saved.ok ? { outcome: 'saved', revision: saved.revision } : { outcome: 'overlaps' }
}
