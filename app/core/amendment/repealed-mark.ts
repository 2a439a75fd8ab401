import { kinds } from '../statute/kinds.ts'
import type { Unit, UnitKind } from '../statute/unit.ts'

/** The participle agrees with the word for the unit: punkt uchylony, litera uchylona, tiret uchylone. */
const feminine: ReadonlySet<UnitKind> = new Set(['letter', 'part', 'book', 'closing'])

const anyMark = /^\(uchylon[yae]\)[.;,]?$/u

/** What a repealed unit of a kind prints instead of its text (ZTP § 106): „(uchylony)”. */
export function repealedMark(kind: UnitKind): string {
  if (kinds[kind].numbering === 'ordinal') return '(uchylone)'
  return feminine.has(kind) ? '(uchylona)' : '(uchylony)'
}

/**
 * Whether a text is the mark of a repealed unit; consolidated texts of different years end it with a
 * full stop or with nothing, which is no difference of wording.
 */
export function isRepealedMark(text: string): boolean {
  return anyMark.test(text.trim())
}

/** What is left of a unit that is repealed: its number, and the mark where its words were. */
export function repealed(unit: Unit): Unit {
  const mark = repealedMark(unit.kind)
  return kinds[unit.kind].systematising
    ? { ...unit, heading: mark, text: '', children: [] }
    : { ...unit, text: mark, children: [] }
}

/** Whether a unit stands in the text as repealed. */
export function isRepealed(unit: Unit): boolean {
  if (unit.children.length > 0) return false
  return isRepealedMark(kinds[unit.kind].systematising ? unit.heading || unit.text : unit.text)
}
