import { newText } from '../diff/segment.ts'
import { diffStatutes } from '../diff/statutes.ts'
import type { UnitDiff } from '../diff/unit-diff.ts'
import { eId } from '../statute/address.ts'
import type { Statute } from '../statute/unit.ts'
import { concerns, type Contested } from './contested.ts'
import { mergeWords, type MergedPiece } from './merged-words.ts'
import type { MergedUnit } from './merged-units.ts'
import type { Together } from './together.ts'
import type { Variant } from './variant.ts'

/** Whose the changes of a unit are in the text as if all were adopted. */
export interface Sources {
  /**
   * The unit's words, each with whose it is; `null` where only the unit as a whole has a source: a new
   * heading or number, words that no variant has just so.
   */
  readonly pieces: readonly MergedPiece[] | null
  /** The variants that the unit comes from. */
  readonly by: readonly number[]
  /** The contested place that it lies in. */
  readonly contested: Contested | null
}

/** A unit of the text as if all were adopted; without sources, nobody changes it. */
export interface ReadUnit {
  readonly diff: UnitDiff
  readonly sources: Sources | null
}

/**
 * The text as if all were adopted, against the law, every change with whose it is: of a unit that no
 * variant names, as one of two with the same number, it may be anybody's.
 */
export function readTogether(
  base: Statute,
  variants: readonly Variant[],
  result: Together,
): readonly ReadUnit[] {
  const everybody = variants.map((_, index) => index)
  const units = new Map(result.units.map((unit) => [eId(unit.address), unit]))
  return diffStatutes(base, result.statute).map((diff) => {
    if (diff.change === 'same') return { diff, sources: null }
    const unit = unitOf(diff, units)
    const contested = result.contested.find((place) => concerns(place, diff.address)) ?? null
    const sources = unit && sourcesOf(diff, unit, contested)
    return { diff, sources: sources ?? { pieces: null, by: everybody, contested } }
  })
}

function unitOf(
  { address, oldAddress }: UnitDiff,
  units: ReadonlyMap<string, MergedUnit>,
): MergedUnit | null {
  return units.get(eId(address)) ?? (oldAddress && units.get(eId(oldAddress))) ?? null
}

function sourcesOf(diff: UnitDiff, unit: MergedUnit, contested: Contested | null): Sources {
  const { wordings } = unit
  const chosen = contested && (wordings[contested.chosen] ?? null)
  const first = contested ? unit.by.filter((who) => wordings[who] === chosen) : []
  const together = compatible(unit, first)
  for (const by of [together, first, unit.by]) {
    const pieces = piecesOf(unit, by)
    if (by.length > 0 && reads(pieces) === words(diff)) return { pieces, by, contested }
  }
  return { pieces: null, by: together, contested }
}

/** Those of a unit whose words can stand with those of the first ones, who have their way. */
function compatible(unit: MergedUnit, first: readonly number[]): readonly number[] {
  const { base, wordings, by } = unit
  const chosen = [...first]
  for (const who of by) {
    if (chosen.includes(who)) continue
    const tried = [...chosen, who].map((one) => wordings[one] ?? '')
    if (!mergeWords(base ?? '', tried).conflict) chosen.push(who)
  }
  return chosen.toSorted((a, b) => a - b)
}

/** The words of some variants in one, `by` counting among all. */
function piecesOf({ base, wordings }: MergedUnit, by: readonly number[]): readonly MergedPiece[] {
  const texts = by.map((who) => wordings[who] ?? '')
  return mergeWords(base ?? '', texts).pieces.map((piece) => ({
    ...piece,
    by: piece.by.flatMap((index) => by[index] ?? []),
  }))
}

/** What the pieces make of the law. */
function reads(pieces: readonly MergedPiece[]): string {
  return pieces.map(({ kind, text }) => (kind === 'removed' ? '' : text)).join('')
}

function words({ change, segments }: UnitDiff): string {
  return change === 'removed' ? '' : newText(segments)
}
