import type { StatuteProblem, StatuteProblemCode } from '#app/core/statute/problem.ts'
import type * as pl from '../pl/statute-problems.ts'
import { printAddress } from '#app/core/statute/address.ts'

const sentences: Readonly<Record<StatuteProblemCode, (problem: StatuteProblem) => string>> = {
  'front-matter-unreadable': () => 'The head of the file (between the lines “---”) cannot be read.',
  'text-outside-unit': () => 'This passage belongs to no unit and is not the title of the act.',
  'unknown-heading': () =>
    'This heading is the name of neither a unit nor an act; it stays in the text as a plain paragraph.',
  'number-repeated': ({ address }) =>
    `${address ? `The number ${printAddress(address)}` : 'The number of a unit'} occurs twice.`,
  'number-out-of-order': ({ address }) =>
    `${address ? printAddress(address) : 'A unit'} stands after a unit with a higher number.`,
  'footnote-left-out': () => 'A footnote was left out: it is not part of the act.',
  'annex-left-out': () => 'An annex was left out: the program keeps only the text of the act.',
  'no-units': () => 'There is not a single unit (article, paragraph, point) in the text.',
}

/** What is wrong with the text of a statute, in one sentence. */
export const statuteProblemSentence: typeof pl.statuteProblemSentence = (problem) =>
  sentences[problem.code](problem)
