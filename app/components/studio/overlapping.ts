import type { Overlap } from '#app/core/draft/overlaps.ts'

/** Another recommendation that changes units which the draft changes. */
export interface OverlappingProposal {
  readonly number: string
  readonly title: string
  readonly act: string
  readonly overlaps: readonly Overlap[]
}
