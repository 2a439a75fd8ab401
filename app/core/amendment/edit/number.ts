import { kinds } from '../../statute/kinds.ts'
import { walk, type Path } from '../../statute/locate.ts'
import { compareNumbers, nextNumber, numberBetween } from '../../statute/number.ts'
import type { Statute, Unit, UnitKind } from '../../statute/unit.ts'

/**
 * The number of a new unit behind a sibling (ZTP § 89): free, also of repealed units, and in order.
 * Null when there is none.
 */
export function numberAfter(siblings: readonly Unit[], index: number): string | null {
  const unit = siblings[index]
  if (!unit) return null
  const next = siblings.slice(index + 1).find((sibling) => sibling.kind === unit.kind)
  return numberBetween(unit.kind, unit.number, next?.number ?? null)
}

/** The number of a new article behind another: articles are counted through the whole act (ZTP § 57). */
export function articleNumberAfter(statute: Pick<Statute, 'units'>, article: Unit): string | null {
  let next: string | null = null
  for (const { unit } of walk(statute)) {
    if (unit.kind !== 'article' || compareNumbers(unit.number, article.number) <= 0) continue
    if (next === null || compareNumbers(unit.number, next) < 0) next = unit.number
  }
  return numberBetween('article', article.number, next)
}

/**
 * The number of a new last article of the systematising unit at `path`: after the last one that stands
 * in it or before it. Null when the law has no number there.
 */
export function articleNumberAtEnd(statute: Pick<Statute, 'units'>, path: Path): string | null {
  const articles = [...walk(statute)].filter(({ unit }) => unit.kind === 'article')
  const last = articles.findLast(({ path: place }) => !isBehind(place, path))
  if (last) return articleNumberAfter(statute, last.unit)
  return numberBetween('article', null, articles[0]?.unit.number ?? null)
}

/** Whether a place comes after all that is inside another. */
function isBehind(place: Path, other: Path): boolean {
  const parting = other.findIndex((index, depth) => place[depth] !== index)
  return parting >= 0 && (place[parting] ?? -1) > (other[parting] ?? 0)
}

/**
 * The number of a new unit before the first of its kind in its list. Articles are counted through the
 * act, so the one before may stand in another chapter. Null when the law has no number there.
 */
export function numberBefore(
  statute: Pick<Statute, 'units'>,
  siblings: readonly Unit[],
  unit: Unit,
): string | null {
  const all = unit.kind === 'article' ? [...walk(statute)].map((visit) => visit.unit) : siblings
  const lower = all
    .filter(({ kind, number }) => kind === unit.kind && compareNumbers(number, unit.number) < 0)
    .map(({ number }) => number)
    .sort(compareNumbers)
    .at(-1)
  if (kinds[unit.kind].numbering === 'ordinal') return '1'
  return numberBetween(unit.kind, lower ?? null, unit.number)
}

/** The number of a new last unit of a kind, after the last one printed, repealed or not. */
export function numberAtEnd(siblings: readonly Unit[], kind: UnitKind): string {
  const last = siblings.findLast((sibling) => sibling.kind === kind)
  return nextNumber(kind, last?.number ?? '')
}

/** Units whose number is their place are counted anew after one was put in or taken out. */
export function counted(units: readonly Unit[]): readonly Unit[] {
  const counts = new Map<UnitKind, number>()
  return units.map((unit) => {
    if (kinds[unit.kind].numbering !== 'ordinal') return unit
    const count = (counts.get(unit.kind) ?? 0) + 1
    counts.set(unit.kind, count)
    return unit.number === String(count) ? unit : { ...unit, number: String(count) }
  })
}
