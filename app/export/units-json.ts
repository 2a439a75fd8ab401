import { eId, printAddress } from '../core/statute/address.ts'
import { walk } from '../core/statute/locate.ts'
import { statusOf } from '../core/statute/status.ts'
import type { Statute } from '../core/statute/unit.ts'

/**
 * The units of a statute as commands and the API give them, in the order of the text. Journals print a mark of
 * repeal with a full stop or without („(uchylony).”); here it is always without, so that one repeal is
 * the same text whichever publication it was read from.
 */
export function unitsAsJson(statute: Pick<Statute, 'units'>) {
  return [...walk(statute)].map(({ unit, address, depth }) => {
    const status = statusOf(unit)
    return {
      address: printAddress(address),
      eId: eId(address),
      kind: unit.kind,
      number: unit.number,
      heading: unit.heading,
      text: status === 'active' ? unit.text : unit.text.replace(/[.,;]$/, ''),
      depth,
      status,
    }
  })
}
