import type { ShownComparison } from '../../proposal/shown-comparison.ts'

/** A stretch of the typed text with what is wrong with it. */
export interface MarkedRange {
  readonly start: number
  readonly end: number
  readonly sentence: string
}

/** What the program makes of typed provisions. */
export interface ReadBack {
  readonly comparisons: readonly ShownComparison[]
  readonly problems: readonly MarkedRange[]
  /** Whether they can be saved as they stand. */
  readonly complete: boolean
}
