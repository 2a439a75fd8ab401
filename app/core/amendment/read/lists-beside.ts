import { isPartKind, type PartKind } from '../../statute/address.ts'
import type { UnitKind } from '../../statute/unit.ts'
import type { Level, OutlineNode } from './outline.ts'
import type { Phrase } from './phrases.ts'
import { rank } from './unit-words.ts'

type Kind = UnitKind | PartKind

interface Growing {
  readonly node: OutlineNode
  readonly astray: boolean
  /** The innermost unit that a tiret names which announces a list. */
  readonly heads: Kind | null
  readonly children: Growing[]
}

/**
 * Puts tirets below the tiret that announces them. A source that prints all tirets alike, as Markdown
 * does, has put beside „– w pkt 3:” what belongs under it: the next tiret, and those after it as long as
 * they name something smaller, for a point cannot stand in a point. A later tiret that names no unit, or
 * a part that the outer unit may have as well, is anybody's: it comes back `astray`. `announces` tells
 * whether the words of a unit end with a colon.
 */
export function nestLists(
  nodes: readonly OutlineNode[],
  announces: (node: OutlineNode) => boolean,
  phrasesOf: (node: OutlineNode) => readonly Phrase[],
): readonly OutlineNode[] {
  const heads = nodes.map(
    (node) => node.level >= 2 && node.children.length === 0 && announces(node),
  )
  if (!heads.includes(true)) return nodes
  const roots: Growing[] = []
  const open: Growing[] = []
  for (const [i, node] of nodes.entries()) {
    const chains = phrasesOf(node).flatMap((phrase) => ('chain' in phrase ? [phrase.chain] : []))
    const list = enclosing(open, chains[0]?.[0]?.kind)
    const astray = list === 'unknown'
    const growing: Growing = {
      node,
      astray,
      heads: (heads[i] && chains.at(-1)?.at(-1)?.kind) || null,
      children: [],
    }
    const siblings = list === null || list === 'unknown' ? roots : list.children
    siblings.push(growing)
    if (growing.heads && !astray) open.push(growing)
  }
  return roots.map((root, i) => finish(root, i + 1, root.node.level))
}

/** The innermost of the open lists that a tiret belongs to; lists that have ended are taken away. */
function enclosing(open: Growing[], kind: Kind | undefined): Growing | 'unknown' | null {
  const smaller = kind !== undefined && !isPartKind(kind) && kind !== 'closing'
  for (let list = open.at(-1); list?.heads; list = open.at(-1)) {
    const first = list.children.length === 0
    if (!smaller) return first ? list : 'unknown'
    if (rank(kind) > rank(list.heads)) return list
    // Its words promised a list, and this is none.
    if (first) return 'unknown'
    open.pop()
  }
  return null
}

function finish({ node, astray, children }: Growing, count: number, level: Level): OutlineNode {
  const inner: Level = level === 2 ? 3 : 4
  const nested = children.map((child, i) => finish(child, i + 1, inner))
  const label = node.level < 2 ? node.label : String(count)
  return { ...node, level, label, astray, children: nested.length > 0 ? nested : node.children }
}
