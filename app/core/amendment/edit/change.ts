import type { Address } from '../../statute/address.ts'
import type { UnitKind } from '../../statute/unit.ts'

/**
 * What a person does to the text in the editor. Every address means the text as it is on the screen:
 * the statute with the amendments made so far.
 */
export type EditorChange =
  /** New words for a unit's own text, its introduction, or the heading of a chapter. */
  | { readonly kind: 'setText'; readonly address: Address; readonly text: string }
  /** A new unit of the same kind behind the one at `address`; its number is proposed (ZTP § 89). */
  | { readonly kind: 'addAfter'; readonly address: Address; readonly text: string }
  /** A new unit of the same kind before the one at `address`, where a number is free. */
  | { readonly kind: 'addBefore'; readonly address: Address; readonly text: string }
  /** A new last unit inside the one at `address`; an undivided article gets ust. 1 and 2. */
  | {
      readonly kind: 'addInside'
      readonly address: Address
      readonly unit: UnitKind
      readonly text: string
    }
  /** „(uchylony)” in the place of the unit; a unit that was only added is taken out again. */
  | { readonly kind: 'repeal'; readonly address: Address }
  /** The statute's own wording again; a unit that was only added is taken out again. */
  | { readonly kind: 'restore'; readonly address: Address }
  /** Takes an added unit out again; what stands in the statute can only be repealed. */
  | { readonly kind: 'remove'; readonly address: Address }
  /** One unit becomes two: its words up to the caret, and a new unit behind it with the rest. */
  | {
      readonly kind: 'split'
      readonly address: Address
      readonly text: string
      readonly rest: string
    }
  /**
   * The unit changes places with its neighbour, as far as the law can say it: numbers do not move, so a
   * unit of the statute is repealed where it stood and its words are added on the other side.
   */
  | { readonly kind: 'move'; readonly address: Address; readonly to: 'up' | 'down' }
  /** Units pasted with their marks: each goes to its number, new ones in between, near `address`. */
  | { readonly kind: 'paste'; readonly address: Address; readonly text: string }
  /** A whole unit with all that is in it, pasted or typed with its marks. */
  | { readonly kind: 'replace'; readonly address: Address; readonly text: string }

/** Why an edit cannot be made. */
export const editCodes = [
  'unit-not-found',
  /** A unit of the statute may not vanish without a trace (ZTP § 106). */
  'not-added',
  /** No number lies between the neighbours. */
  'no-free-number',
  'not-divisible',
  /** The pasted text is not one unit of the kind that it should replace. */
  'not-one-unit',
  /** A text without the mark of any unit. */
  'nothing-read',
  /** The caret stands at the beginning or the end: there are no two parts. */
  'nothing-to-split',
  /** A chapter or a closing part has its place; only what is counted among its like can move. */
  'not-movable',
  /** It is the first or the last of its kind where it stands. */
  'no-neighbour',
  /** The amendments made so far do not fit the statute (any more). */
  'operations-do-not-fit',
] as const

export type EditCode = (typeof editCodes)[number]
