import { diffStatutes } from '../diff/statutes.ts'
import { bagOf, likeness, type Bag } from '../diff/likeness.ts'
import type { AmendedText } from '../references/fate.ts'
import { addressOf, locate, type Visit } from '../statute/locate.ts'
import type { Address } from '../statute/address.ts'
import type { Statute, Unit } from '../statute/unit.ts'
import { conceptsOf } from './concepts.ts'

/** A unit that an amendment adds. */
export interface AddedUnit {
  readonly address: Address
  readonly bag: Bag
}

/** Two added units so much alike are one provision for both tiers. */
const sameProvision = 0.6

/** The units that an amendment adds, with what is compared of them. */
export function addedUnits({ before, after }: AmendedText): readonly AddedUnit[] {
  if (before === after) return []
  return diffStatutes(before, after).flatMap(({ change, address, newUnit }) =>
    change === 'added' && newUnit ? [{ address, bag: conceptBag(newUnit) }] : [],
  )
}

/** The one of the added units of the other act that says what this unit says; `null`: none does. */
export function alikeAmong(
  unit: Unit,
  added: readonly AddedUnit[],
): (AddedUnit & { readonly likeness: number }) | null {
  const bag = conceptBag(unit)
  const [best] = added
    .map((other) => ({ ...other, likeness: likeness(bag, other.bag) }))
    .sort((a, b) => b.likeness - a.likeness)
  return best && best.likeness >= sameProvision ? best : null
}

/** The units before the one at `address` inside the same unit, nearest first; articles through the act. */
export function unitsBefore(
  statute: Pick<Statute, 'units'>,
  address: Address,
): readonly Pick<Visit, 'unit' | 'address'>[] {
  const above = address.slice(0, -1)
  const parent = locate(statute, above)
  const siblings = parent.ok ? parent.unit.children : articlesOf(statute.units)
  const last = address.at(-1)
  const index = siblings.findIndex(
    ({ kind, number }) => kind === last?.kind && number === last.number,
  )
  return siblings
    .slice(0, Math.max(index, 0))
    .reverse()
    .map((unit) => ({ unit, address: addressOf(unit, above) }))
}

function articlesOf(units: readonly Unit[]): readonly Unit[] {
  return units.flatMap((unit) => (unit.kind === 'article' ? [unit] : articlesOf(unit.children)))
}

function conceptBag(unit: Unit): Bag {
  return bagOf(conceptsOf(wordsOf(unit)).join(' '))
}

function wordsOf({ text, children }: Unit): string {
  return [text, ...children.map(wordsOf)].join(' ')
}
