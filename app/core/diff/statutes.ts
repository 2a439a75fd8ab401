import { sameAddress } from '../statute/address.ts'
import { statusOfText } from '../statute/status.ts'
import type { Statute } from '../statute/unit.ts'
import { alignItems, type Item } from './item.ts'
import { inReadingOrder, toNodes, type Node } from './node.ts'
import { linkPhrases } from './link-phrases.ts'
import { relink } from './relink.ts'
import { diffText } from './segments.ts'
import { changeClasses, type ChangeClass, type TextDiff } from './segment.ts'
import type { UnitChange, UnitDiff } from './unit-diff.ts'

/** The text of a unit that only one side has. */
function whole(text: string, kind: 'added' | 'removed', changeClass: ChangeClass): TextDiff {
  return text === '' ? [] : [{ kind, text, class: changeClass }]
}

/** „(uchylony)” and „(uchylony).” say the same, whatever the editor of a text put after it. */
function sameOrDiff(old: string, now: string): TextDiff {
  const status = statusOfText(now)
  if (old === now || status === 'active' || statusOfText(old) !== status) return diffText(old, now)
  return [{ kind: 'same', text: now, was: old }]
}

function textDiff(item: Item, text: (node: Node) => string, insideRepealed: boolean): TextDiff {
  if (item.old && item.new) return sameOrDiff(text(item.old), text(item.new))
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

/** The line of one item while lines are put together: classes and `touched` come last. */
interface Line extends Omit<UnitDiff, 'touched' | 'classes'> {
  readonly ownClasses: readonly ChangeClass[]
}

function line(item: Item, node: Node, insideRepealed: boolean): Line {
  const heading = textDiff(item, (side) => side.unit.heading, insideRepealed)
  const segments = textDiff(item, (side) => side.text, insideRepealed)
  const label = { old: item.old?.label ?? null, new: item.new?.label ?? null }
  const renumbered = item.old !== null && item.new !== null && label.old !== label.new
  const change = changeOf(item, differs(heading) || differs(segments), renumbered)
  const ownClasses: ChangeClass[] = []
  if (change === 'added' || change === 'removed') ownClasses.push(change)
  if (change === 'removed' && insideRepealed) ownClasses.push('repeal')
  if (renumbered) ownClasses.push('renumbering')
  if (item.moved) ownClasses.push('move')
  const elsewhere = item.old && item.new && !sameAddress(item.old.address, item.new.address)
  return {
    address: node.address,
    ...(elsewhere && item.old ? { oldAddress: item.old.address } : {}),
    change,
    ownClasses,
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

function lines(items: readonly Item[], insideRepealed: boolean): readonly Line[] {
  return items.flatMap((item) => {
    const node = item.new ?? item.old
    if (!node) return []
    const repealed =
      insideRepealed || (item.new !== null && statusOfText(item.new.text) !== 'active')
    return [line(item, node, insideRepealed), ...lines(item.children, repealed)]
  })
}

/** Completes every line with its classes and with whether it or anything below it changed. */
function complete(list: readonly Line[]): readonly UnitDiff[] {
  const below: boolean[] = []
  return list
    .toReversed()
    .map(({ ownClasses, ...rest }) => {
      const touched = rest.change !== 'same' || (below[rest.depth + 1] ?? false)
      below.length = rest.depth + 1
      below[rest.depth] = touched || (below[rest.depth] ?? false)
      const found = new Set([
        ...ownClasses,
        ...classesOf(rest.heading),
        ...classesOf(rest.segments),
      ])
      return { ...rest, classes: changeClasses.filter((name) => found.has(name)), touched }
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
  return complete(linkPhrases(lines(relink(alignItems(before, after)), false)))
}
