/** What Polish law looks like in print, the same in every language of the pages. */

/** `DU/2013/594` → „Dz.U. 2013 poz. 594”; what is not an ELI identifier comes back as it is. */
export function formatSource(eli: string): string {
  const match = /^(DU|MP)\/(\d{4})\/(\d+)$/.exec(eli)
  if (!match) return eli
  const [, publisher, year, position] = match
  return `${publisher === 'DU' ? 'Dz.U.' : 'M.P.'} ${year} poz. ${position}`
}

/**
 * Keeps a short word with the one after it, „r.” with its year and „art.” with its number, as Polish
 * typesetting wants it. For our own headings only: the words of a statute are shown as published.
 */
export function tieShortWords(text: string): string {
  return text
    .replace(/(?<=^|[\s(„])([aiouwz])\s/giu, '$1\u00a0')
    .replace(/(\d) (r\.)/g, '$1\u00a0$2')
    .replace(/(?<=^|[\s(„])(art\.|ust\.|pkt|lit\.|poz\.|nr|§) (?=[\d\p{L}])/gu, '$1\u00a0')
}
