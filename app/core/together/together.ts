import { sameStatute } from '../amendment/derive/same.ts'
import type { Operation } from '../amendment/operation.ts'
import type { Statute } from '../statute/unit.ts'
import { areApart } from './apart.ts'
import { compose, type TogetherChoices } from './compose.ts'
import { contestedOrder, contestedWords, type Contested } from './contested.ts'
import { mergedUnits, type MergedUnit } from './merged-units.ts'
import { unionOrder } from './union-order.ts'
import { applied, type Variant } from './variant.ts'

export interface Together {
  /** The text as if all were adopted; where they clash, with the wording that was chosen. */
  readonly statute: Statute
  /** The units that some variant changes, in the order of the statute. */
  readonly units: readonly MergedUnit[]
  /** In the order of the statute; the same whatever was chosen. */
  readonly contested: readonly Contested[]
  /** Operations that do not fit the text, by variant. */
  readonly failed: readonly { readonly variant: number; readonly operation: Operation }[]
}

/**
 * Several recommendations on one text. Without clashes the text is the same in whatever order they
 * stand; where they clash, `choices` say whose wording stands, and the first of them has its way where
 * nothing is chosen. Every wording of every variant can be read out of the merged pieces of its unit.
 */
export function together(
  base: Statute,
  variants: readonly Variant[],
  choices: TogetherChoices = new Map(),
): Together {
  const all = variants.map((variant) => applied(base, variant))
  const texts = all.map(({ statute }) => statute)
  const keys = unionOrder(base, texts)
  const units = mergedUnits(base, texts, keys)
  const order = all.map((_, index) => index)
  const there = compose(base, all, order, new Map())
  const failed = all.flatMap((one, variant) =>
    one.failed.map(({ operation }) => ({ variant, operation })),
  )
  if (there.clashes.length > 0) {
    const contested = contestedWords(base, all, there.clashes, choices, keys)
    const { statute } = choices.size > 0 ? compose(base, all, order, choices) : there
    return { statute, units, contested, failed }
  }
  const isOrderless = () => {
    const back = compose(base, all, order.toReversed(), new Map())
    return back.clashes.length === 0 && sameStatute(there.statute, back.statute)
  }
  if (areApart(base, texts) || isOrderless()) {
    return { statute: there.statute, units, contested: [], failed }
  }
  const contested = contestedOrder(base, all, units, choices)
  const first = contested[0]?.chosen ?? 0
  const turns = [first, ...order.filter((index) => index !== first)]
  const { statute } = first === 0 ? there : compose(base, all, turns, new Map())
  return { statute, units, contested, failed }
}
