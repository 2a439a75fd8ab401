import type { EditorChange } from '../core/amendment/edit/change.ts'
import type { EditProblem } from '../core/amendment/edit.ts'
import type { Prose, ProposalContent } from '../core/draft/content.ts'
import { editContent } from '../core/draft/edit-content.ts'
import { mergeContent, type MergedContent } from '../core/draft/merge/merge-content.ts'
import type { DraftCopy } from '../core/record/proposal.ts'
import { failed, ok, type Result } from '../core/problem.ts'
import type { ActText } from '../core/record/act.ts'
import { findActText } from './acts.server.ts'
import { loadAmendedTexts } from './amended-texts.server.ts'
import type { Database } from './database.server.ts'
import { findDraftAt, findOthers, type DraftStep } from './draft-saves.server.ts'
import { findDraft, saveDraft } from './drafts.server.ts'
import type { PersonStamp } from './stamp.ts'

/** How a change of a draft ended. */
export type EditOutcome =
  | EditSaved
  | { readonly outcome: 'refused'; readonly problems: readonly EditProblem[] }
  /** Somebody changed the same words; `merged`: all else of both, theirs where they overlap. */
  | {
      readonly outcome: 'conflict'
      readonly theirs: DraftCopy
      readonly merged: MergedContent | null
    }
  | { readonly outcome: 'missing' }

export interface EditSaved {
  readonly outcome: 'saved'
  readonly revision: number
  readonly before: ProposalContent
  readonly content: ProposalContent
  /** Whose saves since the draft was opened were merged with this one. */
  readonly others: readonly string[]
}

export interface DraftChange {
  /** Number of the recommendation. */
  readonly number: string
  /** The revision that the person saw. */
  readonly revision: number
  readonly step?: DraftStep
}

/** Makes a change in an act's text and saves it, merged with what others saved since. */
export async function editDraftText(
  db: Database,
  change: DraftChange & {
    readonly act: string
    readonly change: EditorChange
    readonly asWords?: boolean
  },
  by: PersonStamp,
): Promise<EditOutcome> {
  const { act, asWords = false } = change
  return changeDraft(db, change, by, async (content) => {
    const text = await findAmendedText(db, content, act)
    if (text === null) {
      return failed({ code: 'unit-not-found', severity: 'error', address: change.change.address })
    }
    const { source, statute: base } = text
    return editContent(content, { act, source, base }, change.change, { asWords })
  })
}

/** Saves the prose of a draft, merged by paragraphs with what others saved since. */
export async function editDraftProse(
  db: Database,
  change: DraftChange & { readonly prose: Partial<Prose> },
  by: PersonStamp,
): Promise<EditOutcome> {
  return changeDraft(db, change, by, (content) =>
    Promise.resolve(ok({ ...content, ...change.prose })),
  )
}

/** Saves what a draft changes in the acts, merged with what others saved since. */
export async function editDraftAmendments(
  db: Database,
  change: DraftChange & Pick<ProposalContent, 'amendments'>,
  by: PersonStamp,
): Promise<EditOutcome> {
  const { amendments } = change
  return changeDraft(db, change, by, (content) => Promise.resolve(ok({ ...content, amendments })))
}

/** So often a save is tried again that another one overtook between its reading and its writing. */
const maxTries = 5

async function changeDraft(
  db: Database,
  { number, revision, step = { kind: 'edit', group: '' } }: DraftChange,
  by: PersonStamp,
  change: (content: ProposalContent) => Promise<Result<ProposalContent, EditProblem>>,
): Promise<EditOutcome> {
  let theirs: DraftCopy | null = null
  for (let tries = 0; tries < maxTries; tries++) {
    const draft: DraftCopy | null = theirs ?? (await findDraft(db, number))
    if (draft === null) return { outcome: 'missing' }
    const isCurrent = draft.revision === revision
    const base = isCurrent ? draft.content : await findDraftAt(db, number, revision)
    if (base === null) return { outcome: 'conflict', theirs: draft, merged: null }
    const changed = await change(base)
    if (!changed.ok) return { outcome: 'refused', problems: changed.problems }
    if (sameContent(base, changed.value)) {
      return { outcome: 'saved', revision, before: base, content: base, others: [] }
    }
    const three = { base, ours: changed.value, theirs: draft.content }
    const merged = isCurrent ? null : await mergeWith(db, three)
    if (merged && merged.conflicts.length + merged.prose.length > 0) {
      const isApart = merged.conflicts.some(({ address }) => address.length === 0)
      return { outcome: 'conflict', theirs: draft, merged: isApart ? null : merged }
    }
    const content = merged?.content ?? changed.value
    const saved = await saveDraft(db, { number, revision: draft.revision, content, step }, by)
    if (saved === null) return { outcome: 'missing' }
    if (saved.ok) {
      const others = isCurrent ? [] : await findOthers(db, number, { since: revision, not: by.id })
      return { outcome: 'saved', revision: saved.revision, before: draft.content, content, others }
    }
    theirs = saved.theirs
  }
  return theirs ? { outcome: 'conflict', theirs, merged: null } : { outcome: 'missing' }
}

/** Merges contents of one draft with the texts that they amend. */
export async function mergeWith(
  db: Database,
  three: Parameters<typeof mergeContent>[0],
): Promise<MergedContent> {
  const statuteOf = await loadAmendedTexts(db, [three.base, three.ours, three.theirs])
  return mergeContent(three, statuteOf)
}

function sameContent(a: ProposalContent, b: ProposalContent): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b)
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
