import { eId, type Address } from '../statute/address.ts'
import { kinds } from '../statute/kinds.ts'
import { walk } from '../statute/locate.ts'
import type { Statute, Unit } from '../statute/unit.ts'

/** A unit with its place. */
export interface Placed {
  readonly unit: Unit
  readonly address: Address
}

/** The units of a text in its order: what it is divided into, and the articles (of a fragment, what it has). */
export interface Blocks {
  readonly divisions: readonly Placed[]
  readonly articles: readonly Placed[]
}

/** Articles are numbered through the whole act (ZTP § 57 ust. 1), so they are listed without their chapters. */
export function blocksOf(statute: Pick<Statute, 'units'>): Blocks {
  const divisions: Placed[] = []
  const articles: Placed[] = []
  let inside = Infinity
  for (const { unit, address, depth } of walk(statute)) {
    if (depth > inside) continue
    const { systematising } = kinds[unit.kind]
    inside = systematising ? Infinity : depth
    ;(systematising ? divisions : articles).push({ unit, address })
  }
  return { divisions, articles }
}

/** By place; of two units with one number, which a text should not have, the first. */
export function byPlace(placed: readonly Placed[]): ReadonlyMap<string, Placed> {
  const map = new Map<string, Placed>()
  for (const one of placed) {
    const key = eId(one.address)
    if (!map.has(key)) map.set(key, one)
  }
  return map
}

export function isDivision({ kind }: Unit): boolean {
  return kinds[kind].systematising
}

/** A chapter without what stands in it: its number, its heading, its status. */
export function bare({ unit, address }: Placed): Placed {
  return { unit: { ...unit, children: [] }, address }
}
