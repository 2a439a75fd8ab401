import { eId, printAddress, type Address } from '../statute/address.ts'
import { kinds } from '../statute/kinds.ts'
import { addressOf } from '../statute/locate.ts'
import { statusOf } from '../statute/status.ts'
import type { Statute, Unit } from '../statute/unit.ts'
import type { SearchText } from './entry.ts'

/** A unit of a statute with the words by which it is found. */
export interface SearchedProvision extends SearchText {
  readonly unit: string
  /** „art. 64 ust. 1”, „rozdział 7. Związki i porozumienia międzygminne” */
  readonly name: string
}

/**
 * Every unit of a statute that says something itself: its own text, of a chapter its title. Around it
 * stand the titles and the introductions that it belongs under: „zadania własne” in the introduction
 * and „drogi” in its second point find the point. Repealed units say nothing.
 */
export function searchedProvisions(statute: Pick<Statute, 'units'>): readonly SearchedProvision[] {
  return statute.units.flatMap((unit) => below(unit, [], ''))
}

function below(unit: Unit, parent: Address, around: string): readonly SearchedProvision[] {
  const address = addressOf(unit, parent)
  const { heading, text } = unit
  const own = kinds[unit.kind].systematising ? heading : text
  const cited = printAddress(address)
  const found: SearchedProvision = {
    unit: eId(address),
    name: heading === '' ? cited : `${cited}. ${heading}`,
    title: heading,
    parts: text === '' ? [] : [{ part: 'text', text }],
    around: `${cited} ${around}`,
  }
  const says = own !== '' && statusOf(unit) === 'active'
  const under = own === '' ? around : `${around} ${own}`
  return [
    ...(says ? [found] : []),
    ...unit.children.flatMap((child) => below(child, address, under)),
  ]
}
