import { bagOf, likeness, type Bag } from './likeness.ts'
import { bothItem, type Item } from './item.ts'
import type { Node } from './node.ts'
import { wordsOf } from './pair-units.ts'

/** A unit with fewer telling words is not recognised in another place: such words are common property. */
const enoughWords = 4

/** A unit that was reworded on the way has to say more than one that kept its words. */
const enoughReworded = 5

/** A unit that was also reworded is recognised elsewhere when so much of it is the same. */
const alikeElsewhere = 0.8

/** Up to so many pairs of unpaired units are compared; beyond that only equal words are found. */
const maxComparisons = 2500

/** The outermost nodes that only one side has, and everything below them. */
function unpaired(items: readonly Item[], side: 'old' | 'new'): readonly Node[] {
  return items.flatMap((item) => {
    const node = item[side]
    const inside = unpaired(item.children, side)
    return node && !(item.old && item.new) ? [node, ...inside] : inside
  })
}

/** Pairs units that left one parent with units that came to another. */
function findLinks(items: readonly Item[]): ReadonlyMap<Node, Node> {
  const all = { left: unpaired(items, 'old'), came: unpaired(items, 'new') }
  if (all.left.length === 0 || all.came.length === 0) return new Map()
  const bags = new Map<Node, Bag>()
  const bag = (node: Node): Bag => {
    const known = bags.get(node) ?? bagOf(wordsOf(node))
    bags.set(node, known)
    return known
  }
  const telling = (node: Node): boolean => bag(node).size >= enoughWords
  // What a unit ends with is due to its place: the last point has the full stop (ZTP § 57 ust. 3).
  const said = (node: Node): string =>
    wordsOf(node)
      .trimEnd()
      .replace(/[.,;]$/u, '')
  const sameKind = (node: Node): string => `${node.unit.kind} ${said(node)}`
  const left = all.left.filter(telling)
  const came = all.came.filter(telling)
  const links = new Map<Node, Node>()
  const taken = new Set<Node>()
  const link = (old: Node, now: Node): void => {
    links.set(now, old)
    for (const node of [...below(old), ...below(now)]) taken.add(node)
  }
  const free = (node: Node): boolean => !below(node).some((inside) => taken.has(inside))
  // A point that goes into another point becomes a letter there; its own kind is tried first.
  for (const key of [sameKind, said]) {
    const byWords = new Map(left.map((node) => [key(node), node]))
    for (const now of came) {
      const old = byWords.get(key(now))
      if (old && free(old) && free(now)) link(old, now)
    }
  }
  if (left.length * came.length > maxComparisons) return links
  for (const now of came) {
    for (const old of left) {
      if (bag(old).size < enoughReworded || bag(now).size < enoughReworded) continue
      if (old.unit.kind !== now.unit.kind || likeness(bag(old), bag(now)) < alikeElsewhere) continue
      if (free(old) && free(now)) link(old, now)
    }
  }
  return links
}

function below(node: Node): readonly Node[] {
  return [node, ...node.children.flatMap(below)]
}

/**
 * Recognises units that moved to another parent: they become one item at their new place and leave
 * their old one.
 */
export function relink(items: readonly Item[]): readonly Item[] {
  const links = findLinks(items)
  if (links.size === 0) return items
  const moved = new Set(links.values())
  const rebuild = (list: readonly Item[]): readonly Item[] =>
    list.flatMap((item) => {
      if (item.old && !item.new && moved.has(item.old)) return []
      const origin = item.new && !item.old ? links.get(item.new) : undefined
      if (item.new && origin) return [bothItem(origin, item.new, true)]
      return [{ ...item, children: rebuild(item.children) }]
    })
  return rebuild(items)
}
