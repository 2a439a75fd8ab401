import type { ApplyCode, ApplyProblem } from '#app/core/amendment/apply/problem.ts'
import { printAddress } from '#app/core/statute/address.ts'
import type * as pl from '../pl/apply.ts'

type Words = (place: string, problem: ApplyProblem) => string

/** Why a change cannot be made in a statute. */
const sentences: Readonly<Record<ApplyCode, Words>> = {
  'unit-not-found': (place, { reached }) =>
    reached && reached.length > 0
      ? `There is no unit ${place}; there is only ${printAddress(reached)}.`
      : `There is no unit ${place}.`,
  'part-not-found': (place) => `The text has no such part: ${place}.`,
  'words-not-found': (place, { text }) => `${place} does not contain the words „${text ?? ''}”.`,
  'words-found-twice': (place, { text }) =>
    `${place} contains the words „${text ?? ''}” more than once; say which place is meant.`,
  'words-inflected': (place, { text }) =>
    `${place} contains the words „${text ?? ''}” in another grammatical form; the new wording has to be written out.`,
  'ending-differs': (place) => `${place} does not end with the mark that is to be replaced.`,
  'number-taken': (place) =>
    `The number ${place} is already taken. The number of a repealed unit is not used again.`,
  overlapping: (place) => `Another change in the same article already concerns ${place}.`,
  'not-applicable': (place) => `Such a unit cannot stand in this place: ${place}.`,
}

/** A failed change as a sentence. */
export const applyProblemText: typeof pl.applyProblemText = (problem) =>
  sentences[problem.code](printAddress(problem.address), problem)
