import { kinds } from '../statute/kinds.ts'
import { statusOf } from '../statute/status.ts'
import type { Unit, UnitKind } from '../statute/unit.ts'

/** The participle agrees with the word for the unit: punkt uchylony, litera uchylona, tiret uchylone. */
const feminine: ReadonlySet<UnitKind> = new Set(['letter', 'part', 'book', 'closing'])

/** What a repealed unit of a kind prints instead of its text (ZTP § 106): „(uchylony)”. */
function repealedMark(kind: UnitKind): string {
  if (kinds[kind].numbering === 'ordinal') return '(uchylone)'
  return feminine.has(kind) ? '(uchylona)' : '(uchylony)'
}

/** What is left of a unit that is repealed: its number, and the mark where its words were. */
export function repealed(unit: Unit): Unit {
  return { ...unit, heading: '', text: repealedMark(unit.kind), children: [] }
}

/** Whether a unit stands in the text as repealed. */
export function isRepealed(unit: Unit): boolean {
  return statusOf(unit) === 'repealed'
}
