const GENITIVE_MONTH =
  'stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia'

const TITLE = new RegExp(
  `ustaw[ay]\\s+z\\s+dnia\\s+(\\d{1,2}\\s+(?:${GENITIVE_MONTH})\\s+\\d{4})\\s*r\\.?\\s+(.+)`,
  'iu',
)

/** As the head of a consolidated text of the Chancellery prints it. */
const SPACED = /U S T A W A/gu

/**
 * The title of an act in the nominative, from any line that gives it: „Załącznik - Tekst jednolity ustawy
 * z dnia 8 marca 1990 r. o samorządzie gminnym” gives „Ustawa z dnia 8 marca 1990 r. o samorządzie
 * gminnym”. A name such as „Kodeks wyborczy” gets the dash that the head of an act leaves out. Null when
 * the line has no title of an act.
 */
export function actTitle(text: string): string | null {
  const match = TITLE.exec(text.replace(/\s+/gu, ' ').replace(SPACED, 'USTAWA'))
  if (!match) return null
  const [, date = '', subject = ''] = match
  const words = subject.replace(/\s*\d*\)*$/u, '').trim()
  const name = /^(?!O\s)\p{Lu}/u.test(words) ? `– ${words}` : words
  return `Ustawa z dnia ${date.toLowerCase()} r. ${name}`
}

/** An act that is known by its title. */
export interface KnownAct {
  readonly eli: string
  readonly title: string
}

/** The two acts that recommendations amend; consolidated texts do not print the act's own identifier. */
export const knownActs: readonly KnownAct[] = [
  { eli: 'DU/1990/95', title: 'Ustawa z dnia 8 marca 1990 r. o samorządzie gminnym' },
  { eli: 'DU/1998/578', title: 'Ustawa z dnia 5 czerwca 1998 r. o samorządzie powiatowym' },
]
