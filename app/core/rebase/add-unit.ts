import { numberAfter } from '../amendment/edit/number.ts'
import { compareNumbers } from '../statute/number.ts'
import type { Address } from '../statute/address.ts'
import { kinds } from '../statute/kinds.ts'
import { addressOf } from '../statute/locate.ts'
import type { Unit } from '../statute/unit.ts'
import {
  conflict,
  itemOf,
  overtaken,
  saysSame,
  type Context,
  type Merged,
  type Place,
} from './merged.ts'

/** Where the draft has the unit that it adds. */
export interface Spot {
  readonly address: Address
  /** The unit of the new text into which it comes. */
  readonly parent: Address
  /** The sibling that stands before it in the draft, as it stands in the new text where it does. */
  readonly before: Unit | null
  /** Units of the new text that are other units of the draft already: of two that say the same, each counts. */
  readonly standing?: ReadonlySet<Unit>
  /** Whether the unit around it has another place now. */
  readonly moved: boolean
  /** The free number for an article; other units find theirs among their siblings. */
  readonly free?: string | null
}

/**
 * Adds a unit of the draft among the units of the new text. One whose number the new text has given
 * away meanwhile is overtaken when it says the same, else a conflict; the draft's wording then takes
 * the next free number.
 */
export function addUnit(
  units: readonly Unit[],
  unit: Unit,
  spot: Spot,
  context: Context,
): { readonly units: readonly Unit[]; readonly items: Merged['items'] } {
  const ordinal = kinds[unit.kind].numbering === 'ordinal'
  const at = units.findIndex(
    (other) =>
      other.kind === unit.kind &&
      (ordinal
        ? saysSame(other, unit) && spot.standing?.has(other) !== true
        : other.number === unit.number),
  )
  const taken = units[at]
  const place: Place = {
    address: spot.address,
    now: addressOf(taken ?? unit, spot.parent),
    base: null,
    ours: unit,
    theirs: taken ?? null,
  }
  if (!taken) {
    const item = itemOf(place, spot.moved ? 'moved' : 'clean', unit)
    const index = placeFor(units, unit, spot.before)
    return { units: units.toSpliced(index, 0, unit), items: [item] }
  }
  if (saysSame(taken, unit)) return { units, items: overtaken(place).items }
  const number = spot.free ?? numberAfter(units, at)
  const isNumbered = kinds[unit.kind].numbering !== 'none'
  const merged = conflict(place, 'taken', context, (ours) =>
    isNumbered && number !== null ? { ...ours, number } : ours,
  )
  if (!merged.unit || merged.unit === taken) return { units, items: merged.items }
  const beside = isNumbered && number !== null
  return {
    units: units.toSpliced(beside ? at + 1 : at, beside ? 0 : 1, merged.unit),
    items: merged.items,
  }
}

/** Numbered units stand in the order of their numbers (ZTP § 89), others behind the one they followed. */
export function placeFor(units: readonly Unit[], unit: Unit, before: Unit | null): number {
  const { numbering } = kinds[unit.kind]
  if (numbering === 'none') return units.length
  if (numbering !== 'ordinal') {
    const earlier = units.findLastIndex(
      ({ kind, number }) => kind === unit.kind && compareNumbers(number, unit.number) < 0,
    )
    if (earlier >= 0) return earlier + 1
    const later = units.findIndex(({ kind }) => kind === unit.kind)
    if (later >= 0) return later
  }
  const previous = before ? indexOf(units, before) : -1
  if (previous >= 0) return previous + 1
  const closing = units.findIndex(({ kind }) => kinds[kind].numbering === 'none')
  return before === null ? 0 : closing < 0 ? units.length : closing
}

/** The very unit, else one that says the same. */
function indexOf(units: readonly Unit[], unit: Unit): number {
  const index = units.indexOf(unit)
  return index >= 0
    ? index
    : units.findIndex((other) => other.kind === unit.kind && saysSame(other, unit))
}
