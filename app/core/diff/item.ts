import { keptInOrder } from './kept-in-order.ts'
import { contents, type Node } from './node.ts'
import { pairUnits, sameUnit } from './pair-units.ts'
import { regroup } from './regroup.ts'

/** A unit of the old text, of the new one, or of both, at its place in the result. */
export interface Item {
  readonly old: Node | null
  readonly new: Node | null
  /** It passed a sibling that kept its place, or came from another parent. */
  readonly moved: boolean
  readonly children: readonly Item[]
}

/** Two nodes taken for the same unit, with everything below them aligned. */
export function bothItem(old: Node, now: Node, moved: boolean): Item {
  if (sameUnit(old.unit, now.unit) && old.text === now.text) {
    return { old, new: now, moved, children: inStep(contents(old), contents(now)) }
  }
  const regrouped = regroup(old, now)
  return {
    old: regrouped,
    new: now,
    moved,
    children: alignItems(contents(regrouped), contents(now)),
  }
}

/** The children of equal units, one by one. */
function inStep(old: readonly Node[], now: readonly Node[]): readonly Item[] {
  return now.flatMap((node, index) => {
    const other = old[index]
    return other
      ? [{ old: other, new: node, moved: false, children: inStep(contents(other), contents(node)) }]
      : []
  })
}

/** A node of one side only; so is everything below it. */
function oneSided(node: Node, side: 'old' | 'new'): Item {
  return {
    old: side === 'old' ? node : null,
    new: side === 'new' ? node : null,
    moved: false,
    children: contents(node).map((child) => oneSided(child, side)),
  }
}

/**
 * Aligns two lists of siblings: the items stand in the order of the new list, and what only the old
 * list has stands after the sibling that it followed.
 */
export function alignItems(old: readonly Node[], now: readonly Node[]): readonly Item[] {
  const pairs = pairUnits(old, now)
  const kept = keptInOrder(pairs.map((pair) => pair.old))
  const byNew = new Map<number, Item>()
  const anchors = new Map<number, number>()
  const paired = new Set<number>()
  pairs.forEach((pair, place) => {
    const [before, after] = [old[pair.old], now[pair.new]]
    if (!before || !after) return
    byNew.set(pair.new, bothItem(before, after, !kept.has(place)))
    paired.add(pair.old)
    if (kept.has(place)) anchors.set(pair.old, pair.new)
  })
  const removedAfter = new Map<number, Item[]>()
  let anchor = -1
  old.forEach((node, index) => {
    anchor = anchors.get(index) ?? anchor
    if (paired.has(index)) return
    const list = removedAfter.get(anchor) ?? []
    removedAfter.set(anchor, [...list, oneSided(node, 'old')])
  })
  return [
    ...(removedAfter.get(-1) ?? []),
    ...now.flatMap((node, index) => [
      byNew.get(index) ?? oneSided(node, 'new'),
      ...(removedAfter.get(index) ?? []),
    ]),
  ]
}
