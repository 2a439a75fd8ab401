import type { Problem } from '../problem.ts'
import type { Address } from '../statute/address.ts'

/** What an amendment may do to a reference; the sentences are in `i18n/pl/references.ts`. */
export const referenceCodes = [
  /** The cited unit is not there. */
  'reference-to-nothing',
  /** The cited unit was repealed. */
  'reference-to-repealed',
  /** The cited unit is now elsewhere or has another number; `now` says where. */
  'reference-to-moved',
  /** The cited unit has a new text: does the reference still say what it should? */
  'reference-to-changed',
  /** A range now takes in a unit that was put into it. */
  'reference-covers-more',
] as const

export type ReferenceCode = (typeof referenceCodes)[number]

/**
 * What happened to one reference. `address` and `range` say where it stands in the text after the
 * amendment, `text` is its words.
 */
export interface ReferenceProblem extends Problem<ReferenceCode> {
  /** The act in whose text the reference stands, by its short name. */
  readonly act: string
  readonly address: Address
  /** The act whose unit is cited, when it is another one. */
  readonly citedAct?: string
  /** The unit that is cited; of a range the one concerned. */
  readonly cited: Address
  /** With `reference-to-moved`: where the unit is now. */
  readonly now?: Address
}
