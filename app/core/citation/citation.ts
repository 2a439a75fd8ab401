import type { Range } from '../problem.ts'
import type { Address } from '../statute/address.ts'

/** The act that a citation names, when it is not the one it stands in. */
export interface CitedAct {
  /** ISO date of „ustawy z dnia 5 czerwca 1998 r.”; `''` where none is given („Kodeksu karnego”). */
  readonly date: string
  /** What follows the date, „o samorządzie powiatowym …”, as far as the sentence leads; or „Kodeksu karnego”. */
  readonly title: string
}

/**
 * One unit, or one range of units, named by a provision: „art. 8 ust. 2–5” is one citation, „ust. 1 i 2”
 * are two. What was named before and goes on to count („art. 17 ust. 1 i 2”) is part of each.
 */
export interface Citation {
  /** The words of this unit in the text: of „ust. 1 i 2” the second is `2`. */
  readonly range: Range
  readonly text: string
  /** From the outermost step that is named: `ust. 2` alone is counted from where the citation stands. */
  readonly address: Address
  /** The last unit of a range; it differs from `address` in its last step only. */
  readonly through: Address | null
  /** Null for the act in which the citation stands. */
  readonly act: CitedAct | null
}
