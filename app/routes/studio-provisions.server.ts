import type { ShownComparison } from '#app/components/proposal/shown-comparison.ts'
import { shownComparison } from '#app/components/proposal/shown-comparison.ts'
import type { ReadBack } from '#app/components/studio/provisions/read-back.ts'
import { compareContents } from '#app/core/draft/comparison.ts'
import type { ProposalContent } from '#app/core/draft/content.ts'
import {
  readProvisions,
  type KnownAct,
  type TypedProvisions,
} from '#app/core/draft/typed-provisions.ts'
import { provisionProblemText } from '#app/i18n/pl/provisions.ts'
import { listActs } from '#app/storage/acts.server.ts'
import type { Database } from '#app/storage/database.server.ts'
import { findAmendedText } from '#app/storage/edit-draft.server.ts'

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
