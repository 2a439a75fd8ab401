import type { TextDiff } from '../diff/segment.ts'
import type { UnitChange } from '../diff/unit-diff.ts'
import type { Address } from '../statute/address.ts'

/** How much of a wanted change became law: word for word, most of it, something else, nothing. */
export const verdicts = ['same', 'partly', 'otherwise', 'not'] as const
export type Verdict = (typeof verdicts)[number]

/** What became of one unit that a recommendation wanted to change. */
export interface UnitOutcome {
  /** Where the recommendation has it; of a removed unit, where it stood. */
  readonly address: Address
  /** What the recommendation wanted to do to it. */
  readonly wantedChange: Exclude<UnitChange, 'same'>
  readonly verdict: Verdict
  /** Words that the recommendation puts in or takes out, at least 1. */
  readonly wanted: number
  /** How many of them the enacted law puts in or takes out as well. */
  readonly carried: number
  /** Where the enacted law has what answers to it; `null` when nothing does. */
  readonly enactedAddress: Address | null
  /** The proposed words as old, the enacted ones as new. */
  readonly diff: TextDiff
}

/** What became of a recommendation in one act. */
export interface Outcome {
  readonly units: readonly UnitOutcome[]
  /** Part of the wanted words that became law, from 0 to 1; 0 where nothing was wanted. */
  readonly share: number
}

/** Words that recommendations put in or take out, and how many of them enacted law does as well. */
export type CarriedWords = Pick<UnitOutcome, 'carried' | 'wanted'>

/** The words of all units together. */
export function sumOf(units: readonly CarriedWords[]): CarriedWords {
  return units.reduce(
    (sum, { carried, wanted }) => ({ carried: sum.carried + carried, wanted: sum.wanted + wanted }),
    { carried: 0, wanted: 0 },
  )
}

/** Which part of the wanted words became law, from 0 to 1; 0 where nothing was wanted. */
export function shareOf({ carried, wanted }: CarriedWords): number {
  return wanted === 0 ? 0 : carried / wanted
}
