import { newText, oldText } from '../diff/segment.ts'
import { printAddress, type Address } from '../statute/address.ts'
import { locate } from '../statute/locate.ts'
import { unit, type Statute, type Unit, type UnitKind } from '../statute/unit.ts'
import { editOptions } from './edit-options.ts'
import type { StudioLine, StudioPart } from './studio-line.ts'

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
  readonly before: AddableUnit | null
  readonly after: AddableUnit | null
  readonly inside: readonly (AddableUnit & { readonly kind: UnitKind })[]
}

/** A unit that could be added: its whole address, and its last step as a button names it. */
export interface AddableUnit {
  readonly place: string
  readonly citation: string
}

/** The unit of a line, with everything that can be done with it in the text `current`. */
export function openUnit(current: Pick<Statute, 'units'>, line: StudioLine): OpenUnit | null {
  const options = editOptions(current, line.address)
  const found = locate(current, line.address)
  if (!options || !found.ok) return null
  const { before, after, inside, repeal } = options
  return {
    id: line.id,
    place: line.place,
    text: newText(line.segments),
    original: oldText(line.segments),
    added: line.change === 'added',
    changed: line.touched,
    hasWords: found.unit.text !== '' || found.unit.children.length === 0,
    repeal,
    before: before && addable(before.address),
    after: after && addable(after.address),
    inside: inside.map(({ kind, address }) => ({ kind, ...addable(address) })),
  }
}

function addable(address: Address): AddableUnit {
  return { place: printAddress(address), citation: printAddress(address.slice(-1)) }
}

/**
 * The text that the lines on a desk show, as a tree: enough to number new units without asking the
 * server. Of the parts that are not shown it has the articles alone, whose numbers count.
 */
export function shownStatute(
  lines: readonly StudioLine[],
  parts: readonly StudioPart[],
): Pick<Statute, 'units'> {
  const standing = lines.filter(({ change }) => change !== 'removed')
  const shown = treeOf(standing)
  const ids = new Set(standing.map(({ id }) => id))
  const hidden = parts
    .filter(({ id }) => !ids.has(id))
    .map(({ id, articles }) =>
      unit(
        'chapter',
        id,
        '',
        articles.map(({ number }) => unit('article', number)),
      ),
    )
  return { units: [...shown, ...hidden] }
}

function treeOf(lines: readonly StudioLine[]): readonly Unit[] {
  const roots: Unit[] = []
  const open: { readonly depth: number; readonly children: Unit[] }[] = []
  for (const { kind, number, heading, segments, depth } of lines) {
    while ((open.at(-1)?.depth ?? -1) >= depth) open.pop()
    const children: Unit[] = []
    const siblings = open.at(-1)?.children ?? roots
    siblings.push({ kind, number, heading: newText(heading), text: newText(segments), children })
    open.push({ depth, children })
  }
  return roots
}
