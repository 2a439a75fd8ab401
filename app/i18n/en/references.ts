import type { ReferenceCode } from '#app/core/references/problem.ts'
import { printAddress } from '#app/core/statute/address.ts'
import type * as pl from '../pl/references.ts'

type Words = (at: {
  /** “art. 18 ust. 2 pkt 9”, where the reference stands. */
  readonly place: string
  /** The cited unit, with its act when that is another one. */
  readonly cited: string
  readonly now: string
}) => string

/** What an amendment does to references. */
const sentences: Readonly<Record<ReferenceCode, Words>> = {
  'reference-to-nothing': ({ place, cited }) =>
    `${place} refers to a provision that does not exist: ${cited}.`,
  'reference-to-repealed': ({ place, cited }) =>
    `${place} refers to a repealed provision: ${cited}.`,
  'reference-to-moved': ({ place, cited, now }) =>
    `${place} refers to a provision (${cited}) that is now elsewhere: ${now}.`,
  'reference-to-changed': ({ place, cited }) =>
    `${place} refers to a provision that changes (${cited}); check that the reference is still right.`,
  'reference-covers-more': ({ place, cited }) =>
    `The range to which ${place} refers now also takes in an added provision: ${cited}.`,
}

/** What happened to a reference as a sentence. */
export const referenceProblemText: typeof pl.referenceProblemText = (problem) => {
  const { address, cited, citedAct, now } = problem
  const other = citedAct === undefined ? '' : ` (${citedAct})`
  return sentences[problem.code]({
    place: printAddress(address),
    cited: `${printAddress(cited)}${other}`,
    now: printAddress(now ?? []),
  })
}
