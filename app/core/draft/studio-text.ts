import { applyAll } from '../amendment/apply.ts'
import type { Operation } from '../amendment/operation.ts'
import { newText } from '../diff/segment.ts'
import { diffStatutes } from '../diff/statutes.ts'
import type { UnitDiff } from '../diff/unit-diff.ts'
import { eId, printAddress } from '../statute/address.ts'
import { kinds } from '../statute/kinds.ts'
import type { Statute } from '../statute/unit.ts'
import { openUnit, type OpenUnit } from './open-unit.ts'
import type { StudioLine, StudioPart } from './studio-line.ts'
import { wholeAct } from './whole-act.ts'

export interface StudioText {
  readonly parts: readonly StudioPart[]
  /** The part that is shown. */
  readonly part: string
  readonly lines: readonly StudioLine[]
  readonly open: OpenUnit | null
}

/**
 * What the desk shows of a statute under change: one part of it (that of the unit asked for by `eId`,
 * else the first that changed, else the first) or the whole act (`at: wholeAct`), with every unit's
 * difference from the statute.
 */
export function studioText(
  base: Statute,
  operations: readonly Operation[],
  asked: { readonly at: string | null; readonly open: string | null },
): StudioText {
  const current = applyAll(base, operations).statute
  const lines = diffStatutes(base, current).map(toLine)
  const parts = partsOf(lines)
  const wanted = asked.open ?? asked.at
  const part =
    partHolding(lines, wanted) ?? parts.find(({ touched }) => touched)?.id ?? parts[0]?.id ?? ''
  const whole = asked.at === wholeAct
  const shown = whole ? lines : linesOf(lines, part)
  const line = shown.find(({ id, change }) => id === asked.open && change !== 'removed')
  return {
    parts,
    part: whole ? wholeAct : part,
    lines: shown,
    open: line ? openUnit(current, line) : null,
  }
}

function toLine({ oldUnit: _old, newUnit: _new, ...diff }: UnitDiff): StudioLine {
  return { ...diff, id: eId(diff.address), place: printAddress(diff.address) }
}

function partsOf(lines: readonly StudioLine[]): readonly StudioPart[] {
  return lines
    .filter(({ depth, change }) => depth === 0 && change !== 'removed')
    .map((line) => ({
      id: line.id,
      mark: line.label.new ?? '',
      heading: newText(line.heading),
      touched: line.touched,
      articles: linesOf(lines, line.id)
        .filter(({ kind, change }) => kind === 'article' && change !== 'removed')
        .map(({ id, number, touched }) => ({ id, number, touched })),
    }))
}

/** A part with everything in it; articles outside any systematising unit form one part together. */
function linesOf(lines: readonly StudioLine[], part: string): readonly StudioLine[] {
  const found: StudioLine[] = []
  let inside = false
  for (const line of lines) {
    if (line.depth === 0) inside = line.id === part || !kinds[line.kind].systematising
    if (inside) found.push(line)
  }
  return found
}

function partHolding(lines: readonly StudioLine[], id: string | null): string | null {
  let part: string | null = null
  for (const line of lines) {
    if (line.depth === 0) part = line.id
    if (line.id === id) return part
  }
  return null
}
