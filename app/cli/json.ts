import type { Operation } from '#app/core/amendment/operation.ts'
import { eId, printAddress } from '#app/core/statute/address.ts'
import { walk } from '#app/core/statute/locate.ts'
import { statusOf } from '#app/core/statute/status.ts'
import type { Statute } from '#app/core/statute/unit.ts'

/**
 * The units of a statute as the commands give them, in the order of the text. Journals print a mark of
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

/** An operation with its addresses as they are cited. */
export function operationAsJson(operation: Operation) {
  const address = printAddress(operation.address)
  if (operation.kind !== 'insertUnit') return { ...operation, address }
  const { after, within } = operation
  return {
    ...operation,
    address,
    ...(after && { after: printAddress(after) }),
    ...(within && { within: printAddress(within) }),
  }
}
