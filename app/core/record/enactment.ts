import type { EnactedForm } from '../outcome/enacted.ts'

/** An enacted act as it was linked to a recommendation, to be compared with a version of it. */
export interface Enactment {
  readonly id: string
  /** Number of the version that it is compared with. */
  readonly version: number
  readonly form: EnactedForm
  /** ELI identifier, `DU/2015/1045`. */
  readonly eli: string
  readonly title: string
  /** ISO days of the announcement and of the entry into force; `''` for one not known. */
  readonly announcedOn: string
  readonly inForceOn: string
  /** The amending act, or the new text, as it was entered. */
  readonly text: string
  readonly recordedBy: string
  /** ISO instant. */
  readonly recordedAt: string
}
