import type { Address } from '../statute/address.ts'
import type { Unit } from '../statute/unit.ts'

/** What became of one change of a draft when a newer text of the act came, best first. */
export const rebaseClasses = ['clean', 'overtaken', 'moved', 'conflict'] as const

/**
 * `clean`: the provision is as the draft knew it. `overtaken`: the new text says already what the draft
 * proposes. `moved`: the change was carried over, but the place or the words around it are others.
 * `conflict`: both changed the same words, and a person has to choose.
 */
export type RebaseClass = (typeof rebaseClasses)[number]

/**
 * Why a person has to choose: both reworded the same words; the new text no longer has the unit, or has
 * it in another place; the new text has given the number of an added unit to another one.
 */
export const conflictReasons = ['changed', 'gone', 'elsewhere', 'taken'] as const
export type ConflictReason = (typeof conflictReasons)[number]

/** How a person settles a conflict: with either wording, or with one of their own. */
export type Choice =
  | { readonly kind: 'ours' }
  | { readonly kind: 'theirs' }
  | { readonly kind: 'own'; readonly text: string }

/** Choices by the key of the item. */
export type Choices = ReadonlyMap<string, Choice>

/** One change of the draft and what became of it; `null` for a side that has no such unit. */
export interface Item {
  /** The same in every rebase of one draft onto one text: the `eId` of `address`. */
  readonly key: string
  readonly class: RebaseClass
  /** Only of a conflict. */
  readonly reason: ConflictReason | null
  /** The place in the text that the draft makes; it ends in `intro` where only that is meant. */
  readonly address: Address
  /** The place in the new text; `null` where that has none. */
  readonly now: Address | null
  readonly base: Unit | null
  readonly ours: Unit | null
  readonly theirs: Unit | null
  /** What the rebased draft says there: of an open conflict what the new text says. */
  readonly merged: Unit | null
  /** The choice that settled a conflict; `null` for an open one and for everything else. */
  readonly choice: Choice | null
}
