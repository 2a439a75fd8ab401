import { kinds } from '../../statute/kinds.ts'
import type { Unit } from '../../statute/unit.ts'
import { isRepealed } from '../repealed-mark.ts'

const MARK = /[.;,]$/u

/**
 * Puts a new unit behind the one at `index`, with the closing marks that an enumeration wants
 * (ZTP § 57): what was last passes its mark on and takes the one between items. A mark that the person
 * typed stays. Repealed units carry no mark.
 */
export function insertWithEndings(units: readonly Unit[], index: number, added: Unit): Unit[] {
  const result = [...units.slice(0, index + 1), added, ...units.slice(index + 1)]
  const { inner, last } = kinds[added.kind].ending
  const living = units.slice(0, index + 1).findLastIndex((unit) => !isRepealed(unit))
  const before = units[living]
  if (inner === last && inner !== ',') return result
  const behind = units
    .slice(index + 1)
    .some((unit) => unit.kind === added.kind && !isRepealed(unit))
  const closed = units.at(-1)?.kind === 'closing'
  const passed = behind ? inner : closed ? '' : before ? endingOf(before) || last : last
  result[index + 1] = withMissingEnding(added, passed)
  if (before?.kind === added.kind && !behind)
    result[living] = withEnding(before, innerOf(before, inner))
  return result
}

/** The mark that ends a printed unit: its closing part's, its last item's, or its own. */
function endingOf(unit: Unit): string {
  const last = unit.children.at(-1)
  return last ? endingOf(last) : (MARK.exec(unit.text.trimEnd())?.[0] ?? '')
}

/** Older enumerations of points are separated by commas, and stay so. */
function innerOf(unit: Unit, usual: string): string {
  return endingOf(unit) === ',' ? ',' : usual
}

function withEnding(unit: Unit, mark: string): Unit {
  const last = unit.children.at(-1)
  if (last) return { ...unit, children: [...unit.children.slice(0, -1), withEnding(last, mark)] }
  const text = unit.text.trimEnd().replace(MARK, '') + mark
  return text === unit.text ? unit : { ...unit, text }
}

function withMissingEnding(unit: Unit, mark: string): Unit {
  return endingOf(unit) === '' && unit.text.trim() !== '' ? withEnding(unit, mark) : unit
}

/** Two neighbours with their places exchanged: the marks that end them stay at the places. */
export function exchangeEndings(first: Unit, second: Unit): readonly [Unit, Unit] {
  return [withEnding(second, endingOf(first)), withEnding(first, endingOf(second))]
}

/** The first half of a unit that was split, with the mark that stands between units of its kind. */
export function withInnerEnding(unit: Unit): Unit {
  return withMissingEnding(unit, kinds[unit.kind].ending.inner)
}
