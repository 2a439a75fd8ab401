import { applyAll } from '../amendment/apply.ts'
import { derive } from '../amendment/derive.ts'
import { sameStatute } from '../amendment/derive/same.ts'
import type { Operation } from '../amendment/operation.ts'
import { eId, isPartKind, type Address } from '../statute/address.ts'
import type { Statute } from '../statute/unit.ts'
import { carry, type Carried } from './carry.ts'
import type { Choices } from './item.ts'

export interface Rebased extends Carried {
  /** On the new text; with open conflicts, those of everything else. */
  readonly operations: readonly Operation[]
}

/**
 * The draft on a newer text of the act: `apply(now, operations)` is the new text with every change that
 * could be carried over. Formulas that a person wrote are kept where the new text leaves them their
 * meaning, others are derived again; onto the same text the very operations come back.
 */
export function rebase(
  old: Statute,
  operations: readonly Operation[],
  now: Statute,
  choices: Choices = new Map(),
): Rebased {
  const carried = carry(old, operations, now, choices)
  if (sameStatute(old, now)) return { ...carried, operations }
  return { ...carried, operations: operationsFor(operations, now, carried) }
}

function operationsFor(
  written: readonly Operation[],
  now: Statute,
  { statute, items, failed }: Carried,
): readonly Operation[] {
  const leadsThere = (candidate: readonly Operation[]) => {
    const result = applyAll(now, candidate)
    return result.failed.length === 0 && sameStatute(result.statute, statute)
  }
  const fitting = written.filter((one) => !failed.some(({ operation }) => operation === one))
  if (leadsThere(fitting)) return fitting
  const { operations: derived } = derive(now, statute)
  const touched = new Set(
    items
      .filter((item) => item.class !== 'clean')
      .flatMap(({ address, now: there }) => [address, there ?? address].map(article)),
  )
  const mixed = [
    ...fitting.filter(({ address }) => !touched.has(article(address))),
    ...derived.filter(({ address }) => touched.has(article(address))),
  ]
  return leadsThere(mixed) ? inOrderOf(derived, mixed) : derived
}

/** The article or chapter in which a place lies. */
function article(address: Address): string {
  return eId(address.slice(0, 1).filter(({ kind }) => !isPartKind(kind)))
}

/** The articles in the order in which the derivation has them, which is that of the act. */
function inOrderOf(
  derived: readonly Operation[],
  mixed: readonly Operation[],
): readonly Operation[] {
  const places = new Map<string, number>()
  for (const [index, { address }] of derived.entries()) {
    if (!places.has(article(address))) places.set(article(address), index)
  }
  const placeOf = ({ address }: Operation) => places.get(article(address)) ?? derived.length
  return mixed.toSorted((a, b) => placeOf(a) - placeOf(b))
}
