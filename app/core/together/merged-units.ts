import { eId, type Address } from '../statute/address.ts'
import { walk } from '../statute/locate.ts'
import type { Statute, Unit, UnitKind } from '../statute/unit.ts'
import { mergeWords, type MergedPiece } from './merged-words.ts'

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

/**
 * The units that some variant makes other than `base` has them, in the order of the statute. A unit may
 * have no words of its own, as an added article of nothing but ustępy.
 */
export function mergedUnits(
  base: Statute,
  texts: readonly Statute[],
  /** As `unionOrder` gives it. */
  order: readonly string[],
): readonly MergedUnit[] {
  const old = unitsOf(base)
  const all = texts.map(unitsOf)
  return order.flatMap((key) => {
    const before = old.get(key)
    const found = before ?? all.map((units) => units.get(key)).find((one) => one !== undefined)
    const by = all.flatMap((units, index) => (isSame(units.get(key), before) ? [] : [index]))
    if (found === undefined || by.length === 0) return []
    const was = wordsOf(before)
    const wordings = all.map((units) => wordsOf(units.get(key)))
    const present = wordings.map((words) => words ?? '')
    const { pieces } = mergeWords(was ?? '', present)
    const { kind, number } = found.unit
    return [{ address: found.address, kind, number, base: was, wordings, pieces, by }]
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

/** The unit's own words, without those of the units inside. */
function wordsOf(place: Place | undefined): string | null {
  if (!place) return null
  const { heading, text } = place.unit
  return [heading, text].filter((words) => words !== '').join('\n')
}
