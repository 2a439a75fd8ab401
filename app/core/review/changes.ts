import type { UnitDiff } from '../diff/unit-diff.ts'
import { eId, printAddress } from '../statute/address.ts'
import { printPlace } from './place.ts'

/** A changed provision as a reviewer walks through them. */
export interface ReviewedChange {
  /** `usg art_64__para_1`: by it a reader's progress is kept. */
  readonly key: string
  readonly act: string
  readonly citation: string
}

/**
 * The changes of an act, one for each unit that changed in itself; what is inside an added or a removed
 * unit belongs to that one.
 */
export function changesOf(act: string, diffs: readonly UnitDiff[]): readonly ReviewedChange[] {
  const changes: ReviewedChange[] = []
  let inside = Infinity
  for (const { address, change, depth } of diffs) {
    if (depth > inside) continue
    inside = change === 'added' || change === 'removed' ? depth : Infinity
    if (change === 'same') continue
    changes.push({ key: changeKey(act, address), act, citation: printAddress(address) })
  }
  return changes
}

/** The key of the change of one unit. */
export function changeKey(act: string, address: UnitDiff['address']): string {
  return `${act} ${eId(address)}`
}

/** The places that a line of a comparison shows: in the proposed text, and in the statute. */
export function placesOf(
  act: string,
  { address, oldAddress = address, change }: UnitDiff,
): readonly string[] {
  return [
    ...(change === 'removed' ? [] : [printPlace({ layer: 'proposed', act, address })]),
    ...(change === 'added' ? [] : [printPlace({ layer: 'statute', act, address: oldAddress })]),
  ]
}
