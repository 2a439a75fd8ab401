import { comparedContents } from '#app/components/proposal/content-analysis.server.ts'
import type { ActComparison } from '#app/core/draft/comparison.ts'
import type { ReviewedLines } from '#app/components/review/review-view.ts'
import { proseParts } from '#app/core/review/anchor.ts'
import { changesOf, placesOf, type ReviewedChange } from '#app/core/review/changes.ts'
import { printPlace } from '#app/core/review/place.ts'
import { diffProse, plainLines } from '#app/core/review/prose-diff.ts'
import { placeName } from '#app/i18n/pl/review.ts'
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

const texts = keeping<readonly ReviewedLines[]>(60)

/** The amending provisions and the prose of a version, compared with an older one's where there is one. */
export function reviewedTexts(
  older: ReviewedVersion | null,
  newer: ReviewedVersion,
): readonly ReviewedLines[] {
  return texts.get(`${older?.key ?? ''} ${newer.key}`, () => {
    const provisions = newer.text.acts.map(({ act, provisions: words }) => ({
      place: { layer: 'provisions' as const, act },
      lines: plainLines(words),
    }))
    const prose = proseParts.map((part) => {
      const now = newer.content[part]
      const lines = diffProse(older ? older.content[part] : now, now)
      return { place: { layer: 'prose' as const, part }, lines }
    })
    return [...provisions, ...prose]
      .filter(({ lines }) => lines.length > 0)
      .map(({ place, lines }) => ({ at: printPlace(place), title: placeName(place), lines }))
  })
}
