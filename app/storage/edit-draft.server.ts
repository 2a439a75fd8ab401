import type { EditorChange } from '../core/amendment/edit/change.ts'
import type { EditProblem } from '../core/amendment/edit.ts'
import type { ProposalContent } from '../core/draft/content.ts'
import { editContent } from '../core/draft/edit-content.ts'
import type { DraftCopy } from '../core/record/proposal.ts'
import { failed, ok, type Result } from '../core/problem.ts'
import type { ActText } from '../core/record/act.ts'
import { findActText } from './acts.server.ts'
import type { Database } from './database.server.ts'
import { findDraft, saveDraft } from './drafts.server.ts'
import type { PersonStamp } from './stamp.ts'

/** How a change of a draft ended; `theirs` is what somebody else saved since the draft was opened. */
export type EditOutcome =
  | { readonly outcome: 'saved'; readonly revision: number }
  | { readonly outcome: 'refused'; readonly problems: readonly EditProblem[] }
  | { readonly outcome: 'conflict'; readonly theirs: DraftCopy }
  | { readonly outcome: 'missing' }

interface DraftChange {
  /** Number of the recommendation. */
  readonly number: string
  /** The revision that the person saw. */
  readonly revision: number
}

/** Makes a change in an act's text and saves it, if nobody has saved the draft since. */
export async function editDraftText(
  db: Database,
  { number, revision, act, change }: DraftChange & { act: string; change: EditorChange },
  by: PersonStamp,
): Promise<EditOutcome> {
  return changeDraft(db, { number, revision }, by, async (content) => {
    const text = await findAmendedText(db, content, act)
    if (text === null) {
      return failed({ code: 'unit-not-found', severity: 'error', address: change.address })
    }
    const { source, statute: base } = text
    return editContent(content, { act, source, base }, change)
  })
}

/** The parts of a recommendation that are prose. */
export type Prose = Pick<
  ProposalContent,
  'problem' | 'rationale' | 'transitional' | 'entryIntoForce'
>

/** Saves the prose of a draft, if nobody has saved the draft since. */
export async function editDraftProse(
  db: Database,
  { number, revision, prose }: DraftChange & { prose: Prose },
  by: PersonStamp,
): Promise<EditOutcome> {
  return changeDraft(db, { number, revision }, by, (content) =>
    Promise.resolve(ok({ ...content, ...prose })),
  )
}

async function changeDraft(
  db: Database,
  { number, revision }: DraftChange,
  by: PersonStamp,
  change: (content: ProposalContent) => Promise<Result<ProposalContent, EditProblem>>,
): Promise<EditOutcome> {
  const draft = await findDraft(db, number)
  if (draft === null) return { outcome: 'missing' }
  if (draft.revision !== revision) return { outcome: 'conflict', theirs: draft }
  const changed = await change(draft.content)
  if (!changed.ok) return { outcome: 'refused', problems: changed.problems }
  const saved = await saveDraft(db, { number, revision, content: changed.value }, by)
  if (saved === null) return { outcome: 'missing' }
  return saved.ok
    ? { outcome: 'saved', revision: saved.revision }
    : { outcome: 'conflict', theirs: saved.theirs }
}

/** The text of an act that a draft amends; for an act not amended yet, the newest one. */
export async function findAmendedText(
  db: Database,
  content: ProposalContent,
  act: string,
): Promise<ActText | null> {
  const source = content.amendments.find((amendment) => amendment.act === act)?.source
  return findActText(db, act, source === undefined ? {} : { source })
}
