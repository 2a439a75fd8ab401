import type { ProposalContent } from '../core/draft/content.ts'
import type { SaveKind, Step } from '../core/draft/history.ts'
import type { Database } from './database.server.ts'
import { findDraftAt, findHistory } from './draft-saves.server.ts'
import { findDraft, saveDraft } from './drafts.server.ts'
import { mergeWith } from './edit-draft.server.ts'
import type { PersonStamp } from './stamp.ts'

/** How undoing or doing again ended. */
export type UndoOutcome =
  | {
      readonly outcome: 'saved'
      readonly revision: number
      /** Newer steps stayed, because the same words were changed since. */
      readonly earlier: boolean
    }
  /** There is nothing to undo or to do again. */
  | { readonly outcome: 'nothing' }
  /** The same words were changed since, of this step and of all before it. */
  | { readonly outcome: 'overlaps' }
  | { readonly outcome: 'missing' }

/** So many steps are tried, each a merge of some 30 ms; further back nobody remembers what they did. */
const maxTries = 30

/**
 * Takes back the person's own last step, or does again the one last taken back. What others saved since
 * stays: the step is turned round by a merge. Where they changed the same words it stays, too, and the
 * step before it is taken.
 */
export async function undoDraft(
  db: Database,
  number: string,
  kind: Extract<SaveKind, 'undo' | 'redo'>,
  by: PersonStamp,
): Promise<UndoOutcome> {
  const draft = await findDraft(db, number)
  if (draft === null) return { outcome: 'missing' }
  const steps = (await findHistory(db, number, by.id))[kind].slice(0, maxTries)
  for (const [tries, step] of steps.entries()) {
    const content = await turnedRound(db, { number, kind, step }, draft.content)
    if (content === null) continue
    const group = String(step.first)
    const { revision } = draft
    const saved = await saveDraft(db, { number, revision, content, step: { kind, group } }, by)
    if (saved === null) return { outcome: 'missing' }
    return saved.ok
      ? { outcome: 'saved', revision: saved.revision, earlier: tries > 0 }
      : { outcome: 'overlaps' }
  }
  return { outcome: steps.length === 0 ? 'nothing' : 'overlaps' }
}

/** The draft without a step, or with it again; `null` where the same words were changed since. */
async function turnedRound(
  db: Database,
  {
    number,
    kind,
    step: { first, last },
  }: { readonly number: string; readonly kind: 'undo' | 'redo'; readonly step: Step },
  theirs: ProposalContent,
): Promise<ProposalContent | null> {
  const before = await findDraftAt(db, number, first - 1)
  const after = await findDraftAt(db, number, last)
  if (before === null || after === null) return null
  const [base, ours] = kind === 'undo' ? [after, before] : [before, after]
  const merged = await mergeWith(db, { base, ours, theirs })
  return merged.conflicts.length + merged.prose.length > 0 ? null : merged.content
}
