import type { ApplyProblem } from '../amendment/apply/problem.ts'
import type { EditorChange } from '../amendment/edit/change.ts'
import type { Problem } from '../problem.ts'
import { referenceCodes, type ReferenceProblem } from '../references/problem.ts'
import type { Address } from '../statute/address.ts'

/** What the drafting checks may have to say; the sentences are in `i18n/pl/check.ts`. */
export const checkCodes = [
  /** Two units of one parent have one number (ZTP § 57, § 89). */
  'number-used-twice',
  /** A unit stands after one with a higher number. */
  'number-out-of-order',
  /** An enumeration with a single item (ZTP § 56). */
  'enumeration-of-one',
  /** The introduction to an enumeration does not end with a colon (ZTP § 56 ust. 1). */
  'introduction-without-colon',
  /** An item that others follow ends with a full stop (ZTP § 57 ust. 3–7). */
  'full-stop-inside-enumeration',
  /** A provision or an item ends with no mark where one is due (ZTP § 57). */
  'final-mark-missing',
  /** The last item of a provision does not end with a full stop (ZTP § 57 ust. 3). */
  'enumeration-not-closed',
  /** „oraz”, „lub” … after an item that is not the last but one: it has to move. */
  'conjunction-misplaced',
  /** „oraz”, „lub” … after the last item. */
  'conjunction-left-over',
  /** A term gets a second definition (ZTP § 10, § 147). */
  'term-defined-twice',
  /** A term is defined and then never used (ZTP § 154). */
  'term-not-used',
  /** The full words stand where the act has a short form for them (ZTP § 154). */
  'term-spelled-out',
  /** Other words stand where the act has defined a term for the same thing (ZTP § 10). */
  'term-varied',
  /** A term of another act is used in one that does not define it. */
  'term-not-defined-here',
  /** The proposal does not say when it takes effect (ZTP § 45). */
  'entry-into-force-missing',
  /** What stands there is none of the formulas of ZTP § 45. */
  'entry-into-force-unclear',
  /** A term shorter than 14 days, for which the rationale must give the reason (ZTP § 12). */
  'vacatio-legis-short',
  /** The proposal amends nothing. */
  'nothing-amended',
  /** An operation leaves the text as it is. */
  'operation-without-effect',
  /** An operation does not fit the statute; `apply` tells why. */
  'operation-fails',
  /** The text that is amended is not at hand, so nothing was checked against it. */
  'statute-missing',
  /** What becomes of references, in the amended acts and in those beside them. */
  ...referenceCodes,
] as const

export type CheckCode = (typeof checkCodes)[number]

/** A mend of one step: an edit of the amended text, or the words of the entry into force. */
export type Fix =
  | { readonly kind: 'edit'; readonly change: EditorChange }
  | { readonly kind: 'entryIntoForce'; readonly text: string }

/** A finding. `address` is in the text after the amendment, `range` in the unit's own text there. */
export interface CheckProblem extends Problem<CheckCode> {
  /** The act concerned, by its short name (`usg`); absent when a statute is checked by itself. */
  readonly act?: string
  /** The other unit that the finding is about: the first of the number, the definition. */
  readonly other?: Address
  readonly fix?: Fix
  /** Why an operation does not fit, with `operation-fails`. */
  readonly reason?: ApplyProblem
  /** What happened to the reference, with the codes of references. */
  readonly reference?: ReferenceProblem
}
