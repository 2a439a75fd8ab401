import type { Address } from '../../statute/address.ts'

/** One amending sentence before it finds its place among the points of the amending article. */
export interface Instruction {
  /** The unit in which it works; „w art. 5 w ust. 2” is said by what stands around. */
  readonly context: Address
  /** „ust. 2 otrzymuje brzmienie”, without the colon. */
  readonly words: string
  /** The lines of the new wording, without the marks around; empty when nothing is quoted. */
  readonly quoted: readonly string[]
  /** Indexes of the operations that it says. */
  readonly operations: readonly number[]
  /** The unit that a reader is led to. */
  readonly target: Address
}
