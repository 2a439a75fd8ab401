import type { Address } from './statute/address.ts'

/** A stretch of a source text: `start` inclusive, `end` exclusive, in UTF-16 code units. */
export interface Range {
  readonly start: number
  readonly end: number
}

/**
 * What is wrong with a person's text or with an operation on it. A problem is data: `code` tells the
 * kind and selects the sentence in `app/i18n`, the other fields fill that sentence in. Where it
 * occurred is told by a range in the source text, by the address of a unit, or both.
 *
 * Modules narrow `Code` to their own closed union of codes, so that `i18n` can be total over it.
 */
export interface Problem<Code extends string = string> {
  readonly code: Code
  /** `error`: the result cannot be relied on; `warning`: it can, but a lawyer should look. */
  readonly severity: 'error' | 'warning'
  readonly range?: Range
  readonly address?: Address
  /** The words concerned, as the source has them. */
  readonly text?: string
}

/** The outcome of something that may fail for a reason a person can mend. */
export type Result<T, P = Problem> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problems: readonly P[] }

/** A successful result. */
export function ok<T>(value: T): { readonly ok: true; readonly value: T } {
  return { ok: true, value }
}

/** A failed result; at least one problem says why. */
export function failed<P>(
  problem: P,
  ...more: readonly P[]
): { readonly ok: false; readonly problems: readonly P[] } {
  return { ok: false, problems: [problem, ...more] }
}

/** Ends every `switch` over a closed union: reaching it is our bug, never a person's. */
export function assertNever(value: never): never {
  throw new Error(`Unexpected case: ${JSON.stringify(value)}`)
}
