import type { CorrespondenceCode } from '#app/core/correspondence/problem.ts'
import type * as pl from '../pl/correspondence.ts'

/** The parallel change of the other act, beside the text in the studio. */
export const correspondence: typeof pl.correspondence = {
  title: (act: string) => `Correspondingly in ${act}`,
  pair: (own: string, other: string) => `${own} → ${other}`,
  behind: (own: string, other: string) => `${own} → new unit after ${other}`,
  likeness: (percent: number) => `likeness ${percent}%`,
  accept: 'Accept',
  change: 'Change',
  skip: 'Skip',
  save: 'Save the changed wording',
  words: (unit: string) => `Wording of the counterpart: ${unit}`,
  look: 'Check before you accept:',
  none: (act: string, units: string) => `No counterpart in ${act}: ${units}.`,
  more: (count: number) => `Other proposals (${count})`,
  skipped: (count: number) => `Skipped: ${count}.`,
  again: 'Show the skipped ones',
  open: (unit: string) => `Show ${unit}`,
  by: 'by words and place in the act',
}

const sentences: Readonly<Record<CorrespondenceCode, (words: string) => string>> = {
  'organ-unsure': (words) =>
    `„${words}”: in a county this is the board or the starost. The counterpart does not decide it; the county board („zarząd powiatu”) was put in.`,
  'form-unsure': (words) => `„${words}”: the grammatical case is not certain. Check the ending.`,
  'agreement-unsure': (words) =>
    `„${words}”: the change of gender may call for another ending of this word.`,
  'no-such-term': (words) => `„${words}”: the other act does not know this. Left unchanged.`,
  'both-tiers-named': (words) =>
    `„${words}”: the provision names both municipality and county; they were exchanged.`,
  'citation-unmatched': (words) =>
    `„${words}”: no certain counterpart of this reference was found. Left unchanged.`,
  'words-differ': (words) => `The counterpart has other words here: „${words}”.`,
  'words-not-there': (words) => `Not carried over: „${words}”. The counterpart has no such place.`,
  'not-carried': () => 'This change cannot be carried over automatically.',
}

/** What a person has to look at in a proposed parallel change. */
export const correspondenceProblemText: typeof pl.correspondenceProblemText = ({
  code,
  text = '',
}) => sentences[code](text)
