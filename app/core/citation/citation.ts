import type { Range } from '../problem.ts'
import type { Step } from '../statute/address.ts'

/** One step of a cited place: a unit, or a stretch of siblings, `2–5`. */
export interface CitedStep {
  readonly kind: Step['kind']
  /** The number cited, a tiret's or a sentence's ordinal; `''` is „niniejszy”, the one it stands in. */
  readonly from: string
  /** The end of a range; null where one unit is cited. */
  readonly to: string | null
}

/** One place that a citation names: „art. 5 ust. 1 i 2” has two, `art. 5 ust. 1` and `art. 5 ust. 2`. */
export interface CitedPart {
  /** The words that name this place apart from the others: the whole path, or only „2”. */
  readonly range: Range
  /** From the outermost step named; a citation that names no article is relative to its own place. */
  readonly steps: readonly CitedStep[]
}

/** The act whose units are cited. */
export type CitedAct =
  /** The act in which the citation stands, said („niniejszej ustawy”) or not. */
  | { readonly kind: 'own' }
  /** Another act: `o samorządzie powiatowym` with its ISO date, or `''` where none is given. */
  | { readonly kind: 'other'; readonly title: string; readonly date: string }
  /** „ustawy, o której mowa w art. 24b ust. 6”: an act named elsewhere. */
  | { readonly kind: 'unnamed' }

/** A reference (odesłanie) in running text: places of one act cited together. */
export interface Citation {
  readonly range: Range
  /** The cited words, the name of the act included. */
  readonly text: string
  /** Empty where an act is cited as a whole. */
  readonly parts: readonly CitedPart[]
  readonly act: CitedAct
  /** „stosuje się odpowiednio” (ZTP § 156). */
  readonly accordingly: boolean
}
