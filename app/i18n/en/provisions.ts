import type * as pl from '../pl/provisions.ts'
import { applyProblemText } from './apply.ts'
import { readerProblem } from './reader.ts'

/** The amending provisions as an editable text. */
export const provisions: typeof pl.provisions = {
  label: 'Amending provisions',
  hint: (act: string) =>
    `Type or paste the provisions in the language of the law, in Polish. Without an introduction („W ustawie z dnia …”) they change ${act}.`,
  save: 'Save the provisions',
  saved: 'amending provisions',
  effect: 'What this changes in the act',
  reading: 'Reading…',
  nothing: 'These provisions change nothing.',
  problems: 'To be corrected',
  point: 'Mark in the text',
  understood: 'All the provisions were read and can be made in the act.',
  incomplete:
    'Not saved: the program did not read everything. The text is still in the field; correct the marked places.',
  refused: 'Not saved: the program did not read everything.',
  kept: 'The field holds your text, which is not saved yet.',
  discard: 'Go back to what is saved',
  keys: 'Ctrl + Enter saves',
}

/** What is wrong with a typed provision. */
export const provisionProblemText: typeof pl.provisionProblemText = (found) => {
  switch (found.kind) {
    case 'reading':
      return readerProblem(found.problem)
    case 'applying':
      return applyProblemText(found.problem)
    case 'unknown-act':
      return `The program has no text of this act: ${found.text}.`
    case 'outside':
      return 'This is not a change of an act, so it will not be saved. Transitional provisions and entry into force have their own fields in the view “Rationale”.'
  }
}
