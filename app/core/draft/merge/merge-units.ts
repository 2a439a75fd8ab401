import { isRepealed } from '../../amendment/repealed-mark.ts'
import { counted } from '../../amendment/edit/number.ts'
import { sameUnit } from '../../diff/pair-units.ts'
import type { Address } from '../../statute/address.ts'
import { addressOf } from '../../statute/locate.ts'
import type { Unit } from '../../statute/unit.ts'
import { unitConflict, type MergeConflict } from './conflict.ts'
import { placeAdded, type Kept } from './place-added.ts'
import { pairWithBase, reorders, sameList } from './pairing.ts'
import { mergeText, mergeWords } from './three-way.ts'

/** Three states of one list of siblings. */
export interface ThreeLists {
  readonly base: readonly Unit[]
  readonly ours: readonly Unit[]
  readonly theirs: readonly Unit[]
}

/** Says of each conflict that it met. */
export type Report = (conflict: MergeConflict) => void

/**
 * Merges lists of siblings inside a unit at `parent`. What one side alone changed, put in or took out is
 * done; where both changed the same, theirs stands and the conflict is reported with both.
 */
export function mergeUnits(lists: ThreeLists, parent: Address, report: Report): readonly Unit[] {
  const { base, ours, theirs } = lists
  if (sameList(ours, base) || sameList(ours, theirs)) return theirs
  if (sameList(theirs, base)) return ours
  const toOurs = pairWithBase(base, ours)
  const toTheirs = pairWithBase(base, theirs)
  const meet = (index: number): Unit | null => {
    const was = base[index]
    const our = unitAt(ours, toOurs.toSide.get(index))
    const their = unitAt(theirs, toTheirs.toSide.get(index))
    return was ? mergeOne({ base: was, ours: our, theirs: their }, parent, report) : null
  }
  // The side that changed the order keeps it; when both did, theirs.
  const leads = reorders(toOurs) && !reorders(toTheirs) ? 'ours' : 'theirs'
  const [lead, leadPairs] = leads === 'ours' ? [ours, toOurs] : [theirs, toTheirs]
  const [other, otherPairs] = leads === 'ours' ? [theirs, toTheirs] : [ours, toOurs]
  const merged: Kept[] = []
  const met = new Set<number>()
  lead.forEach((unit, index) => {
    const from = leadPairs.toBase.get(index)
    if (from === undefined) merged.push({ unit, from: null })
    else {
      met.add(from)
      const one = meet(from)
      if (one) merged.push({ unit: one, from })
    }
  })
  // What the leading side took out and the other changed is told, and stays out when theirs leads.
  base.forEach((_, index) => {
    if (met.has(index)) return
    const one = meet(index)
    if (one) placeAdded(merged, { unit: one, from: index }, precedingOf(index, base.length))
  })
  other.forEach((unit, index) => {
    if (otherPairs.toBase.has(index)) return
    const twin = merged.findIndex((kept) => kept.from === null && sameMark(kept.unit, unit))
    const known = merged[twin]?.unit
    if (known) {
      if (sameUnit(known, unit)) return
      const [our, their] = leads === 'ours' ? [known, unit] : [unit, known]
      report(unitConflict(addressOf(their, parent), { base: null, ours: our, theirs: their }))
      merged[twin] = { unit: their, from: null }
      return
    }
    const before = other
      .slice(0, index)
      .flatMap((_, at) => otherPairs.toBase.get(at) ?? [])
      .reverse()
    placeAdded(merged, { unit, from: null }, before)
  })
  return counted(merged.map(({ unit }) => unit))
}

/** One unit that the base has; `null` when it is out of the merged text. */
function mergeOne(
  three: { readonly base: Unit; readonly ours: Unit | null; readonly theirs: Unit | null },
  parent: Address,
  report: Report,
): Unit | null {
  const { base, ours, theirs } = three
  if (ours && theirs) return mergeUnit({ base, ours, theirs }, parent, report)
  const left = ours ?? theirs
  if (left && !sameUnit(left, base)) {
    report(unitConflict(addressOf(left, parent), three))
    return theirs
  }
  return null
}

/** One unit that is there in all three states. */
function mergeUnit(
  three: { readonly base: Unit; readonly ours: Unit; readonly theirs: Unit },
  parent: Address,
  report: Report,
): Unit {
  const { base, ours, theirs } = three
  if (sameUnit(ours, base) || sameUnit(ours, theirs)) return theirs
  if (sameUnit(theirs, base)) return ours
  const number = mergeText(pick(three, 'number'))
  const heading = mergeText(pick(three, 'heading'))
  const text = mergeWords(pick(three, 'text'))
  const whole = number === null || isRepealed(ours) || isRepealed(theirs)
  const lists = { base: base.children, ours: ours.children, theirs: theirs.children }
  const redivided = text === null && ours.children.length > 0 !== theirs.children.length > 0
  if (whole || redivided) {
    report(unitConflict(addressOf(theirs, parent), three))
    return theirs
  }
  const address = addressOf({ ...theirs, number }, parent)
  if (heading === null) report({ address, of: 'words', ...pick(three, 'heading') })
  if (text === null) report({ address, of: 'words', ...pick(three, 'text') })
  const children = mergeUnits(lists, address, report)
  return {
    ...theirs,
    number,
    heading: heading ?? theirs.heading,
    text: text ?? theirs.text,
    children,
  }
}

function pick(
  three: { readonly base: Unit; readonly ours: Unit; readonly theirs: Unit },
  field: 'number' | 'heading' | 'text',
) {
  return { base: three.base[field], ours: three.ours[field], theirs: three.theirs[field] }
}

function unitAt(units: readonly Unit[], index: number | undefined): Unit | null {
  return index === undefined ? null : (units[index] ?? null)
}

/** Units that carry one printed mark; tirets, which print none, are never one for that alone. */
function sameMark(a: Unit, b: Unit): boolean {
  return (
    a.kind === b.kind &&
    a.number === b.number &&
    a.number !== '' &&
    a.kind !== 'indent' &&
    a.kind !== 'doubleIndent'
  )
}

/** The indexes before one, nearest first. */
function precedingOf(index: number, length: number): readonly number[] {
  return [...Array(Math.min(index, length)).keys()].reverse()
}
