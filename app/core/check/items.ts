import { kinds } from '../statute/kinds.ts'
import { statusOf } from '../statute/status.ts'
import type { Unit } from '../statute/unit.ts'

/** True for units that are items of an enumeration (points, letters, tirets). */
export function isItem(unit: Unit): boolean {
  const { ending, numbering } = kinds[unit.kind]
  return numbering !== 'none' && ending.inner !== '' && ending.inner !== '.'
}

/** The items of a unit that still state law. */
export function livingItems(unit: Unit): readonly Unit[] {
  return unit.children.filter((child) => isItem(child) && statusOf(child) === 'active')
}
