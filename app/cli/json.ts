import type { Operation } from '#app/core/amendment/operation.ts'
import { printAddress } from '#app/core/statute/address.ts'

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
