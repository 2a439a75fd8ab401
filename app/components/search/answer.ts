import type { CitedUnit } from '#app/core/search/cited-units.ts'
import type { SearchKind } from '#app/core/search/entry.ts'
import type { ShownHit } from './shown-hit.ts'

/** Results of one kind on a page of its own. */
export const shownAlone = 20

/** What came of a question, kind by kind. */
export interface Answer {
  /** Provisions that the question cites. */
  readonly units: readonly CitedUnit[]
  /** How the question was widened because nothing answered it as it stands. */
  readonly relaxed: 'beginnings' | 'some' | null
  /** How many there are without the filters. */
  readonly unfiltered: number
  readonly counts: Readonly<Record<SearchKind, number>>
  readonly groups: readonly { readonly kind: SearchKind; readonly hits: readonly ShownHit[] }[]
  readonly page: number
  readonly pages: number
}
