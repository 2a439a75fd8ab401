import type { UnitDiff } from '#app/core/diff/unit-diff.ts'
import type { ActComparison } from '#app/core/draft/comparison.ts'
import { touchedParts } from './touched-parts.ts'

/** What a page shows of a comparison: no more than that is sent to browsers. */
export interface ShownComparison {
  readonly act: string
  readonly source: string
  /** The act's title and the day of its text; `null` when the text is not there. */
  readonly statute: { readonly title: string; readonly asOf: string } | null
  readonly diffs: readonly UnitDiff[]
}

/** The parts of an act in which something changed, or with `whole` all of it. */
export function shownComparison(
  { act, source, statute, diffs }: ActComparison,
  whole: boolean,
): ShownComparison {
  return {
    act,
    source,
    statute: statute && { title: statute.title, asOf: statute.asOf },
    diffs: (whole ? diffs : touchedParts(diffs)).map(withoutUnits),
  }
}

/** A line of the comparison holds the words already; the units repeat them at every level. */
function withoutUnits(diff: UnitDiff): UnitDiff {
  return { ...diff, oldUnit: null, newUnit: null }
}
