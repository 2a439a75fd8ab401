import { sameAddress, type Address } from '../statute/address.ts'
import { statusOfText } from '../statute/status.ts'
import type { Statute, Unit } from '../statute/unit.ts'
import { alignItems, bothItem, oneSided, type Item } from './item.ts'
import { inReadingOrder, toNodes, type Node } from './node.ts'
import { relink } from './relink.ts'
import { diffText } from './segments.ts'
import { changeClasses, type ChangeClass, type TextDiff } from './segment.ts'
import type { UnitChange, UnitDiff } from './unit-diff.ts'

/** The text of a unit that only one side has. */
function whole(text: string, kind: 'added' | 'removed', changeClass: ChangeClass): TextDiff {
  return text === '' ? [] : [{ kind, text, class: changeClass }]
}

function textDiff(item: Item, text: (node: Node) => string, insideRepealed: boolean): TextDiff {
  if (item.old && item.new) return diffText(text(item.old), text(item.new))
  if (item.new) return whole(text(item.new), 'added', 'added')
  return item.old ? whole(text(item.old), 'removed', insideRepealed ? 'repeal' : 'removed') : []
}

/** Typography is a difference to see, not a change of the provision. */
function differs(segments: TextDiff): boolean {
  return segments.some((segment) => segment.kind !== 'same')
}

function classesOf(segments: TextDiff): readonly ChangeClass[] {
  return segments.flatMap((segment) => {
    if (segment.kind !== 'same') return segment.class
    return segment.was === undefined ? [] : 'typography'
  })
}

function changeOf(item: Item, wordsDiffer: boolean, renumbered: boolean): UnitChange {
  if (!item.old) return 'added'
  if (!item.new) return 'removed'
  if (wordsDiffer) return 'changed'
  return renumbered || item.moved ? 'moved' : 'same'
}

/** The line of one item, without what depends on the lines below it. */
function line(item: Item, node: Node, insideRepealed: boolean): Omit<UnitDiff, 'touched'> {
  const heading = textDiff(item, (side) => side.unit.heading, insideRepealed)
  const segments = textDiff(item, (side) => side.text, insideRepealed)
  const label = { old: item.old?.label ?? null, new: item.new?.label ?? null }
  const renumbered = item.old !== null && item.new !== null && label.old !== label.new
  const change = changeOf(item, differs(heading) || differs(segments), renumbered)
  const found = new Set<ChangeClass>([...classesOf(heading), ...classesOf(segments)])
  if (change === 'added' || change === 'removed') found.add(change)
  if (change === 'removed' && insideRepealed) found.add('repeal')
  if (renumbered) found.add('renumbering')
  if (item.moved) found.add('move')
  const elsewhere = item.old && item.new && !sameAddress(item.old.address, item.new.address)
  return {
    address: node.address,
    ...(elsewhere && item.old ? { oldAddress: item.old.address } : {}),
    change,
    classes: changeClasses.filter((name) => found.has(name)),
    kind: node.unit.kind,
    number: node.unit.number,
    label,
    heading,
    segments,
    depth: node.depth,
    oldUnit: item.old?.unit ?? null,
    newUnit: item.new?.unit ?? null,
  }
}

function lines(
  items: readonly Item[],
  insideRepealed: boolean,
): readonly Omit<UnitDiff, 'touched'>[] {
  return items.flatMap((item) => {
    const node = item.new ?? item.old
    if (!node) return []
    const repealed =
      insideRepealed || (item.new !== null && statusOfText(item.new.text) !== 'active')
    return [line(item, node, insideRepealed), ...lines(item.children, repealed)]
  })
}

/** Tells for every line whether it or anything below it changed. */
function withTouched(list: readonly Omit<UnitDiff, 'touched'>[]): readonly UnitDiff[] {
  const below: boolean[] = []
  return list
    .toReversed()
    .map((diff) => {
      const touched = diff.change !== 'same' || (below[diff.depth + 1] ?? false)
      below.length = diff.depth + 1
      below[diff.depth] = touched || (below[diff.depth] ?? false)
      return { ...diff, touched }
    })
    .toReversed()
}

/**
 * Compares two texts of a statute: one line for each unit, in the reading order of the new text, with
 * removed units after the sibling that they followed. Units are aligned first, by number and likeness
 * together, and only then are the words of each compared. Articles are aligned through the whole act,
 * so that a new chapter heading above them moves nothing. Nothing is asked of the texts: any two may
 * be compared, and the same statute twice is all `same`.
 */
export function diffStatutes(
  old: Pick<Statute, 'units'>,
  now: Pick<Statute, 'units'>,
): readonly UnitDiff[] {
  const before = inReadingOrder(toNodes(old.units))
  const after = inReadingOrder(toNodes(now.units))
  return withTouched(lines(relink(alignItems(before, after)), false))
}

/**
 * Compares one unit with what became of it, whatever its number now is; null stands for a unit that
 * is not there. `parent` is the address above both.
 */
export function diffUnits(
  old: Unit | null,
  now: Unit | null,
  parent: Address = [],
): readonly UnitDiff[] {
  const [before] = inReadingOrder(toNodes(old ? [old] : [], parent))
  const [after] = inReadingOrder(toNodes(now ? [now] : [], parent))
  if (before && after) return withTouched(lines(relink([bothItem(before, after, false)]), false))
  const node = before ?? after
  return node ? withTouched(lines([oneSided(node, before ? 'old' : 'new')], false)) : []
}
