import { applyAll } from '../amendment/apply.ts'
import type { Operation } from '../amendment/operation.ts'
import { newText, oldText } from '../diff/segment.ts'
import { diffStatutes } from '../diff/statutes.ts'
import type { UnitDiff } from '../diff/unit-diff.ts'
import { eId, printAddress, type Address } from '../statute/address.ts'
import { kinds } from '../statute/kinds.ts'
import { locate } from '../statute/locate.ts'
import type { Statute, UnitKind } from '../statute/unit.ts'
import { editOptions } from './edit-options.ts'

/** A unit on the desk: its difference from the statute, and how forms name it. */
export interface StudioLine extends Omit<UnitDiff, 'oldUnit' | 'newUnit'> {
  readonly id: string
  /** The address as cited; what forms send back. */
  readonly place: string
}

/** A systematising unit of the outermost level, for the table of contents. */
export interface StudioPart {
  readonly id: string
  readonly mark: string
  readonly heading: string
  readonly touched: boolean
  readonly articles: readonly {
    readonly id: string
    readonly number: string
    readonly touched: boolean
  }[]
}

/** The unit that is open for editing. */
export interface OpenUnit {
  readonly id: string
  readonly place: string
  /** Its own words now, and in the statute (`''` for an added unit). */
  readonly text: string
  readonly original: string
  readonly added: boolean
  readonly changed: boolean
  /** False for a unit that consists of smaller ones only: an article of ust. 1 and 2. */
  readonly hasWords: boolean
  readonly repeal: boolean
  readonly after: AddableUnit | null
  readonly inside: readonly (AddableUnit & { readonly kind: UnitKind })[]
}

/** A unit that could be added: its whole address, and its last step as a button names it. */
export interface AddableUnit {
  readonly place: string
  readonly citation: string
}

export interface StudioText {
  readonly parts: readonly StudioPart[]
  /** The part that is shown. */
  readonly part: string
  readonly lines: readonly StudioLine[]
  readonly open: OpenUnit | null
}

/**
 * What the desk shows of a statute under change: one part of it (that of the unit asked for by `eId`,
 * else the first that changed, else the first), with every unit's difference from the statute.
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
  const shown = linesOf(lines, part)
  const line = shown.find(({ id, change }) => id === asked.open && change !== 'removed')
  return { parts, part, lines: shown, open: line ? openUnit(current, line) : null }
}

function toLine({ oldUnit: _old, newUnit: _new, ...diff }: UnitDiff): StudioLine {
  return { ...diff, id: eId(diff.address), place: printAddress(diff.address) }
}

function openUnit(current: Statute, line: StudioLine): OpenUnit | null {
  const options = editOptions(current, line.address)
  const found = locate(current, line.address)
  if (!options || !found.ok) return null
  const { after, inside, repeal } = options
  return {
    id: line.id,
    place: line.place,
    text: newText(line.segments),
    original: oldText(line.segments),
    added: line.change === 'added',
    changed: line.touched,
    hasWords: found.unit.text !== '' || found.unit.children.length === 0,
    repeal,
    after: after && addable(after.address),
    inside: inside.map(({ kind, address }) => ({ kind, ...addable(address) })),
  }
}

function addable(address: Address): AddableUnit {
  return { place: printAddress(address), citation: printAddress(address.slice(-1)) }
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
