import type { Address } from '../statute/address.ts'
import { addressOf } from '../statute/locate.ts'
import type { Unit } from '../statute/unit.ts'
import { isItem } from './items.ts'
import type { CheckProblem } from './problem.ts'

/**
 * Finds enumerations of one item (ZTP § 56 speaks of a list). Items that were repealed count, for they
 * are in print; of an excerpt nothing can be said, because items may have been left out.
 */
export function checkEnumerations(
  units: readonly Unit[],
  parent: Address = [],
): readonly CheckProblem[] {
  return units.flatMap((unit) => {
    const address = addressOf(unit, parent)
    const items = unit.children.filter(isItem)
    const [only] = items
    const alone: readonly CheckProblem[] =
      items.length === 1 && only
        ? [{ code: 'enumeration-of-one', severity: 'warning', address: addressOf(only, address) }]
        : []
    return [...alone, ...checkEnumerations(unit.children, address)]
  })
}
