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
  /** The amendments made so far do not fit the statute (any more). */
  'operations-do-not-fit',
] as const

export type EditCode = (typeof editCodes)[number]
