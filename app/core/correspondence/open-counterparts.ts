import { outermostChanges } from '../diff/outermost-changes.ts'
import { diffStatutes } from '../diff/statutes.ts'
import type { UnitDiff } from '../diff/unit-diff.ts'
import { fateOf, type AmendedText, type Fate } from '../references/fate.ts'
import type { Address } from '../statute/address.ts'
import type { Statute } from '../statute/unit.ts'
import { addedUnits, alikeAmong, unitsBefore, type AddedUnit } from './added-units.ts'
import { findCounterparts, type Correspondence, type Counterpart } from './find-counterparts.ts'
import { proposeCounterpartChange, type ParallelChange } from './propose.ts'
import { tierOf } from './tier.ts'

/** A changed provision whose counterpart in the other act is not changed. */
export interface OpenCounterpart {
  /** The act changed and the place of the change, in the text after it. */
  readonly act: string
  readonly address: Address
  /** The act with the counterpart. */
  readonly other: string
  /** `null`: the other act has nothing that is like enough. */
  readonly counterpart: Counterpart | null
  readonly parallel: ParallelChange | null
}

/** Gives two acts ready to be compared; the caller may keep them, for texts of acts do not change. */
export type Correspond = (own: Statute, other: Statute) => Correspondence

/** Below this the first proposal is more often wrong than right, and none is made. */
const leastScore = 0.45

/**
 * Lists the changed provisions of usg and usp that have no change of their counterpart beside them, each
 * with a proposal of that change, in the order of the acts and of their texts. Acts of no known tier, and
 * an act whose counterpart is not at hand, are left out.
 */
export function openCounterparts(
  texts: readonly AmendedText[],
  correspond: Correspond,
): readonly OpenCounterpart[] {
  return texts.flatMap((own) => {
    const tier = tierOf(own.before)
    const other = texts.find(({ before }) => {
      const another = tierOf(before)
      return another !== null && another !== tier
    })
    if (tier === null || !other || own.before === own.after) return []
    const correspondence = correspond(own.before, other.before)
    const pair = { own, other, correspondence, fates: { own: fateOf(own), other: fateOf(other) } }
    const added = addedUnits(other)
    return outermostChanges(diffStatutes(own.before, own.after)).flatMap(
      (diff): readonly OpenCounterpart[] => {
        const base = { act: own.act, address: diff.address, other: other.act }
        const counterpart =
          diff.change === 'added' ? placeOfAdded(diff, pair, added) : placeOf(diff, pair)
        if (counterpart === 'changed') return []
        if (!counterpart) return [{ ...base, counterpart: null, parallel: null }]
        const carried = { tier, own: own.before, correspondence, diff }
        const parallel = proposeCounterpartChange(carried, other.after, counterpart.address)
        return [{ ...base, counterpart, parallel }]
      },
    )
  })
}

interface Pair {
  readonly own: AmendedText
  readonly other: AmendedText
  readonly correspondence: Correspondence
  readonly fates: { readonly own: Fate; readonly other: Fate }
}

/** The counterpart where it stands now; `changed`: the draft changes it already. */
function placeOf(diff: UnitDiff, pair: Pair): Counterpart | 'changed' | null {
  const found = counterpartOf(diff.oldAddress ?? diff.address, pair)
  return found && pair.fates.other.isTouched(found.address) ? 'changed' : found
}

function counterpartOf(address: Address, { correspondence, fates }: Pair): Counterpart | null {
  const [best] = findCounterparts(correspondence, address)
  const place = best && best.score >= leastScore ? fates.other.now(best.address) : null
  return best && place ? { ...best, address: place } : null
}

/**
 * The unit of the other act behind which an added one comes: the counterpart of the nearest unit before
 * it, be that one added as well. `changed`: the draft adds its like already.
 */
function placeOfAdded(
  { address, newUnit }: UnitDiff,
  pair: Pair,
  added: readonly AddedUnit[],
): Counterpart | 'changed' | null {
  if (newUnit && alikeAmong(newUnit, added)) return 'changed'
  for (const before of unitsBefore(pair.own.after, address)) {
    const was = pair.fates.own.was(before.address)
    if (was) return counterpartOf(was, pair)
    const alike = alikeAmong(before.unit, added)
    if (alike) return { address: alike.address, likeness: alike.likeness, score: alike.likeness }
  }
  return null
}
