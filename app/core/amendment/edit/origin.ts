import type { Address } from '../../statute/address.ts'
import type { Statute, Unit } from '../../statute/unit.ts'
import { standingAt } from '../apply/position.ts'
import { run } from '../apply/run.ts'
import type { Operation } from '../operation.ts'

/**
 * The unit of the statute that stands, perhaps changed, at an address of the amended text; null for a
 * unit that was added. An address alone cannot tell: tirets shift.
 */
export function originOf(
  base: Statute,
  operations: readonly Operation[],
  address: Address,
): Unit | null {
  return standingAt(run(base, operations).statute, address)
}
