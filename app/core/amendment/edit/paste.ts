import { parseUnits } from '../../statute/parse.ts'
import type { Unit } from '../../statute/unit.ts'
import type { EditCode } from './change.ts'

/**
 * The unit that pasted text puts in the place of another: read with its marks, in any of the forms that
 * the statute reader takes. It keeps the number of the one it replaces; text without a mark is its words.
 */
export function pastedUnit(unit: Unit, text: string): Unit | EditCode {
  const { units } = parseUnits(text, unit.kind)
  const [first, ...others] = units
  if (!first) return { ...unit, text: text.trim(), children: [] }
  if (others.length > 0 || first.kind !== unit.kind) return 'not-one-unit'
  return { ...first, number: unit.number }
}
