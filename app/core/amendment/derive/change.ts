import type { Address } from '../../statute/address.ts'
import type { Unit } from '../../statute/unit.ts'
import type { Operation } from '../operation.ts'

/** Why an operation was chosen and not another one that leads to the same text. */
export const reasonCodes = [
  /** The whole unit is given its new wording, being the smallest that carries the change (ZTP § 87). */
  'smallest-unit',
  /** More than about half of the unit changes: it is easier to read whole. */
  'mostly-changed',
  /** No formula leads there (units vanished or changed places): the enclosing unit is reworded. */
  'not-expressible',
  'introduction-only',
  'heading-only',
  'act-title',
  /** One sentence of a long text. */
  'one-sentence',
  'sentence-added',
  /** A short, local change in a long text is easier to see word by word (ZTP § 87 ust. 3). */
  'few-words',
  /** The same words are exchanged in several places (ZTP § 88). */
  'same-words',
  /** Only the closing mark changes, because a unit follows it now or no longer. */
  'closing-mark',
  'repealed',
  'added-between',
  'added-at-end',
  'chapter-added',
  /** A heading is put above articles that stay where they are. */
  'heading-above',
  /** An undivided unit gets a second one beside it. */
  'divided',
  /** The text has lost the unit without the mark of a repeal; no formula writes that. */
  'vanished',
] as const

export type ReasonCode = (typeof reasonCodes)[number]

/** An operation with the reason for it. */
export interface Change {
  readonly operation: Operation
  readonly reason: ReasonCode
}

export function change(operation: Operation, reason: ReasonCode): Change {
  return { operation, reason }
}

/** Derives the changes inside one unit; handed down to what walks over lists of units. */
export type Inside = (before: Unit, after: Unit, address: Address) => readonly Change[]
