import {
  correspondenceOf,
  type Correspondence,
} from '#app/core/correspondence/find-counterparts.ts'
import {
  openCounterparts,
  type OpenCounterpart,
} from '#app/core/correspondence/open-counterparts.ts'
import type { BesideAct } from '#app/core/check/check.ts'
import { amendedTexts } from '#app/core/draft/amended-texts.ts'
import type { StatuteOf } from '#app/core/draft/comparison.ts'
import type { ProposalContent } from '#app/core/draft/content.ts'
import type { Statute } from '#app/core/statute/unit.ts'

/** Two texts made ready to be compared take 150 ms; texts never change, and are dropped with their trees. */
const kept = new WeakMap<Statute, WeakMap<Statute, Correspondence>>()

function correspond(own: Statute, other: Statute): Correspondence {
  const known = kept.get(own) ?? new WeakMap<Statute, Correspondence>()
  kept.set(own, known)
  const found = known.get(other) ?? correspondenceOf(own, other)
  known.set(other, found)
  return found
}

/** The changed provisions of a draft whose counterparts in the other act are not changed. */
export function counterpartsOf(
  content: ProposalContent,
  statuteOf: StatuteOf,
  beside: readonly BesideAct[],
): readonly OpenCounterpart[] {
  return openCounterparts(amendedTexts(content, statuteOf, beside), correspond)
}
