import type { CheckCode, CheckProblem } from '#app/core/check/problem.ts'
import { printAddress } from '#app/core/statute/address.ts'
import { applyProblemText } from './apply.ts'
import { referenceProblemText } from './references.ts'

type Words = (at: {
  /** „art. 18 ust. 2 pkt 9”. */
  readonly place: string
  readonly other: string
  readonly text: string
  readonly problem: CheckProblem
}) => string

/** Findings about references have their own sentences. */
const ofReference: Words = ({ problem: { reference, text = '' } }) =>
  reference ? referenceProblemText(reference) : text

/** What the drafting checks say. */
const sentences: Readonly<Record<CheckCode, Words>> = {
  'number-used-twice': ({ place }) => `Oznaczenie ${place} występuje dwa razy.`,
  'number-out-of-order': ({ place, other }) => `Jednostka ${place} stoi po jednostce ${other}.`,
  'enumeration-of-one': ({ place }) =>
    `Wyliczenie ma tylko jeden element: ${place}. Wystarczy zdanie bez wyliczenia (§ 56 ZTP).`,
  'introduction-without-colon': ({ place }) =>
    `Wprowadzenie do wyliczenia (${place}) powinno kończyć się dwukropkiem (§ 56 ust. 1 ZTP).`,
  'full-stop-inside-enumeration': ({ place }) =>
    `Po ${place} wyliczenie trwa dalej, a jednostka kończy się kropką (§ 57 ZTP).`,
  'final-mark-missing': ({ place }) =>
    `Na końcu ${place} brakuje znaku interpunkcyjnego (§ 57 ZTP).`,
  'enumeration-not-closed': ({ place }) =>
    `${place} kończy przepis, powinna więc po nim stać kropka (§ 57 ZTP).`,
  'conjunction-misplaced': ({ place, other, text }) =>
    `Spójnik „${text}” stoi na końcu ${place}, a powinien stać po przedostatnim elemencie wyliczenia, czyli na końcu ${other}.`,
  'conjunction-left-over': ({ place, text }) =>
    `Po spójniku „${text}” na końcu ${place} nie ma już kolejnego elementu wyliczenia.`,
  'term-defined-twice': ({ place, other, text }) =>
    `Określenie „${text}” zostało już zdefiniowane w ${other}; druga definicja jest w ${place}.`,
  'term-not-used': ({ place, text }) =>
    `Skrót „${text}” wprowadzony w ${place} nie jest nigdzie użyty (§ 154 ZTP).`,
  'term-spelled-out': ({ place, other, text }) =>
    `W ${place} zamiast „${text}” wystarczy określenie zdefiniowane w ${other}.`,
  'term-varied': ({ place, other, text }) =>
    `W ${place} użyto określenia „${text}”, a ${other} definiuje dla tego pojęcia inne (§ 10 ZTP).`,
  'term-not-defined-here': ({ place, text }) =>
    `W ${place} użyto określenia „${text}”, które definiuje inna ustawa, a nie ta.`,
  'entry-into-force-missing': () => 'Projekt nie mówi, kiedy ustawa wchodzi w życie (§ 45 ZTP).',
  'entry-into-force-unclear': () =>
    'Przepis o wejściu w życie nie ma żadnej z przyjętych postaci (§ 45 ZTP).',
  'vacatio-legis-short': ({ text }) =>
    `Termin wejścia w życie („${text}”) jest krótszy niż 14 dni; uzasadnienie musi podać powód (§ 12 pkt 2 ZTP).`,
  'nothing-amended': () => 'Projekt niczego nie zmienia.',
  'operation-without-effect': ({ place }) => `Zmiana (${place}) niczego w tekście nie zmienia.`,
  'operation-fails': ({ place, problem }) =>
    problem.reason ? applyProblemText(problem.reason) : `Zmiany (${place}) nie da się wprowadzić.`,
  'statute-missing': ({ problem }) =>
    `Brak tekstu zmienianej ustawy (${problem.act ?? ''}), więc zmian w niej nie sprawdzono.`,
  'reference-to-nothing': ofReference,
  'reference-to-repealed': ofReference,
  'reference-to-moved': ofReference,
  'reference-to-changed': ofReference,
  'reference-covers-more': ofReference,
}

/** A finding of the drafting checks as a sentence. */
export function checkProblemText(problem: CheckProblem): string {
  return sentences[problem.code]({
    place: printAddress(problem.address ?? []),
    other: printAddress(problem.other ?? []),
    text: problem.text ?? '',
    problem,
  })
}
