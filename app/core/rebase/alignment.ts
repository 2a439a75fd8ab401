import { diffStatutes } from '../diff/statutes.ts'
import { eId, type Address } from '../statute/address.ts'
import { walk } from '../statute/locate.ts'
import type { Statute } from '../statute/unit.ts'
import type { Placed } from './block.ts'

/** Which unit of a newer text is which of the older one. */
export interface Alignment {
  /** Where a unit of the old text stands in the new one; `null`: it is gone. */
  readonly forward: (old: Address) => Placed | null
  /** The key of the old unit that a unit of the new text is; `null`: it was added. */
  readonly backward: (now: Address) => string | null
}

/** Texts never change, and many drafts are carried from one to the same other. */
const alignments = new WeakMap<Statute, WeakMap<Statute, Alignment>>()

/**
 * Aligns two texts of an act as the diff does, by number and likeness together. A unit that the diff
 * recognises nowhere is the one of its number, if that is nobody else.
 */
export function alignTexts(old: Statute, now: Statute): Alignment {
  const known = alignments.get(old)?.get(now)
  if (known) return known
  const alignment = align(old, now)
  const ofOld = alignments.get(old) ?? new WeakMap<Statute, Alignment>()
  alignments.set(old, ofOld.set(now, alignment))
  return alignment
}

function align(old: Statute, now: Statute): Alignment {
  const forward = new Map<string, Placed>()
  const backward = new Map<string, string>()
  const pair = (from: string, to: Placed) => {
    const key = eId(to.address)
    if (forward.has(from) || backward.has(key)) return
    forward.set(from, to)
    backward.set(key, from)
  }
  for (const { oldUnit, newUnit, oldAddress, address } of diffStatutes(old, now)) {
    if (oldUnit && newUnit) pair(eId(oldAddress ?? address), { unit: newUnit, address })
  }
  const there = new Map([...walk(now)].map((visit) => [eId(visit.address), visit]))
  for (const { address } of walk(old)) {
    const same = there.get(eId(address))
    if (same) pair(eId(address), same)
  }
  return {
    forward: (address) => forward.get(eId(address)) ?? null,
    backward: (address) => backward.get(eId(address)) ?? null,
  }
}
