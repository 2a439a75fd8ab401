import type { Address } from '../../statute/address.ts'
import { kinds, mayContain } from '../../statute/kinds.ts'
import { locate } from '../../statute/locate.ts'
import { compareNumbers } from '../../statute/number.ts'
import { parseUnits } from '../../statute/parse.ts'
import type { Statute, Unit } from '../../statute/unit.ts'
import { insertAt, replaceAt } from '../../statute/update.ts'
import { siblingsAt } from './add.ts'
import type { EditCode } from './change.ts'
import { counted } from './number.ts'

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

/**
 * Puts pasted units where they belong: an article to its number in the act, a smaller unit into the
 * unit at `address` or the nearest around it that has such units. What has the number already is
 * reworded, what has not is put in between its neighbours.
 */
export function placePasted(statute: Statute, address: Address, text: string): Statute | EditCode {
  const { units } = parseUnits(text)
  if (units.length === 0) return 'nothing-read'
  let result: Statute = statute
  for (const unit of units) {
    const placed = place(result, address, unit)
    if (typeof placed === 'string') return placed
    result = placed
  }
  return result
}

function place(statute: Statute, address: Address, unit: Unit): Statute | EditCode {
  if (kinds[unit.kind].systematising) return 'not-one-unit'
  if (unit.kind === 'article') return placeArticle(statute, address, unit)
  const container = containerOf(statute, address, unit)
  if (!container) return 'not-divisible'
  const { unit: parent, path } = container
  return replaceAt(statute, path, { ...parent, children: counted(withUnit(parent.children, unit)) })
}

function placeArticle(statute: Statute, address: Address, unit: Unit): Statute | EditCode {
  const same = locate(statute, [{ kind: 'article', number: unit.number }])
  if (same.ok) return replaceAt(statute, same.path, unit)
  const near = locate(statute, address.slice(0, 1))
  if (!near.ok || near.unit.kind !== 'article') return 'unit-not-found'
  const index = indexFor(siblingsAt(statute, near.path), unit)
  return insertAt(statute, [...near.path.slice(0, -1), index], unit)
}

/** The unit at the address or around it that the pasted one belongs into; the innermost first. */
function containerOf(statute: Statute, address: Address, unit: Unit) {
  const around = address.map((_, index) => address.slice(0, address.length - index))
  const possible = around.flatMap((at) => {
    const found = locate(statute, at)
    return found.ok && !found.part && mayContain(found.unit.kind, unit.kind) ? [found] : []
  })
  const divided = possible.find(({ unit: { children } }) =>
    children.some(({ kind }) => kind === unit.kind),
  )
  return divided ?? possible.find((found) => found.unit.children.length === 0) ?? null
}

function withUnit(siblings: readonly Unit[], unit: Unit): readonly Unit[] {
  const ordinal = kinds[unit.kind].numbering === 'ordinal'
  const same = siblings.findIndex(
    ({ kind, number }) => kind === unit.kind && number === unit.number,
  )
  if (same >= 0 && !ordinal) return siblings.with(same, unit)
  const index = ordinal
    ? siblings.findLastIndex(({ kind }) => kind === unit.kind) + 1
    : indexFor(siblings, unit)
  return [...siblings.slice(0, index), unit, ...siblings.slice(index)]
}

/** Where a number belongs in a list that is in order. */
function indexFor(siblings: readonly Unit[], unit: Unit): number {
  const before = siblings.findLastIndex(
    ({ kind, number }) => kind === unit.kind && compareNumbers(number, unit.number) < 0,
  )
  if (before >= 0) return before + 1
  const first = siblings.findIndex(({ kind }) => kind === unit.kind)
  return first < 0 ? siblings.length : first
}
