import type { Address } from '../../statute/address.ts'
import { kinds } from '../../statute/kinds.ts'
import { addressOf, locate, type Path } from '../../statute/locate.ts'
import { numberBetween } from '../../statute/number.ts'
import type { Statute, Unit } from '../../statute/unit.ts'
import { insertAt, removeAt, replaceAt } from '../../statute/update.ts'
import { isRepealed, repealed } from '../repealed-mark.ts'
import { siblingsAt } from './add.ts'
import type { EditCode } from './change.ts'
import { exchangeEndings } from './ending.ts'
import { articleNumberAfter, counted, numberBefore } from './number.ts'

/**
 * The unit at `address` on the other side of its neighbour, as the law can say it. Numbers stay in
 * order (ZTP § 89), so what moves are the words: tirets and units that the draft itself added change
 * places; a unit of the statute (`stands`) is added anew under a free number on the other side and
 * repealed where it stood (ZTP § 106: its number is not used again).
 */
export function move(
  statute: Statute,
  address: Address,
  to: 'up' | 'down',
  stands: (address: Address) => boolean,
): Statute | EditCode {
  const found = locate(statute, address)
  if (!found.ok || found.part) return 'unit-not-found'
  const { unit, path } = found
  if (kinds[unit.kind].systematising || unit.kind === 'closing' || isRepealed(unit)) {
    return 'not-movable'
  }
  const siblings = siblingsAt(statute, path)
  const index = path.at(-1) ?? 0
  const other = neighbourOf(siblings, index, to)
  const neighbour = siblings[other]
  if (!neighbour) return 'no-neighbour'
  const parent = address.slice(0, -1)
  const free = kinds[unit.kind].numbering === 'ordinal' || !stands(address)
  if (free && (kinds[unit.kind].numbering === 'ordinal' || !stands(addressOf(neighbour, parent)))) {
    return exchange(statute, path, index, other)
  }
  const place = to === 'up' ? other : other + 1
  const number = numberAt(statute, siblings, place, unit)
  if (number === null) return 'no-free-number'
  const left = free ? removeAt(statute, path) : replaceAt(statute, path, repealed(unit))
  const shift = free && index < place ? 1 : 0
  return insertAt(left, [...path.slice(0, -1), place - shift], { ...unit, number })
}

/** The nearest sibling of the same kind that states law. */
function neighbourOf(siblings: readonly Unit[], index: number, to: 'up' | 'down'): number {
  const kind = siblings[index]?.kind
  const step = to === 'up' ? -1 : 1
  for (let at = index + step; ; at += step) {
    const sibling = siblings[at]
    if (!sibling) return -1
    if (sibling.kind === kind && !isRepealed(sibling)) return at
  }
}

/** Two siblings change their words; numbers and closing marks stay at their places. */
function exchange(statute: Statute, path: Path, a: number, b: number): Statute {
  const siblings = siblingsAt(statute, path)
  const [first, last] = [siblings[Math.min(a, b)], siblings[Math.max(a, b)]]
  if (!first || !last) return statute
  const [above, below] = exchangeEndings(first, last)
  const swapped = siblings
    .with(Math.min(a, b), { ...above, number: first.number })
    .with(Math.max(a, b), { ...below, number: last.number })
  return counted(swapped).reduce(
    (result, unit, index) => replaceAt(result, [...path.slice(0, -1), index], unit),
    statute,
  )
}

/** A free number for a unit put in at `place` of a list. */
function numberAt(
  statute: Statute,
  siblings: readonly Unit[],
  place: number,
  unit: Unit,
): string | null {
  const before = siblings.slice(0, place).findLast(({ kind }) => kind === unit.kind)
  const after = siblings.slice(place).find(({ kind }) => kind === unit.kind)
  if (!before) return after ? numberBefore(statute, siblings, after) : null
  if (unit.kind === 'article') return articleNumberAfter(statute, before)
  return numberBetween(unit.kind, before.number, after?.number ?? null)
}
