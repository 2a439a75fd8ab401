import type { StatuteProblem, StatuteProblemCode } from '#app/core/statute/problem.ts'
import { printAddress } from '#app/core/statute/address.ts'

const sentences: Readonly<Record<StatuteProblemCode, (problem: StatuteProblem) => string>> = {
  'front-matter-unreadable': () => 'Nagłówka pliku (między wierszami „---”) nie da się odczytać.',
  'text-outside-unit': () =>
    'Ten fragment nie należy do żadnej jednostki redakcyjnej i nie jest tytułem ustawy.',
  'unknown-heading': () =>
    'Ten nagłówek nie jest nazwą jednostki ani ustawy; został w tekście jako zwykły akapit.',
  'number-repeated': ({ address }) =>
    `Oznaczenie ${address ? printAddress(address) : 'jednostki'} występuje dwa razy.`,
  'number-out-of-order': ({ address }) =>
    `${address ? printAddress(address) : 'Jednostka'} stoi po jednostce o wyższym numerze.`,
  'footnote-left-out': () => 'Przypis pominięto: nie jest częścią ustawy.',
  'annex-left-out': () => 'Załącznik pominięto: program przechowuje sam tekst ustawy.',
  'no-units': () => 'W tekście nie ma ani jednej jednostki redakcyjnej (artykułu, ustępu, punktu).',
}

/** What is wrong with the text of a statute, in one sentence. */
export function statuteProblemSentence(problem: StatuteProblem): string {
  return sentences[problem.code](problem)
}
