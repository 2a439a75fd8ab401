import type { Problem } from '../../problem.ts'

/**
 * What is understood but is no operation on the units of an act: a person has to carry it out. Annexes
 * and footnotes are not in the tree; a heading over existing articles regroups them; amendments of
 * amending acts (ZTP § 91) change instructions.
 */
const heldCodes = ['annex', 'footnote', 'preamble', 'heading-inserted', 'amends-amendment'] as const
export type HeldCode = (typeof heldCodes)[number]

export const readCodes = [
  ...heldCodes,
  /** No formula fits the words. */
  'not-understood',
  /** The words above the unit are not understood, so what stands below has no address. */
  'context-not-understood',
  /** The instruction does not say which article or unit it changes. */
  'target-missing',
  /** „otrzymuje brzmienie” or „w brzmieniu” with nothing behind it. */
  'wording-missing',
  /** The new wording stands without quotation marks; it was taken up to the next amending unit. */
  'wording-unquoted',
  /** The quoted wording could not be read as the units it is announced to be. */
  'wording-not-read',
  /** The numbers in the quoted wording differ from those announced. */
  'labels-differ',
  /** A cited range such as „ust. 1–2a”: only the act knows which numbers lie between. */
  'range-open',
  /** More targets than any real instruction has. */
  'too-many-targets',
  /** The article seems to amend, but does not name an act as ZTP § 85 requires. */
  'act-not-named',
  'quote-unclosed',
  'quote-surplus',
] as const
export type ReadCode = (typeof readCodes)[number]

/** A problem of reading; `path` is the enclosing amending unit, „art. 1 pkt 7 lit. c tiret drugie”. */
export interface ReadProblem extends Problem<ReadCode> {
  readonly path: string
}
