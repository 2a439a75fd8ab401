import type { UnitKind } from '../unit.ts'
import type { Address, Step } from '../address.ts'
import { kinds, mayContain } from '../kinds.ts'

/** A unit while it is being read or printed: it knows its parent and grows. */
export interface Node {
  readonly kind: UnitKind
  readonly number: string
  readonly parent: Node | null
  /** Where it stands: the children of its parent, or the outermost units. */
  readonly siblings: readonly Node[]
  heading: string
  text: string
  readonly children: Node[]
  /** A systematising unit whose title has not come yet. */
  awaitsHeading: boolean
}

/** The nearest unit, from `current` outwards, in which a unit of kind `kind` may stand. */
export function parentFor(current: Node | null, kind: UnitKind): Node | null {
  let node = current
  while (node && !mayContain(node.kind, kind)) node = node.parent
  return node
}

/** The last unit of this kind directly in `siblings`. */
export function lastOf(siblings: readonly Node[], kind: UnitKind): Node | null {
  for (let i = siblings.length - 1; i >= 0; i--) {
    const sibling = siblings[i]
    if (sibling?.kind === kind) return sibling
  }
  return null
}

/** The words that the printed form of a unit ends with: those of its last unit inside. */
export function endOf(node: Node): string {
  let last = node
  for (let child = last.children.at(-1); child; child = last.children.at(-1)) last = child
  return last.text
}

/** The address of a unit that is being read. */
export function addressOfNode(node: Node): Address {
  const step: Step = { kind: node.kind, number: node.number }
  const begins = kinds[node.kind].order === kinds.article.order
  return node.parent && !begins ? [...addressOfNode(node.parent), step] : [step]
}

/** The nearest of `current` and the units around it for which `test` holds. */
export function enclosing(current: Node | null, test: (node: Node) => boolean): Node | null {
  let node = current
  while (node && !test(node)) node = node.parent
  return node
}

/** Whether a unit is an item of an enumeration: a closing part may follow it. */
export function isItem(node: Node): boolean {
  const { order } = kinds[node.kind]
  return order >= kinds.point.order && order < kinds.closing.order
}
