import type { Address } from '../../statute/address.ts'
import { kinds, mayContain } from '../../statute/kinds.ts'
import { addressOf, locate, type Path } from '../../statute/locate.ts'
import { statusOf } from '../../statute/status.ts'
import { insertAt, replaceAt } from '../../statute/update.ts'
import { unit, type Statute, type Unit, type UnitKind } from '../../statute/unit.ts'
import type { EditCode } from './change.ts'
import { insertWithEndings } from './ending.ts'
import {
  articleNumberAfter,
  articleNumberAtEnd,
  counted,
  numberAfter,
  numberAtEnd,
  numberBefore,
} from './number.ts'

type Units = Pick<Statute, 'units'>

/** The text with a new unit behind the one at `address`. */
export function addAfter<T extends Units>(
  statute: T,
  address: Address,
  text: string,
): T | EditCode {
  const found = locate(statute, address)
  if (!found.ok || found.part) return 'unit-not-found'
  const { unit: neighbour, path } = found
  const index = path.at(-1) ?? 0
  if (neighbour.kind === 'closing') return 'not-divisible'
  if (neighbour.kind === 'article') {
    const number = articleNumberAfter(statute, neighbour)
    if (number === null) return 'no-free-number'
    const place = [...path.slice(0, -1), index + 1]
    return insertAt(statute, place, newUnit('article', number, text))
  }
  const parent = locate(statute, address.slice(0, -1))
  if (!parent.ok) return 'not-divisible'
  const siblings = parent.unit.children
  const number = numberAfter(siblings, index)
  if (number === null) return 'no-free-number'
  return withChild(statute, parent, index, newUnit(neighbour.kind, number, text))
}

/** The text with a new unit before the one at `address`: behind the sibling before it, if any. */
export function addBefore<T extends Units>(
  statute: T,
  address: Address,
  text: string,
): T | EditCode {
  const found = locate(statute, address)
  if (!found.ok || found.part) return 'unit-not-found'
  const { unit: neighbour, path } = found
  const index = path.at(-1) ?? 0
  const siblings = siblingsAt(statute, path)
  const before = siblings[index - 1]
  if (neighbour.kind === 'closing') return 'not-divisible'
  if (before?.kind === neighbour.kind)
    return addAfter(statute, addressOf(before, address.slice(0, -1)), text)
  const number = numberBefore(statute, siblings, neighbour)
  if (number === null) return 'no-free-number'
  const added = newUnit(neighbour.kind, number, text)
  const parent = locate(statute, address.slice(0, -1))
  return parent.ok && neighbour.kind !== 'article'
    ? withChild(statute, parent, index - 1, added)
    : insertAt(statute, path, added)
}

/** The text with a new last unit inside the one at `address`. */
export function addInside<T extends Units>(
  statute: T,
  address: Address,
  kind: UnitKind,
  text: string,
): T | EditCode {
  const found = locate(statute, address)
  if (!found.ok || found.part) return 'unit-not-found'
  const isLiving = statusOf(found.unit) === 'active'
  if (!isLiving || !mayContain(found.unit.kind, kind)) return 'not-divisible'
  const parent = { ...found, unit: divided(found.unit, kind) }
  const { children } = parent.unit
  if (kind === 'closing' && children.some((child) => child.kind === kind)) return 'no-free-number'
  const last = kind === 'closing' ? children.length - 1 : children.findLastIndex(isItem)
  const number =
    kind === 'article' ? articleNumberAtEnd(statute, found.path) : numberAtEnd(children, kind)
  if (number === null) return 'no-free-number'
  const added = newUnit(kind, number, text)
  return withChild(statute, parent, last, added)
}

/** The list in which the unit at a path stands. */
export function siblingsAt(statute: Units, path: Path): readonly Unit[] {
  return path
    .slice(0, -1)
    .reduce<readonly Unit[]>((units, index) => units[index]?.children ?? [], statute.units)
}

/** An undivided article becomes one with its words as ust. 1 before it gets ust. 2. */
function divided(parent: Unit, kind: UnitKind): Unit {
  const joins = kind === 'paragraph' || kind === 'section'
  if (!joins || parent.text === '' || parent.children.some((child) => child.kind === kind)) {
    return parent
  }
  return { ...parent, text: '', children: [unit(kind, '1', parent.text, parent.children)] }
}

function isItem(child: Unit): boolean {
  return child.kind !== 'closing'
}

/** What a person types for a new chapter is its title. */
function newUnit(kind: UnitKind, number: string, text: string): Unit {
  return kinds[kind].systematising ? unit(kind, number, '', [], text) : unit(kind, number, text)
}

function withChild<T extends Units>(
  statute: T,
  parent: { readonly unit: Unit; readonly path: readonly number[] },
  index: number,
  added: Unit,
): T {
  const children = counted(insertWithEndings(parent.unit.children, index, added))
  return replaceAt(statute, parent.path, { ...parent.unit, children })
}
