import { comparedContents } from '#app/components/proposal/content-analysis.server.ts'
import type { ActComparison } from '#app/core/draft/comparison.ts'
import { changesOf, placesOf, type ReviewedChange } from '#app/core/review/changes.ts'
import { identityOf, keeping } from '#app/kept.ts'
import type { ReviewedVersion } from '#app/storage/review-texts.server.ts'

/** What a version changes in an act, as a reviewer walks through it. */
export interface ReviewedChanges {
  readonly comparison: ActComparison
  readonly changes: readonly ReviewedChange[]
  /** For each line of the comparison the places that it shows. */
  readonly places: readonly (readonly string[])[]
  /** All of them. */
  readonly shownAt: ReadonlySet<string>
}

const kept = keeping<ReviewedChanges>(60)

/** Compares a version with an older one, or with the statutes as they stand (`null`), act by act. */
export function reviewedChanges(
  older: ReviewedVersion | null,
  newer: ReviewedVersion,
): readonly ReviewedChanges[] {
  const texts = [...newer.text.acts, ...(older?.text.acts ?? [])]
  const acts = comparedContents(older?.content ?? null, newer.content, ({ act, source }) => {
    return texts.find((one) => one.act === act && one.source === source)?.base ?? null
  })
  return acts.map((comparison) =>
    kept.get(String(identityOf(comparison)), () => {
      const { act, diffs } = comparison
      const places = diffs.map((diff) => placesOf(act, diff))
      return { comparison, changes: changesOf(act, diffs), places, shownAt: new Set(places.flat()) }
    }),
  )
}
