import { eId, type Address } from '../statute/address.ts'
import { addressOf } from '../statute/locate.ts'
import type { Statute, Unit } from '../statute/unit.ts'
import { isDivision } from './block.ts'

/**
 * Puts other units in the places of articles and chapters, `null` taking one out. Of a chapter only its
 * number, heading and text are exchanged; it goes with the last article in it.
 */
export function replaceBlocks(
  statute: Statute,
  replaced: ReadonlyMap<string, Unit | null>,
): Statute {
  if (replaced.size === 0) return statute
  return { ...statute, units: replaceIn(statute.units, [], replaced) }
}

function replaceIn(
  units: readonly Unit[],
  parent: Address,
  replaced: ReadonlyMap<string, Unit | null>,
): readonly Unit[] {
  const result = units.flatMap((unit) => {
    const address = addressOf(unit, parent)
    const by = replaced.get(eId(address))
    if (!isDivision(unit)) return by === undefined ? [unit] : by === null ? [] : [by]
    const children = replaceIn(unit.children, address, replaced)
    if (by === null && children.length === 0) return []
    if (!by && children === unit.children) return [unit]
    return [{ ...(by ?? unit), children }]
  })
  return result.length === units.length && result.every((unit, i) => unit === units[i])
    ? units
    : result
}
