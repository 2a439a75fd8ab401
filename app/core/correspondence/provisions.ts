import { eId, type Address } from '../statute/address.ts'
import { kinds } from '../statute/kinds.ts'
import { walk } from '../statute/locate.ts'
import { statusOf } from '../statute/status.ts'
import type { Statute, Unit } from '../statute/unit.ts'
import { conceptsOf } from './concepts.ts'

/** How often each concept occurs. */
export type Concepts = ReadonlyMap<string, number>

/** A unit that states law, with what is compared of it. */
export interface Provision {
  readonly address: Address
  readonly unit: Unit
  readonly rank: Rank
  /** Its own words and those of everything in it. */
  readonly concepts: Concepts
  /** Its own words alone. */
  readonly own: Concepts
  /** The provision around it; null for an outermost unit. */
  readonly parent: Provision | null
  /** Its place in the order of the text, from 0 to 1. */
  readonly place: number
}

/**
 * What a provision is in the build of an act, whatever its kind: an undivided article in one act is
 * often an ustęp in the other.
 */
export type Rank = 'chapter' | 'article' | 'provision' | 'item'

/** The provisions of a statute in the order of the text, by their `eId`; repealed ones are left out. */
export type Provisions = ReadonlyMap<string, Provision>

/** Takes a statute apart for comparing. Linear in its length; worth keeping with the text. */
export function provisionsOf(statute: Pick<Statute, 'units'>): Provisions {
  const visits = [...walk(statute)]
  const found = new Map<string, Provision>()
  const above: Provision[] = []
  for (const [index, { unit, address, depth }] of visits.entries()) {
    above.length = Math.min(above.length, depth)
    if (statusOf(unit) !== 'active') continue
    const provision: Provision = {
      address,
      unit,
      rank: rankOf(unit),
      concepts: countsOf(conceptsOf(wordsOf(unit))),
      own: countsOf(conceptsOf(unit.text)),
      parent: above.at(-1) ?? null,
      place: index / visits.length,
    }
    above[depth] = provision
    found.set(eId(address), provision)
  }
  return found
}

function rankOf(unit: Unit): Rank {
  if (kinds[unit.kind].systematising) return 'chapter'
  if (unit.kind === 'article' && unit.text === '') return 'article'
  return unit.kind === 'article' || unit.kind === 'paragraph' || unit.kind === 'section'
    ? 'provision'
    : 'item'
}

function wordsOf(unit: Unit): string {
  return [unit.heading, unit.text, ...unit.children.map(wordsOf)].join(' ')
}

function countsOf(concepts: readonly string[]): Concepts {
  const counts = new Map<string, number>()
  for (const concept of concepts) counts.set(concept, (counts.get(concept) ?? 0) + 1)
  return counts
}
