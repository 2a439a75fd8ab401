import type { Answering } from '#app/core/record/agenda-matrix.ts'
import type { CarriedWords } from '#app/core/outcome/unit-outcome.ts'

/** A recommendation that answers a demand, with everything that the matrix tells of it. */
export interface MatrixAnswer extends Answering {
  readonly title: string
  /** Number of the newest version; 0 while there is none. */
  readonly version: number
  /** Which body did what, and what is still to come. */
  readonly label: string
  /** ISO day. */
  readonly since: string
  /** The bills that carry it, each with the name of its stage. */
  readonly bills: readonly { readonly name: string; readonly stage: string }[]
  readonly enacted: readonly (CarriedWords & { readonly eli: string; readonly title: string })[]
  readonly practices: readonly { readonly number: number; readonly leader: string }[]
}
