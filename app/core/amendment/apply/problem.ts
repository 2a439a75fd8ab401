import type { Address } from '../../statute/address.ts'
import type { Problem } from '../../problem.ts'

/** Why an operation does not fit the statute it is applied to. */
export const applyCodes = [
  /** No unit stands at the address; `reached` tells how far it leads. */
  'unit-not-found',
  /** The unit has no such sentence, introduction or heading. */
  'part-not-found',
  /** The quoted words do not occur in the addressed unit. */
  'words-not-found',
  /** The quoted words occur more than once, and the instruction does not say which place it means. */
  'words-found-twice',
  /** The words occur in other grammatical forms than the quoted one: a person has to write them. */
  'words-inflected',
  /** The unit does not end with the mark that is to be exchanged. */
  'ending-differs',
  /** The number belongs to another unit already; a repealed unit keeps its number (ZTP § 89, § 106). */
  'number-taken',
  /** Another operation of the same article changes the same words or the whole unit. */
  'overlapping',
  /** A unit of this kind cannot be put, or divided, there. */
  'not-applicable',
] as const

export type ApplyCode = (typeof applyCodes)[number]

/** A failed operation: `address` is the one it names, `text` the words it looked for. */
export interface ApplyProblem extends Problem<ApplyCode> {
  readonly address: Address
  /** For `unit-not-found`: the longest part of the address that leads to a unit. */
  readonly reached?: Address
}

/** A problem of an operation at `address`. */
export function applyProblem(
  code: ApplyCode,
  address: Address,
  more: { readonly reached?: Address; readonly text?: string } = {},
): ApplyProblem {
  return { code, severity: 'error', address, ...more }
}
