import { mapAddress } from '../amendment/map.ts'
import type { Operation } from '../amendment/operation.ts'
import { diffStatutes } from '../diff/statutes.ts'
import type { UnitDiff } from '../diff/unit-diff.ts'
import { printAddress, type Address } from '../statute/address.ts'
import { locate } from '../statute/locate.ts'
import type { Statute } from '../statute/unit.ts'

/** An act before and after an amendment; the same text twice for an act that is not amended. */
export interface AmendedText {
  /** Short name of the act: `usg`. */
  readonly act: string
  readonly before: Statute
  readonly after: Statute
  /** What leads from one to the other, where it is known; else the texts are aligned. */
  readonly operations?: readonly Operation[]
}

/** What became of the units of an act, asked by address. */
export interface Fate {
  /** Where the unit of an old address is now; null when it is gone. */
  readonly now: (old: Address) => Address | null
  /** Where the unit of a new address was; null when it is new. */
  readonly was: (now: Address) => Address | null
  /** True when the unit's own text at this new address is new or changed. */
  readonly isNew: (now: Address) => boolean
  /** True when the unit at this new address, or anything in it, is new, changed or moved. */
  readonly isTouched: (now: Address) => boolean
}

const unamended: Fate = {
  now: (old) => old,
  was: (now) => now,
  isNew: () => false,
  isTouched: () => false,
}

/** A sentence or an introduction has no line of its own in a diff; its unit has. */
function unitOf(address: Address, text: Statute): Address {
  const found = locate(text, address)
  return found.ok && found.part ? address.slice(0, -1) : address
}

/**
 * Follows units through an amendment: by its operations where they are known, else by the alignment of
 * the two texts, since identity across texts is never the number alone.
 */
export function fateOf({ before, after, operations }: AmendedText): Fate {
  if (before === after) return unamended
  const byNew = new Map<string, UnitDiff>()
  const byOld = new Map<string, Address | null>()
  for (const diff of diffStatutes(before, after)) {
    const old = printAddress(diff.oldAddress ?? diff.address)
    if (diff.newUnit) byNew.set(printAddress(diff.address), diff)
    if (diff.oldUnit && !byOld.has(old)) byOld.set(old, diff.newUnit ? diff.address : null)
  }
  const lineAt = (now: Address): UnitDiff | undefined => byNew.get(printAddress(unitOf(now, after)))
  return {
    now: (old) => {
      if (operations) return mapAddress(before, operations, old)
      const known = byOld.get(printAddress(old))
      return known === undefined ? old : known
    },
    was: (now) => {
      const line = lineAt(now)
      return line?.change === 'added' ? null : (line?.oldAddress ?? now)
    },
    isNew: (now) => {
      const change = lineAt(now)?.change
      return change === 'added' || change === 'changed'
    },
    isTouched: (now) => {
      const line = lineAt(now)
      return line !== undefined && (line.touched || line.oldAddress !== undefined)
    },
  }
}
