import { sameUnit } from '../amendment/derive/same.ts'
import type { EditorChange } from '../amendment/edit/change.ts'
import { pastedUnit } from '../amendment/edit/paste.ts'
import type { Address } from '../statute/address.ts'
import { kinds } from '../statute/kinds.ts'
import { printUnits } from '../statute/print.ts'
import type { Unit } from '../statute/unit.ts'
import type { Place } from './anchor.ts'
import { passageOf, unitAt, type ReviewedText } from './reviewed-text.ts'

/**
 * The words that a proposed wording changes: of a unit its own, or with `whole` all that is in it, each
 * smaller unit on a line with its mark. `null` where nothing can be proposed.
 */
export function rewordable(text: ReviewedText, place: Place, whole: boolean): string | null {
  if (!whole) return passageOf(text, place)
  const unit = 'address' in place ? unitAt(text, place) : null
  return unit && wholeWords(unit)
}

/**
 * A unit with everything in it as lines, without its own mark; `null` for one that has nothing in it, for
 * a chapter, and for one whose lines would not be read as the same unit again.
 */
export function wholeWords(unit: Unit): string | null {
  const { systematising, printMark, headingLevel } = kinds[unit.kind]
  if (systematising || unit.children.length === 0) return null
  const [first = '', ...rest] = printUnits([unit])
    .trim()
    .split('\n\n')
    .filter((block) => !block.startsWith('<!--'))
  const mark = printMark(unit.number)
  const own = headingLevel > 0 ? [] : [first.slice(mark.length).trim()]
  const words = [...own, ...rest].filter((line) => line !== '').join('\n')
  const read = pastedUnit(unit, withMark(unit, words))
  return typeof read !== 'string' && sameUnit(read, unit) ? words : null
}

/** The change of the text that taking a wording makes. */
export function wordingChange(
  unit: Pick<Unit, 'kind' | 'number'>,
  address: Address,
  text: string,
  whole: boolean,
): EditorChange {
  return whole
    ? { kind: 'replace', address, text: withMark(unit, text) }
    : { kind: 'setText', address, text }
}

function withMark({ kind, number }: Pick<Unit, 'kind' | 'number'>, words: string): string {
  return `${kinds[kind].printMark(number)} ${words}`
}
