import type { Address } from '../../statute/address.ts'
import { kinds } from '../../statute/kinds.ts'
import { nextNumber } from '../../statute/number.ts'
import type { Unit } from '../../statute/unit.ts'
import { placeAmong, type Sibling } from '../apply/place.ts'
import { change, type Change, type Inside } from './change.ts'
import { indentChanges } from './indents.ts'

/**
 * The changes that make one list of units inside an editorial unit the other; null when no formula
 * leads there, because units vanished, changed places or kinds, or a first one is new (ZTP knows no
 * „przed ust. 1 dodaje się”).
 */
export function childChanges(
  before: readonly Unit[],
  after: readonly Unit[],
  address: Address,
  inside: Inside,
): readonly Change[] | null {
  if (before.some(isOrdinal) || after.some(isOrdinal))
    return indentChanges(before, after, address, inside)
  const old = byKey(before)
  const fresh = byKey(after)
  if (!old || !fresh) return null
  const closing = after.at(-1)?.kind === 'closing'
  if (after.slice(0, -1).some((unit) => unit.kind === 'closing')) return null
  if (before.some((unit) => !fresh.has(key(unit)) && unit.kind !== 'closing')) return null
  const siblings: Sibling[] = before.filter((unit) => fresh.has(key(unit))).map(standing)
  const changes: Change[] = []
  let previous: Unit | null = null
  for (const [index, unit] of after.entries()) {
    const was = old.get(key(unit))
    const unitAddress: Address = [...address, { kind: unit.kind, number: unit.number }]
    if (was) {
      changes.push(...inside(was, unit, unitAddress))
      previous = was
      continue
    }
    const follows = after.slice(index + 1).find((it) => old.has(key(it)) && it.kind !== 'closing')
    const place = insertion(unit, previous, follows !== undefined, address)
    if (!place) return null
    const after_ = place.after
      ? siblings.findIndex((it) => it.kind === previous?.kind && it.number === previous.number)
      : null
    const at = placeAmong(siblings, unit.kind, unit.number, after_)
    siblings.splice(at, 0, { kind: unit.kind, number: unit.number, fresh: true })
    changes.push(
      change({ kind: 'insertUnit', address: unitAddress, unit, ...place }, reason(place)),
    )
  }
  const gone = before.find((unit) => unit.kind === 'closing')
  if (gone && !closing) {
    const place: Address = [...address, { kind: 'closing', number: '' }]
    changes.push(change({ kind: 'repealUnit', address: place }, 'repealed'))
  }
  return sameOrder(siblings, after) ? changes : null
}

/** Where the formula puts a new unit: „po ust. 2 …”, or nothing said for one at the end. */
function insertion(
  unit: Unit,
  previous: Unit | null,
  isBetween: boolean,
  parent: Address,
): { readonly after?: Address } | null {
  if (unit.kind === 'closing') return {}
  if (!previous) return null
  const regular = unit.kind === previous.kind && isRegularNext(unit, previous.number)
  if (!isBetween && regular) return {}
  return { after: [...parent, { kind: previous.kind, number: previous.number }] }
}

/** Whether a number follows the last one without a letter of its own: ust. 5 → ust. 6, 7, 8 … */
function isRegularNext(unit: Unit, last: string): boolean {
  let number = last
  // A run of new units is short; the bound only guards against odd numbers.
  for (let step = 0; step < 100; step += 1) {
    number = nextNumber(unit.kind, number)
    if (number === unit.number) return true
  }
  return false
}

function reason(place: { readonly after?: Address }): 'added-between' | 'added-at-end' {
  return place.after ? 'added-between' : 'added-at-end'
}

function isOrdinal(unit: Unit): boolean {
  return kinds[unit.kind].numbering === 'ordinal'
}

function key(unit: Unit): string {
  return `${unit.kind} ${unit.number}`
}

/** The units by kind and number; null when two share them. */
function byKey(units: readonly Unit[]): ReadonlyMap<string, Unit> | null {
  const map = new Map(units.map((unit) => [key(unit), unit]))
  return map.size === units.length ? map : null
}

function standing(unit: Unit): Sibling {
  return { kind: unit.kind, number: unit.number, fresh: false }
}

function sameOrder(siblings: readonly Sibling[], units: readonly Unit[]): boolean {
  return (
    siblings.length === units.length &&
    siblings.every(
      (it, index) => it.kind === units[index]?.kind && it.number === units[index].number,
    )
  )
}
