import { applyAll } from '../amendment/apply.ts'
import { sameStatute } from '../amendment/derive/same.ts'
import type { Operation } from '../amendment/operation.ts'
import { carry } from '../rebase/carry.ts'
import type { Item } from '../rebase/item.ts'
import { eId, type Address } from '../statute/address.ts'
import { walk } from '../statute/locate.ts'
import type { Statute, Unit, UnitKind } from '../statute/unit.ts'
import { mergeWords, type MergedPiece } from './merged-words.ts'

/** What one of several recommendations does to a text; all of them amend the same one. */
export interface Variant {
  /** What it is called where its words are shown: „R-2014-01, wersja 3”. */
  readonly name: string
  readonly operations: readonly Operation[]
}

/** One unit as several variants have it; a wording is `null` where there is no such unit. */
export interface MergedUnit {
  readonly address: Address
  readonly kind: UnitKind
  readonly number: string
  readonly base: string | null
  /** One for each variant, in their order. */
  readonly wordings: readonly (string | null)[]
  readonly pieces: readonly MergedPiece[]
  /** The variants that make it other than it is. */
  readonly by: readonly number[]
}

/** A unit that two variants want otherwise. */
export interface TogetherConflict {
  readonly address: Address
  readonly variants: readonly [number, number]
}

export interface Together {
  /** The text as if all were adopted; in a conflict the variant that stands first has its way. */
  readonly statute: Statute
  /** The units that some variant changes, in the order of the text. */
  readonly units: readonly MergedUnit[]
  readonly conflicts: readonly TogetherConflict[]
  /** Operations that do not fit the text, by variant. */
  readonly failed: readonly { readonly variant: number; readonly operation: Operation }[]
}

/**
 * Several recommendations on one text. Without conflicts the text is the same in whatever order they
 * stand. Every wording of every variant can be read out of the merged pieces of its unit.
 */
export function together(base: Statute, variants: readonly Variant[]): Together {
  const applied = variants.map(({ operations }) => applyAll(base, operations))
  const units = mergedUnits(
    base,
    applied.map((one) => one.statute),
  )
  const there = inTurn(base, variants)
  const back = inTurn(base, variants.toReversed())
  const conflicts =
    there.conflicts.length > 0
      ? there.conflicts
      : back.conflicts.length > 0 || !sameStatute(there.statute, back.statute)
        ? shared(units, variants.length)
        : []
  return {
    statute: there.statute,
    units,
    conflicts,
    failed: applied.flatMap(({ failed }, variant) =>
      failed.map(({ operation }) => ({ variant, operation })),
    ),
  }
}

/**
 * Where only the order decides what the text reads, as with tirets that have no numbers of their own: the
 * units that several change are told, for want of them the first ones of the first and the last.
 */
function shared(units: readonly MergedUnit[], count: number): readonly TogetherConflict[] {
  const found = units.flatMap(({ address, by: [one, other] }) =>
    one === undefined || other === undefined ? [] : [{ address, variants: [one, other] as const }],
  )
  if (found.length > 0) return found
  return units.slice(0, 1).map(({ address }) => ({ address, variants: [0, count - 1] as const }))
}

/** One variant after another, each carried over to the text that those before it made. */
function inTurn(
  base: Statute,
  variants: readonly Variant[],
): Pick<Together, 'statute' | 'conflicts'> {
  let statute = base
  const conflicts: TogetherConflict[] = []
  for (const [index, { operations }] of variants.entries()) {
    const carried = carry(base, operations, statute)
    for (const item of carried.items.filter((one) => one.class === 'conflict')) {
      const rivals = rivalsOf(base, variants.slice(0, index), operations, item)
      for (const rival of rivals)
        conflicts.push({ address: item.address, variants: [rival, index] })
    }
    statute = carried.statute
  }
  return { statute, conflicts }
}

/** The earlier variants with which the conflict is; at least the last of them. */
function rivalsOf(
  base: Statute,
  earlier: readonly Variant[],
  operations: readonly Operation[],
  { key }: Item,
): readonly number[] {
  const rivals = earlier.flatMap((variant, index) => {
    const alone = carry(base, operations, applyAll(base, variant.operations).statute)
    return alone.items.some((item) => item.key === key && item.class === 'conflict') ? [index] : []
  })
  return rivals.length > 0 ? rivals : [earlier.length - 1]
}

function mergedUnits(base: Statute, texts: readonly Statute[]): readonly MergedUnit[] {
  const old = unitsOf(base)
  const all = texts.map(unitsOf)
  const keys = inOrder(old, all)
  return keys.flatMap((key) => {
    const found = [old, ...all].map((units) => units.get(key)).find((one) => one !== undefined)
    const before = old.get(key)
    const by = all.flatMap((units, index) => (isSame(units.get(key), before) ? [] : [index]))
    if (found === undefined || by.length === 0) return []
    const wordings = all.map((units) => wordsOf(units.get(key)))
    const { kind, number } = found.unit
    const present = wordings.map((words) => words ?? '')
    const { pieces } = mergeWords(wordsOf(before) ?? '', present)
    return [{ address: found.address, kind, number, base: wordsOf(before), wordings, pieces, by }]
  })
}

interface Place {
  readonly unit: Unit
  readonly address: Address
}

function unitsOf(statute: Statute): ReadonlyMap<string, Place> {
  return new Map([...walk(statute)].map((visit) => [eId(visit.address), visit]))
}

function isSame(a: Place | undefined, b: Place | undefined): boolean {
  return a?.unit === b?.unit || wordsOf(a) === wordsOf(b)
}

function wordsOf(place: Place | undefined): string | null {
  if (!place) return null
  const { heading, text } = place.unit
  return [heading, text].filter((words) => words !== '').join('\n')
}

/** The old text's order, with what variants add behind what stands before it in theirs. */
function inOrder(
  old: ReadonlyMap<string, Place>,
  all: readonly ReadonlyMap<string, Place>[],
): readonly string[] {
  const behind = new Map<string, string[]>()
  const known = new Set(old.keys())
  for (const units of all) {
    let previous = ''
    for (const key of units.keys()) {
      if (!known.has(key)) {
        known.add(key)
        behind.set(previous, [...(behind.get(previous) ?? []), key])
      }
      previous = key
    }
  }
  const result: string[] = []
  const put = (key: string): void => {
    if (key !== '') result.push(key)
    for (const next of behind.get(key) ?? []) put(next)
  }
  put('')
  for (const key of old.keys()) put(key)
  return result
}
