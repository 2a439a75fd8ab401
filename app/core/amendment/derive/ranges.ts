import type { Statute } from '../../statute/unit.ts'
import type { Operation, RepealUnit } from '../operation.ts'
import { expand } from '../read/targets.ts'
import { neighbourRun } from '../render/runs.ts'
import { siblingsOf } from '../render/siblings.ts'

/** From this many repealed neighbours on a range is cited: „uchyla się ust. 5–7” (ZTP § 94 ust. 3). */
const RANGE_FROM = 3

/**
 * Repeals of neighbours as the range that is cited for them, where the reader knows its numbers without
 * the act: „2–5”, „15a–15f”. Others are listed one by one.
 */
export function withRanges(before: Statute, operations: readonly Operation[]): Operation[] {
  const result = [...operations]
  const siblings = siblingsOf(before)
  for (let at = 0; at < operations.length;) {
    const run = neighbourRun(operations, at, isRepealUnit, siblings)
    const numbers = run.map(({ address }) => address.at(-1)?.number ?? '')
    if (run.length >= RANGE_FROM && isPlainRange(numbers)) {
      for (const [index, repeal] of run.slice(0, -1).entries()) {
        const upTo = numbers[index + 1]
        if (upTo !== undefined) result[at + index] = { ...repeal, upTo }
      }
    }
    at += Math.max(run.length, 1)
  }
  return result
}

function isRepealUnit(operation: Operation): operation is RepealUnit {
  return operation.kind === 'repealUnit'
}

function isPlainRange(numbers: readonly string[]): boolean {
  const expanded = expand({ from: numbers[0] ?? '', to: numbers.at(-1) ?? '' })
  return expanded?.join(' ') === numbers.join(' ')
}
