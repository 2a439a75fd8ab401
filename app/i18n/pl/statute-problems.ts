import type { StatuteProblemCode } from '#app/core/statute/problem.ts'

/** What the reader of statutes says about a text; the argument is the words concerned. */
export const statuteProblems: Readonly<Record<StatuteProblemCode, (words: string) => string>> = {
  'front-matter-unreadable': () => 'Nagłówek między wierszami „---” nie jest poprawnym YAML-em.',
  'text-outside-unit': (words) =>
    `Tekst przed pierwszą jednostką redakcyjną nie należy do żadnego przepisu: „${words}”.`,
  'unknown-heading': (words) =>
    `Nagłówek „${words}” nie oznacza żadnej jednostki; pozostawiono go jako tekst.`,
  'number-repeated': (words) =>
    `Oznaczenie „${words}” powtarza się w tej samej jednostce nadrzędnej.`,
  'number-out-of-order': (words) => `Jednostka „${words}” stoi po jednostce o wyższym numerze.`,
  'footnote-left-out': (words) => `Pominięto odnośnik, który nie należy do ustawy: „${words}”.`,
  'annex-left-out': (words) => `Pominięto załącznik „${words}” i to, co po nim następuje.`,
  'no-units': () => 'W tekście nie ma żadnej jednostki redakcyjnej.',
}
