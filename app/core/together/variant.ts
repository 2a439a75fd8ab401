import { applyAll } from '../amendment/apply.ts'
import type { Failure } from '../amendment/apply/run.ts'
import type { Operation } from '../amendment/operation.ts'
import type { Statute } from '../statute/unit.ts'

/** What one of several recommendations does to a text; all of them amend the same one. */
export interface Variant {
  /** What it is called where its words are shown: „R-2014-01, wersja 3”. */
  readonly name: string
  readonly operations: readonly Operation[]
}

/** A variant with the text that it alone makes. */
export interface Applied extends Variant {
  readonly statute: Statute
  readonly failed: readonly Failure[]
}

/** What a variant alone makes of the text. */
export function applied(base: Statute, variant: Variant): Applied {
  const { statute, failed } = applyAll(base, variant.operations)
  return { ...variant, statute, failed }
}
