import { kinds } from '../../statute/kinds.ts'
import type { Unit } from '../../statute/unit.ts'

/**
 * A unit as an amending act quotes it, line by line: `Art. 10b. 1. Wspólną obsługę …`, `1) jednostki;`,
 * `– zwanym dalej …` (ZTP § 85; the mark is part of the new wording).
 */
export function quotedUnit(unit: Unit): readonly string[] {
  const { systematising, printMark } = kinds[unit.kind]
  const mark = printMark(unit.number)
  const own = unit.text === '' ? [] : unit.text.split('\n')
  if (systematising) {
    const heading = unit.heading === '' ? [] : [unit.heading]
    return [mark, ...heading, ...own, ...unit.children.flatMap(quotedUnit)]
  }
  const [first, ...rest] = own
  if (first !== undefined) {
    return [`${mark} ${first}`, ...rest, ...unit.children.flatMap(quotedUnit)]
  }
  const [inner = '', ...others] = unit.children.flatMap(quotedUnit)
  return [`${mark} ${inner}`.trimEnd(), ...others]
}

/** A text that has no mark of its own: an introduction, a sentence, a title. */
export function quotedText(text: string): readonly string[] {
  return text.split('\n')
}
