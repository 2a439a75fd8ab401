import { isPartKind, type Address } from '../statute/address.ts'
import type { Operation } from './operation.ts'

/** The unit that an operation is told at: its own, for a new unit the one that it follows. */
export function touchedPlace(operation: Operation): Address {
  const place =
    operation.kind === 'insertUnit' ? (operation.after ?? operation.address) : operation.address
  return place.filter(({ kind }) => !isPartKind(kind))
}
