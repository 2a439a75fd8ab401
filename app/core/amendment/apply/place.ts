import { kinds } from '../../statute/kinds.ts'
import { compareNumbers } from '../../statute/number.ts'
import type { UnitKind } from '../../statute/unit.ts'

/** What the place of a new unit depends on: its siblings in their order. */
export interface Sibling {
  readonly kind: UnitKind | 'act'
  readonly number: string
  /** Put in by an operation of the same article. */
  readonly fresh: boolean
}

/**
 * The index at which a new unit goes among its siblings: after the unit that „po …” names, else where
 * the order of numbers wants it (ZTP § 89), units of its own kind only; a closing part stays last.
 * Tirets have no number of their own: theirs is the place they will have.
 */
export function placeAmong(
  siblings: readonly Sibling[],
  kind: UnitKind,
  number: string,
  after: number | null,
): number {
  const last = siblings.at(-1)?.kind === 'closing' ? siblings.length - 1 : siblings.length
  if (kind === 'closing') return siblings.length
  if (kinds[kind].numbering === 'ordinal') return ordinalPlace(siblings, number, after, last)
  let index = after === null ? behindLower(siblings, kind, number, last) : after + 1
  while (index < last && precedes(siblings[index], kind, number)) index += 1
  return index
}

function behindLower(
  siblings: readonly Sibling[],
  kind: UnitKind,
  number: string,
  last: number,
): number {
  const lower = siblings.findLastIndex((sibling) => precedes(sibling, kind, number))
  if (lower >= 0) return lower + 1
  const first = siblings.findIndex((sibling) => sibling.kind === kind)
  return first >= 0 ? first : last
}

function precedes(sibling: Sibling | undefined, kind: UnitKind, number: string): boolean {
  return sibling?.kind === kind && compareNumbers(sibling.number, number) < 0
}

function ordinalPlace(
  siblings: readonly Sibling[],
  number: string,
  after: number | null,
  last: number,
): number {
  if (after === null) return number === '' ? last : Math.min(Math.max(Number(number) - 1, 0), last)
  let index = after + 1
  while (siblings[index]?.fresh && Number(siblings[index]?.number) < Number(number)) index += 1
  return index
}
