import type { Problem } from '../problem.ts'

/**
 * What the reader of statutes may have to say. It speaks of reading only: what is doubtful in a text
 * that was understood is the business of the drafting checks.
 */
export type StatuteProblemCode =
  /** The block between the first two `---` is not readable YAML. */
  | 'front-matter-unreadable'
  /** Text before the first unit that is not the act's title. */
  | 'text-outside-unit'
  /** A heading that names neither a unit nor the act; kept as text. */
  | 'unknown-heading'
  /** Two units of one parent have the same number, so that one of them cannot be addressed. */
  | 'number-repeated'
  /** A unit comes after one with a higher number. */
  | 'number-out-of-order'
  /** A footnote of the printed page; it is not part of the statute. */
  | 'footnote-left-out'
  /** An annex; only its heading and place are told. */
  | 'annex-left-out'
  /** There is no unit in the text. */
  | 'no-units'

export type StatuteProblem = Problem<StatuteProblemCode>
