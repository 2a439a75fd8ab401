import type { Range } from '../problem.ts'
import type { Operation } from './operation.ts'

/** One amending instruction as it stands in an amending article, with what it means. */
export interface Instruction {
  /** Where it stands in the amending act: `art. 1 pkt 7 lit. a`. */
  readonly path: string
  /** Its words, quoted wordings included. */
  readonly text: string
  readonly range: Range
  /** In the order of the words; „uchyla się ust. 2 i 3” gives two. */
  readonly operations: readonly Operation[]
}

/** The act that an amending article changes, as its lead-in names it (ZTP § 158, § 161). */
export interface AmendedAct {
  /** `o samorządzie gminnym`, `– Kodeks wyborczy`: what follows the date. */
  readonly title: string
  /** ISO date of the act, `1990-03-08`; `''` when the lead-in gives none. */
  readonly date: string
  /** The reference in brackets as printed, without the brackets; `''` when there is none. */
  readonly reference: string
}

/** One article of an amending act that changes another act (ZTP § 94 ust. 1: one act, one article). */
export interface AmendingArticle {
  /** `art. 1`; `''` when the text begins without an article. */
  readonly article: string
  readonly act: AmendedAct
  readonly instructions: readonly Instruction[]
  readonly range: Range
}
