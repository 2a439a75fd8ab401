import type { OverlapKind } from '#app/core/draft/overlaps.ts'

/** Other recommendations that change the same units. */
export const overlaps = {
  title: 'Inne rekomendacje w tych przepisach',
  conflict: 'sprzeczne',
  compatible: 'dają się połączyć',
  read: (number: string) => `Otwórz ${number}`,
}

/** How two recommendations meet in a unit, after its address. */
export const overlapSentences: Readonly<Record<OverlapKind, string>> = {
  repealed: 'jedna uchyla to, co druga zmienia',
  'number-twice': 'obie dodają jednostkę o tym samym oznaczeniu',
  'same-words': 'obie zmieniają te same słowa',
  'same-unit': 'zmieniają różne słowa tej samej jednostki',
  agreed: 'obie wprowadzają tę samą zmianę',
}
