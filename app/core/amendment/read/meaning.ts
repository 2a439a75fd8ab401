import type { Range } from '../../problem.ts'
import { isPartKind, type Address } from '../../statute/address.ts'
import { kinds } from '../../statute/kinds.ts'
import type { Operation } from '../operation.ts'
import type { ReadCode } from './problem.ts'

/** What a clause or an instruction means, or why it does not. */
export interface Meaning {
  readonly operations: readonly Operation[]
  readonly problems: readonly Trouble[]
}

/** A problem at a stretch of the tidied text. */
export interface Trouble extends Range {
  readonly code: ReadCode
  readonly severity: 'error' | 'warning'
}

/** A trouble that leaves no meaning. */
export function nothing(code: ReadCode, { start, end }: Range): Meaning {
  return { operations: [], problems: [{ code, severity: 'error', start, end }] }
}

/** The operations as a meaning, provided each of them has its address from the article down. */
export function meaning(
  operations: readonly Operation[],
  whole: Range,
  problems: readonly Trouble[] = [],
): Meaning {
  const complete = operations.length > 0 && operations.every(({ address }) => isComplete(address))
  return complete ? { operations, problems } : nothing('target-missing', whole)
}

/**
 * Begins with an article, the § of a regulation (ZTP § 124), a chapter or the act's title, and every
 * counted step has its number.
 */
function isComplete(address: Address): boolean {
  const [first] = address
  if (!first) return true
  const begins = isPartKind(first.kind)
    ? first.kind === 'actTitle'
    : first.kind === 'article' || first.kind === 'section' || kinds[first.kind].systematising
  return (
    begins &&
    address.every(({ kind, number }) => {
      if (number !== '' || isPartKind(kind)) return true
      return kinds[kind].numbering === 'none' || kinds[kind].numbering === 'ordinal'
    })
  )
}
