import type { StageGroup, StageId } from '../workflow/stage.ts'
import { stages } from '../workflow/stages.ts'
import type { SearchKind, SearchPart } from './entry.ts'

/** Something that answers a question, not yet read: as much as filters ask about. */
export interface Hit {
  /** Number of its entry. */
  readonly id: number
  readonly kind: SearchKind
  /** Slugs: the act of a provision, the acts that a recommendation amends. */
  readonly acts: readonly string[]
  /** Where the recommendation stands that is found or remarked on; `null` elsewhere. */
  readonly stage: StageId | null
  /** ISO day: of a provision that of its text, of a version, a remark, a meeting its own. */
  readonly date: string
}

/** How what was found is narrowed; `''` narrows nothing. What has no such property is left out. */
export interface HitFilter {
  readonly act: string
  readonly group: StageGroup | ''
  /** ISO days, both included. */
  readonly from: string
  readonly until: string
}

/** The hits that a filter leaves, in their order. */
export function narrowHits(hits: readonly Hit[], filter: HitFilter): readonly Hit[] {
  const { act, group, from, until } = filter
  return hits.filter(
    (hit) =>
      (act === '' || hit.acts.includes(act)) &&
      (group === '' || (hit.stage !== null && stages[hit.stage].group === group)) &&
      (from === '' || hit.date >= from) &&
      (until === '' || hit.date <= until),
  )
}

/** Something found, as it is to be shown. */
export interface FoundEntry {
  readonly id: number
  readonly kind: SearchKind
  /** „art. 64 ust. 1”, or a title. */
  readonly title: string
  readonly parts: readonly SearchPart[]
  /** ISO day. */
  readonly date: string
  /** Of a provision: slug of the act and the unit's eId. */
  readonly act: string
  readonly unit: string
  /** The version of a recommendation (0: none yet), the number of a remark. */
  readonly number: number
  readonly proposal: FoundProposal | null
  /** Of a meeting; `''` elsewhere. */
  readonly meeting: string
}

/** The recommendation that is found, or on which the remark was made. */
export interface FoundProposal {
  readonly number: string
  readonly title: string
  readonly stage: StageId
  /** Number of its newest version; 0 while there is none. */
  readonly newest: number
}
