import type { Problem } from '../problem.ts'

/** What a person has to look at in a parallel change; the sentences are in `i18n/pl/correspondence.ts`. */
export const correspondenceCodes = [
  /** „wójt” may be the zarząd powiatu or the starosta, and the counterpart's own words do not tell. */
  'organ-unsure',
  /** The form of the word may stand for two cases or numbers. */
  'form-unsure',
  /** A word beside an exchanged term may have to change its ending with it. */
  'agreement-unsure',
  /** The words name something that the other tier does not have (sołectwo). */
  'no-such-term',
  /** The words name both tiers, so that the exchange may be the wrong way round. */
  'both-tiers-named',
  /** A cited unit has no sure counterpart; the citation was left as it is. */
  'citation-unmatched',
  /** The counterpart says something else where the change is made. */
  'words-differ',
  /** The changed words are not in the counterpart; this part of the change was not carried over. */
  'words-not-there',
  /** The kind of change has no parallel that could be written without a person. */
  'not-carried',
] as const

export type CorrespondenceCode = (typeof correspondenceCodes)[number]

/** Something to look at; `text` holds the words concerned. */
export type CorrespondenceProblem = Problem<CorrespondenceCode>

/** A doubt about a proposal, which a person settles by looking. */
export function doubt(code: CorrespondenceCode, text: string): CorrespondenceProblem {
  return { code, severity: 'warning', text }
}
