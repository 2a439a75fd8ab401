import { eId, type Address } from '../statute/address.ts'
import { toNodes } from '../diff/node.ts'
import { pairUnits } from '../diff/pair-units.ts'
import { kinds } from '../statute/kinds.ts'
import { addressOf } from '../statute/locate.ts'
import type { Unit } from '../statute/unit.ts'
import { addUnit, placeFor } from './add-unit.ts'
import {
  carried,
  conflict,
  overtaken,
  saysSame,
  type Context,
  type Inside,
  type Merged,
  type Place,
  type Three,
} from './merged.ts'

interface MergedList {
  readonly units: readonly Unit[]
  readonly items: Merged['items']
}

/**
 * Carries over what the draft changed among the units inside one unit: those that are still there, in
 * the new text's order, then those that it no longer has, then those that the draft added.
 */
export function mergeChildren(three: Three, context: Context, inside: Inside): MergedList {
  const { was, address, now } = three
  const drafted = partners(three.base.children, three.ours.children)
  const units: Unit[] = []
  const items: Merged['items'][number][] = []
  const met = new Set<Unit>()
  /** Units of the draft, as they stand in the list. */
  const placed = new Map<Unit, Unit>()
  for (const theirs of three.theirs.children) {
    const place = addressOf(theirs, now)
    const from = context.alignment.backward(place)
    const base = three.base.children.find((child) => eId(addressOf(child, was)) === from)
    if (!base) {
      units.push(theirs)
      continue
    }
    met.add(base)
    const kept = { three, base, ours: drafted.get(base) ?? null, theirs }
    const merged = mergeKept(kept, context, inside)
    if (merged.unit) units.push(merged.unit)
    if (merged.unit && kept.ours) placed.set(kept.ours, merged.unit)
    items.push(...merged.items)
  }
  for (const base of three.base.children) {
    const ours = drafted.get(base) ?? null
    if (met.has(base) || (ours && saysSame(ours, base))) continue
    const merged = mergeGone(base, ours, addressOf(base, was), context)
    items.push(...merged.items)
    if (merged.unit) units.splice(placeFor(units, merged.unit, null), 0, merged.unit)
  }
  let list: readonly Unit[] = units
  const known = new Set(drafted.values())
  for (const [index, unit] of three.ours.children.entries()) {
    if (known.has(unit)) continue
    const before = three.ours.children[index - 1] ?? null
    const spot = {
      address: addressOf(unit, address),
      parent: now,
      before: before && (placed.get(before) ?? before),
      moved: eId(was) !== eId(now),
      standing: new Set(placed.values()),
    }
    const added = addUnit(list, unit, spot, context)
    list = added.units
    items.push(...added.items)
    for (const { merged } of added.items) if (merged) placed.set(unit, merged)
  }
  return { units: list, items }
}

interface Kept {
  readonly three: Three
  readonly base: Unit
  readonly ours: Unit | null
  readonly theirs: Unit
}

function mergeKept({ three, base, ours, theirs }: Kept, context: Context, inside: Inside): Merged {
  const was = addressOf(base, three.was)
  const now = addressOf(theirs, three.now)
  if (ours) {
    const address = addressOf(ours, three.address)
    return inside({ base, ours, theirs, was, address, now }, context)
  }
  const place: Place = { address: addressOf(base, three.address), now, base, ours, theirs }
  return saysSame(theirs, base) ? carried(place, null, was) : conflict(place, 'changed', context)
}

/**
 * A unit that the draft changed and the new text does not have here. What a person chose for one that is
 * gone comes back here; for one that stands elsewhere it is put there, when everything else is done.
 */
export function mergeGone(base: Unit, ours: Unit | null, was: Address, context: Context): Merged {
  const elsewhere = context.alignment.forward(was)
  const theirs = elsewhere?.unit ?? null
  const place: Place = { address: was, now: elsewhere?.address ?? null, base, ours, theirs }
  const told = !ours || (theirs && saysSame(ours, theirs)) ? overtaken(place) : null
  if (told) return { ...told, unit: null }
  if (!theirs) return conflict(place, 'gone', context)
  return { ...conflict(place, 'elsewhere', context), unit: null }
}

/**
 * Which unit of the draft is which of the old text: by number, which drafting keeps; tirets, which have
 * none, by their words.
 */
function partners(before: readonly Unit[], after: readonly Unit[]): ReadonlyMap<Unit, Unit> {
  const pairs = new Map<Unit, Unit>()
  for (const unit of before) {
    if (kinds[unit.kind].numbering === 'ordinal') continue
    const same = after.find(({ kind, number }) => kind === unit.kind && number === unit.number)
    if (same) pairs.set(unit, same)
  }
  const [old, now] = [before, after].map((units) =>
    units.filter(({ kind }) => kinds[kind].numbering === 'ordinal'),
  )
  for (const pair of pairUnits(toNodes(old ?? []), toNodes(now ?? []))) {
    const [was, is] = [old?.[pair.old], now?.[pair.new]]
    if (was && is) pairs.set(was, is)
  }
  return pairs
}
