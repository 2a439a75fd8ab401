import { normalise } from '../../statute/normalise.ts'
import { statusOfText } from '../../statute/status.ts'
import type { Statute, Unit } from '../../statute/unit.ts'

/**
 * Whether two texts say the same law: equal after `normalise` (kinds of spaces, dashes and quotation
 * marks, references to the Dziennik Ustaw), or both the same mark of a unit without law, „(uchylony)” or „(utracił moc)”,
 * which older texts end with a full stop. No legislator amends an act for these.
 */
export function sameText(a: string, b: string): boolean {
  return a === b || normalise(a) === normalise(b) || isSameMark(a, b)
}

function isSameMark(a: string, b: string): boolean {
  const status = statusOfText(a)
  return status !== 'active' && status === statusOfText(b)
}

/** Whether two units are the same law, number and all that is in them included. */
export function sameUnit(a: Unit, b: Unit): boolean {
  return a === b || (a.number === b.number && sameContent(a, b))
}

/** Whether two units say the same, their own numbers aside. */
function sameContent(a: Unit, b: Unit): boolean {
  return (
    a.kind === b.kind &&
    sameText(a.heading, b.heading) &&
    sameWords(a, b) &&
    sameUnits(a.children, b.children)
  )
}

/**
 * Units are compared again on every level around them and, in the editor, after every change; being
 * immutable they can keep their normalised words.
 */
const normalised = new WeakMap<Unit, string>()

function sameWords(a: Unit, b: Unit): boolean {
  return a.text === b.text || wordsOf(a) === wordsOf(b) || isSameMark(a.text, b.text)
}

function wordsOf(unit: Unit): string {
  const known = normalised.get(unit)
  if (known !== undefined) return known
  const words = normalise(unit.text)
  normalised.set(unit, words)
  return words
}

/** Whether two lists of units are the same law in the same order. */
export function sameUnits(a: readonly Unit[], b: readonly Unit[]): boolean {
  if (a === b) return true
  if (a.length !== b.length) return false
  return a.every((unit, index) => {
    const other = b[index]
    return other !== undefined && sameUnit(unit, other)
  })
}

/** Whether two texts of an act state the same law under the same title. */
export function sameStatute(a: Statute, b: Statute): boolean {
  return a === b || (sameText(a.title, b.title) && sameUnits(a.units, b.units))
}
