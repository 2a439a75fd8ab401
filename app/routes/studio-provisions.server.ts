import type { ShownComparison } from '#app/components/proposal/shown-comparison.ts'
import { shownComparison } from '#app/components/proposal/shown-comparison.ts'
import type { ConflictField } from '#app/components/studio/answer.ts'
import type { ReadBack } from '#app/components/studio/provisions/read-back.ts'
import { amendingActOf } from '#app/core/draft/amending-act.ts'
import { compareContents } from '#app/core/draft/comparison.ts'
import type { ProposalContent } from '#app/core/draft/content.ts'
import type { MergedContent } from '#app/core/draft/merge/merge-content.ts'
import {
  readProvisions,
  type KnownAct,
  type ProvisionProblem,
  type TypedProvisions,
} from '#app/core/draft/typed-provisions.ts'
import { provisionProblemText, provisions } from '#app/i18n/pl/provisions.ts'
import { listActs } from '#app/storage/acts.server.ts'
import { loadAmendedTexts } from '#app/storage/amended-texts.server.ts'
import type { Database } from '#app/storage/database.server.ts'
import { findDraftAt } from '#app/storage/draft-saves.server.ts'
import { findDraft } from '#app/storage/drafts.server.ts'
import {
  editDraftAmendments,
  findAmendedText,
  mergeWith,
  type EditOutcome,
} from '#app/storage/edit-draft.server.ts'
import type { PersonStamp } from '#app/storage/stamp.ts'

/** Reads typed provisions against the texts that a draft amends, or the newest of other acts. */
export async function readTyped(
  db: Database,
  content: ProposalContent,
  { text, act }: { readonly text: string; readonly act: string },
): Promise<{ readonly typed: TypedProvisions; readonly acts: readonly KnownAct[] }> {
  const texts = await Promise.all(
    (await listActs(db)).map(({ slug }) => findAmendedText(db, content, slug)),
  )
  const acts = texts.flatMap((known): readonly KnownAct[] =>
    known ? [{ act: known.act, source: known.source, statute: known.statute }] : [],
  )
  return { typed: readProvisions(text, acts, act, content.amendments), acts }
}

export interface TypedSave {
  /** The revision that the person saw. */
  readonly revision: number
  /** The act that provisions without a lead-in amend. */
  readonly act: string
  readonly text: string
}

/**
 * Saves typed provisions as what a draft changes in the acts, merged with what others saved since; with
 * anything in them that was not read, nothing is saved. `null`: no such recommendation.
 */
export async function saveTyped(
  db: Database,
  number: string,
  { revision, act, text }: TypedSave,
  by: PersonStamp,
): Promise<EditOutcome | { readonly incomplete: readonly ProvisionProblem[] } | null> {
  const draft = await findDraft(db, number)
  if (draft === null) return null
  const seen = (await findDraftAt(db, number, revision)) ?? draft.content
  const { complete, amendments, problems } = (await readTyped(db, seen, { text, act })).typed
  if (!complete) return { incomplete: problems }
  return editDraftAmendments(db, { number, revision, amendments }, by)
}

/**
 * The provisions that others saved since, beside those typed: what both began from, each side's whole text,
 * and one with all that does not overlap, the typed wording where it does.
 */
export async function provisionsConflict(
  db: Database,
  number: string,
  { revision, act, text }: TypedSave,
  { theirs, merged }: { readonly theirs: ProposalContent; readonly merged: MergedContent | null },
): Promise<ConflictField> {
  const field = { name: 'text', place: provisions.label, yours: text }
  const base = await findDraftAt(db, number, revision)
  if (base === null) return { ...field, base: null, theirs: await provisionsOf(db, theirs) }
  const three = { base: await provisionsOf(db, base), theirs: await provisionsOf(db, theirs) }
  if (merged === null) return { ...field, ...three }
  const { amendments } = (await readTyped(db, base, { text, act })).typed
  // Where both overlap, the merge prefers the side that it calls theirs.
  const both = await mergeWith(db, { base, ours: theirs, theirs: { ...base, amendments } })
  return { ...field, ...three, both: await provisionsOf(db, both.content) }
}

async function provisionsOf(db: Database, content: ProposalContent): Promise<string> {
  const { articles } = amendingActOf(content, await loadAmendedTexts(db, [content]))
  return articles.map((article) => article.text).join('\n\n')
}

/** What typed provisions do to the statutes, ready to be shown beside them. */
export async function readBack(
  db: Database,
  content: ProposalContent,
  sent: { readonly text: string; readonly act: string },
): Promise<ReadBack> {
  const { typed, acts } = await readTyped(db, content, sent)
  const { amendments, problems, complete } = typed
  const statuteOf = ({ act, source }: { readonly act: string; readonly source: string }) =>
    acts.find((known) => known.act === act && known.source === source)?.statute ?? null
  const comparisons: readonly ShownComparison[] = compareContents(
    null,
    { ...content, amendments },
    statuteOf,
  ).map((comparison) => shownComparison(comparison, false))
  return {
    comparisons,
    complete,
    problems: problems.map((found) => ({ ...found.range, sentence: provisionProblemText(found) })),
  }
}
