import type { Address } from '../statute/address.ts'
import { kinds } from '../statute/kinds.ts'
import { addressOf } from '../statute/locate.ts'
import type { Unit } from '../statute/unit.ts'

/** A unit at its place, so that one unit object standing twice is still two things to align. */
export interface Node {
  readonly unit: Unit
  readonly address: Address
  readonly depth: number
  /** The unit's own text, or that of the child whose words it took over (see `regroup`). */
  readonly text: string
  readonly children: readonly Node[]
  /** The printed mark; null for contents that have no mark of their own (see `regroup`). */
  readonly label: string | null
}

/** The units of a text at their places, below a unit at `parent`. */
export function toNodes(units: readonly Unit[], parent: Address = [], depth = 0): readonly Node[] {
  return units.map((unit) => {
    const address = addressOf(unit, parent)
    return {
      unit,
      address,
      depth,
      text: unit.text,
      children: toNodes(unit.children, address, depth + 1),
      label: kinds[unit.kind].printMark(unit.number),
    }
  })
}

/** Systematising units and the articles in them as one list in reading order. */
export function inReadingOrder(nodes: readonly Node[]): readonly Node[] {
  return nodes.flatMap((node) =>
    kinds[node.unit.kind].systematising ? [node, ...inReadingOrder(node.children)] : [node],
  )
}

/** What stands under a node in its own list: nothing under a heading, whose articles are beside it. */
export function contents(node: Node): readonly Node[] {
  return kinds[node.unit.kind].systematising ? [] : node.children
}
