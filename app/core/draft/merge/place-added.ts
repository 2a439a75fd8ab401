import { kinds } from '../../statute/kinds.ts'
import { compareNumbers } from '../../statute/number.ts'
import type { Unit } from '../../statute/unit.ts'

/** A unit of the merged list, with its index in the base; `null`: one side put it in. */
export interface Kept {
  readonly unit: Unit
  readonly from: number | null
}

/**
 * Puts a unit into the merged list behind the first of `preceding` (indexes in the base, nearest first)
 * that is there. Of units that both sides put in at one place, the numbers decide the order.
 */
export function placeAdded(merged: Kept[], added: Kept, preceding: readonly number[]): void {
  const anchor = preceding
    .map((from) => merged.findIndex((kept) => kept.from === from))
    .find((index) => index >= 0)
  let place = anchor === undefined ? 0 : anchor + 1
  for (let next = merged[place]; next?.from === null; next = merged[place]) {
    if (isBefore(added.unit, next.unit)) break
    place++
  }
  merged.splice(place, 0, added)
}

/** Whether a unit stands before another that was put in at the same place (ZTP § 89). */
export function isBefore(unit: Unit, other: Unit): boolean {
  if (unit.kind !== other.kind) return kinds[unit.kind].order < kinds[other.kind].order
  if (kinds[unit.kind].numbering === 'ordinal') return false
  return compareNumbers(unit.number, other.number) < 0
}
