import type { Address } from '../../statute/address.ts'
import { printUnits } from '../../statute/print.ts'
import type { Unit } from '../../statute/unit.ts'

/**
 * Words that two people changed since the same state, each in their own way. `null` on a side: the
 * unit is not there. The merged text has theirs at `address`; ours is only here until somebody chooses.
 */
export interface MergeConflict {
  /** Where the unit stands in the merged text; where it stood, when it does not stand there. */
  readonly address: Address
  /** `words`: a unit's own text or heading; `unit`: all that it consists of, printed with its marks. */
  readonly of: 'words' | 'unit'
  readonly base: string | null
  readonly ours: string | null
  readonly theirs: string | null
}

/** The three states of one unit; `null` where it is not there. */
export interface ThreeUnits {
  readonly base: Unit | null
  readonly ours: Unit | null
  readonly theirs: Unit | null
}

/** A conflict about everything that a unit consists of. */
export function unitConflict(address: Address, { base, ours, theirs }: ThreeUnits): MergeConflict {
  return { address, of: 'unit', base: print(base), ours: print(ours), theirs: print(theirs) }
}

function print(unit: Unit | null): string | null {
  return unit && printUnits([unit]).trim()
}
