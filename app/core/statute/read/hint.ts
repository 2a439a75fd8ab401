import { kinds } from '../kinds.ts'
import type { UnitKind } from '../unit.ts'
import type { DashReading } from './dash.ts'
import { enclosing, type Node } from './node.ts'

const OUTERMOST = 'akt'

/**
 * The words of a hint, which canonical Markdown puts as a comment before a dash that would be misread:
 * what the dash marks and in which kind of unit, `część wspólna: ust.`, `tiret: lit.`.
 */
export function hintText(kind: DashReading['kind'], owner: UnitKind | null): string {
  return `${kinds[kind].citation}: ${owner ? kinds[owner].citation : OUTERMOST}`
}

/** Reads {@link hintText}, the unit being the nearest one of its kind; null for any other comment. */
export function readHint(text: string, current: Node | null): DashReading | null {
  const [what, where] = text.split(': ')
  const kind = what === kinds.indent.citation ? 'indent' : 'closing'
  if (what !== kinds[kind].citation) return null
  if (where === OUTERMOST) return { kind, parent: null }
  const parent = enclosing(current, (node) => kinds[node.kind].citation === where)
  return parent ? { kind, parent } : null
}
