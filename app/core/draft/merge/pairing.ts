import { toNodes } from '../../diff/node.ts'
import { pairUnits, sameUnit } from '../../diff/pair-units.ts'
import type { Unit } from '../../statute/unit.ts'

/** Which unit of a side each unit of the base became, and the other way round. */
export interface Pairing {
  /** Of a base index, the index on the side; absent: taken out. */
  readonly toSide: ReadonlyMap<number, number>
  /** Of a side's index, the index in the base; absent: put in. */
  readonly toBase: ReadonlyMap<number, number>
}

/**
 * Finds the units of the base in a side's list: first those that are the same, then by the alignment of
 * the diff, since a number alone is no identity (tirets shift).
 */
export function pairWithBase(base: readonly Unit[], side: readonly Unit[]): Pairing {
  const pairs =
    base === side
      ? base.map((_, index) => ({ old: index, new: index }))
      : pairUnits(toNodes(base), toNodes(side))
  return {
    toSide: new Map(pairs.map((pair) => [pair.old, pair.new])),
    toBase: new Map(pairs.map((pair) => [pair.new, pair.old])),
  }
}

/** Whether two lists print the same. */
export function sameList(a: readonly Unit[], b: readonly Unit[]): boolean {
  if (a === b) return true
  if (a.length !== b.length) return false
  return a.every((unit, index) => {
    const other = b[index]
    return other !== undefined && sameUnit(unit, other)
  })
}

/** Whether the units that were in the base stand in another order. */
export function reorders({ toBase }: Pairing): boolean {
  const order = [...toBase.entries()].sort(([a], [b]) => a - b).map(([, base]) => base)
  return order.some((base, index) => index > 0 && base < (order[index - 1] ?? 0))
}
