import type { ReferenceCode, ReferenceProblem } from '#app/core/references/problem.ts'
import { printAddress } from '#app/core/statute/address.ts'

type Words = (at: {
  /** „art. 18 ust. 2 pkt 9”, where the reference stands. */
  readonly place: string
  /** The cited unit, with its act when that is another one. */
  readonly cited: string
  readonly now: string
}) => string

/** What an amendment does to references. */
const sentences: Readonly<Record<ReferenceCode, Words>> = {
  'reference-to-nothing': ({ place, cited }) =>
    `${place} odsyła do przepisu, którego nie ma: ${cited}.`,
  'reference-to-repealed': ({ place, cited }) =>
    `${place} odsyła do przepisu uchylonego: ${cited}.`,
  'reference-to-moved': ({ place, cited, now }) =>
    `${place} odsyła do przepisu (${cited}), który jest teraz gdzie indziej: ${now}.`,
  'reference-to-changed': ({ place, cited }) =>
    `${place} odsyła do przepisu, który się zmienia (${cited}); trzeba sprawdzić, czy odesłanie nadal jest trafne.`,
  'reference-covers-more': ({ place, cited }) =>
    `Zakres, do którego odsyła ${place}, obejmuje teraz także dodany przepis: ${cited}.`,
}

/** What happened to a reference as a sentence. */
export function referenceProblemText(problem: ReferenceProblem): string {
  const { address, cited, citedAct, now } = problem
  const other = citedAct === undefined ? '' : ` (${citedAct})`
  return sentences[problem.code]({
    place: printAddress(address),
    cited: `${printAddress(cited)}${other}`,
    now: printAddress(now ?? []),
  })
}
