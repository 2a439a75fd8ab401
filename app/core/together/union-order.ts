import { isBefore } from '../draft/merge/place-added.ts'
import { eId, type Address } from '../statute/address.ts'
import { addressOf } from '../statute/locate.ts'
import type { Statute, Unit } from '../statute/unit.ts'

/** A unit of some of the texts, with all that they have inside it. */
interface Node {
  readonly key: string
  readonly unit: Unit
  /** Whether the first text has it. */
  readonly original: boolean
  readonly inside: Node[]
}

/**
 * The units of several texts by their `eId`, in the order of the statute: as the first text has them, what
 * others add behind the sibling that it follows there, and of what several add in one place the lower
 * number first (ZTP § 89). Each once, a unit before what is in it.
 */
export function unionOrder(base: Statute, others: readonly Statute[]): readonly string[] {
  const known = new Map<string, Node>()
  const roots: Node[] = []
  const take = (units: readonly Unit[], parent: Address, siblings: Node[], original: boolean) => {
    let previous: Node | null = null
    for (const unit of units) {
      const address = addressOf(unit, parent)
      const key = eId(address)
      let node = known.get(key)
      // One and the same object has the same inside.
      if (node?.unit === unit && !original) {
        previous = node
        continue
      }
      if (!node) {
        node = { key, unit, original, inside: [] }
        known.set(key, node)
        put(siblings, node, previous)
      }
      take(unit.children, address, node.inside, original)
      previous = node
    }
  }
  take(base.units, [], roots, true)
  for (const text of others) take(text.units, [], roots, false)
  return roots.flatMap(keysOf)
}

function put(siblings: Node[], node: Node, previous: Node | null): void {
  let place = previous === null ? 0 : siblings.indexOf(previous) + 1
  for (let next = siblings[place]; next && !next.original; next = siblings[place]) {
    if (isBefore(node.unit, next.unit)) break
    place += 1
  }
  siblings.splice(place, 0, node)
}

function keysOf({ key, inside }: Node): readonly string[] {
  return [key, ...inside.flatMap(keysOf)]
}
