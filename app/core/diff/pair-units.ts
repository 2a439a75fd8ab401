import { statusOf } from '../statute/status.ts'
import type { Unit } from '../statute/unit.ts'
import { bagOf, containment, likeness, type Bag } from './likeness.ts'
import { contents, type Node } from './node.ts'

/** Two units taken for one, each by its index in its list. */
export interface Pair {
  readonly old: number
  readonly new: number
}

/** Units of the same number are one already when this much is alike. */
const alikeBySameNumber = 0.3

/** Units of different numbers are one only when most of it is. */
const alikeByText = 0.6

/**
 * From so many telling words on, a unit this much like the one of its number is not sought elsewhere:
 * long provisions are never so alike by chance, while points of one enumeration often are.
 */
const longEnough = 25
const surelyAlike = 0.75

/** What the same number is worth between two candidates of nearly the same likeness. */
const sameNumberBonus = 0.2

/** From so many telling words on, a unit of the same number that has them all was extended or cut. */
const enoughWords = 4

/** Up to so many comparisons every unit is compared with every other (a comparison takes ~5 µs). */
const maxComparisons = 2500

/** Beyond that, only with units of its number and those so many places around it. */
const neighbourhood = 8

/** True when two units print the same all the way down; at once for one and the same object. */
export function sameUnit(old: Unit, now: Unit): boolean {
  if (old === now) return true
  return (
    old.kind === now.kind &&
    old.number === now.number &&
    old.text === now.text &&
    old.heading === now.heading &&
    old.children.length === now.children.length &&
    old.children.every((child, index) => {
      const other = now.children[index]
      return other !== undefined && sameUnit(child, other)
    })
  )
}

/** The whole words of a node; of a heading, its own, because its articles stand beside it. */
export function wordsOf(node: Node): string {
  return [node.unit.heading, node.text, ...contents(node).map(wordsOf)].join('\n')
}

function sameMark(old: Node, now: Node): boolean {
  return (
    old.unit.kind === now.unit.kind && old.label !== null && old.unit.number === now.unit.number
  )
}

function gone(node: Node): boolean {
  return statusOf(node.unit) !== 'active'
}

/**
 * Pairs free units by a key, in the order in which each key occurs; of several with one key that which
 * goes on behind the last pair, so that of two equal provisions the other one is told as removed.
 */
function pairByKey(
  old: readonly Node[],
  now: readonly Node[],
  free: Free,
  key: (node: Node) => string | null,
  fits: (old: Node, now: Node) => boolean,
): void {
  const waiting = new Map<string, number[]>()
  for (const index of free.old) {
    const node = old[index]
    const k = node ? key(node) : null
    if (k === null) continue
    const list = waiting.get(k)
    if (list) list.push(index)
    else waiting.set(k, [index])
  }
  let last = -1
  for (const index of [...free.new]) {
    const node = now[index]
    const k = node ? key(node) : null
    if (!node || k === null) continue
    const candidates = waiting.get(k) ?? []
    const fitting = (candidate: number): boolean => {
      const other = old[candidate]
      return other !== undefined && fits(other, node)
    }
    const found = candidates.find((it) => it > last && fitting(it)) ?? candidates.find(fitting)
    if (found === undefined) continue
    candidates.splice(candidates.indexOf(found), 1)
    last = found
    free.take({ old: found, new: index })
  }
}

/** What is not yet paired in two lists, and the pairs found so far. */
class Free {
  readonly old: Set<number>
  readonly new: Set<number>
  readonly pairs: Pair[] = []

  constructor(oldCount: number, newCount: number) {
    this.old = new Set(Array(oldCount).keys())
    this.new = new Set(Array(newCount).keys())
  }

  take(pair: Pair): void {
    this.pairs.push(pair)
    this.old.delete(pair.old)
    this.new.delete(pair.new)
  }
}

/** Gives the bag of a node, counted once. */
function bagCache(): (node: Node) => Bag {
  const bags = new Map<Node, Bag>()
  return (node) => {
    const known = bags.get(node) ?? bagOf(wordsOf(node))
    bags.set(node, known)
    return known
  }
}

/** An article that took in the words of its neighbour is still itself, however long those are. */
function likenessUnderOneNumber(a: Bag, b: Bag): number {
  const alike = likeness(a, b)
  return Math.min(a.size, b.size) < enoughWords ? alike : Math.max(alike, containment(a, b))
}

function pairByLikeness(
  old: readonly Node[],
  now: readonly Node[],
  free: Free,
  bag: (node: Node) => Bag,
): void {
  const everyone = free.old.size * free.new.size <= maxComparisons
  const candidates: { readonly pair: Pair; readonly score: number }[] = []
  const newRank = new Map([...free.new].map((index, rank) => [index, rank]))
  const newIndexes = [...free.new]
  ;[...free.old].forEach((o, rank) => {
    const before = old[o]
    if (!before || gone(before)) return
    for (const n of newIndexes) {
      const after = now[n]
      if (!after || gone(after) || before.unit.kind !== after.unit.kind) continue
      const numbered = sameMark(before, after)
      const near = Math.abs((newRank.get(n) ?? 0) - rank) <= neighbourhood
      if (!everyone && !numbered && !near) continue
      const alike = (numbered ? likenessUnderOneNumber : likeness)(bag(before), bag(after))
      if (alike < (numbered ? alikeBySameNumber : alikeByText)) continue
      candidates.push({
        pair: { old: o, new: n },
        score: alike + (numbered ? sameNumberBonus : 0),
      })
    }
  })
  candidates.sort((a, b) => b.score - a.score)
  for (const { pair } of candidates) {
    if (free.old.has(pair.old) && free.new.has(pair.new)) free.take(pair)
  }
}

/**
 * Finds which units of two lists are the same unit. The number alone never decides, since tirets
 * shift and units are renumbered: first what is the same under the same mark, then what was repealed
 * under its number (ZTP § 106: the number stays), then the same words under another number, then
 * what is most alike, and only then what merely has the same number. Each step is near-linear; the
 * search for likeness looks only at what is still free.
 */
export function pairUnits(old: readonly Node[], now: readonly Node[]): readonly Pair[] {
  const free = new Free(old.length, now.length)
  const mark = (node: Node): string | null =>
    node.label === null ? null : `${node.unit.kind} ${node.unit.number}`
  const words = (node: Node): string | null =>
    gone(node) ? null : `${node.unit.kind} ${wordsOf(node)}`
  pairByKey(old, now, free, mark, (a, b) =>
    contents(a).length + contents(b).length === 0
      ? a.text === b.text && a.unit.heading === b.unit.heading
      : sameUnit(a.unit, b.unit),
  )
  pairByKey(old, now, free, mark, (a, b) => gone(a) || gone(b))
  pairByKey(old, now, free, words, () => true)
  const bag = bagCache()
  pairByKey(
    old,
    now,
    free,
    mark,
    (a, b) => bag(b).size >= longEnough && likeness(bag(a), bag(b)) >= surelyAlike,
  )
  pairByLikeness(old, now, free, bag)
  pairByKey(old, now, free, mark, () => true)
  return free.pairs.sort((a, b) => a.new - b.new)
}
