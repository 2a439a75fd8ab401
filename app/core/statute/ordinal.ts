/** Neuter ordinals, as tirets and sentences are counted: „tiret drugie”, „zdanie pierwsze”. */
const UNITS = [
  'pierwsze',
  'drugie',
  'trzecie',
  'czwarte',
  'piąte',
  'szóste',
  'siódme',
  'ósme',
  'dziewiąte',
  'dziesiąte',
  'jedenaste',
  'dwunaste',
  'trzynaste',
  'czternaste',
  'piętnaste',
  'szesnaste',
  'siedemnaste',
  'osiemnaste',
  'dziewiętnaste',
] as const

const TENS = [
  'dwudzieste',
  'trzydzieste',
  'czterdzieste',
  'pięćdziesiąte',
  'sześćdziesiąte',
  'siedemdziesiąte',
  'osiemdziesiąte',
  'dziewięćdziesiąte',
] as const

/** „zdanie ostatnie”: the number of whatever comes last, where the law does not count. */
export const LAST = 'ostatnie'

export type OrdinalCase = 'nominative' | 'genitive' | 'locative'

/** The highest ordinal that has a word here; no act comes near it. */
export const LAST_ORDINAL = 99

/**
 * The neuter ordinal of 1–99: nominative „drugie”, „dwudzieste pierwsze”, genitive „drugiego”,
 * locative „drugim”, „dwudziestym pierwszym”. Beyond that the figure itself.
 */
export function ordinal(value: number, form: OrdinalCase = 'nominative'): string {
  return inflect(nominative(value), form)
}

/** The ordinal of a number as addresses keep it: `'2'` is „drugie”, {@link LAST} is „ostatnie”. */
export function ordinalOf(number: string, form: OrdinalCase = 'nominative'): string {
  return number === LAST ? inflect(LAST, form) : ordinal(Number(number), form)
}

/** Whether a word is „ostatnie” in any of the cases of {@link ordinal}. */
export function isLast(word: string): boolean {
  return lastWords.has(word)
}

/** The value of an ordinal word in any of the cases of {@link ordinal}; null when it is none. */
export function parseOrdinal(words: string): number | null {
  return values.get(words.trim().replace(/\s+/gu, ' ').toLowerCase()) ?? null
}

/** A regular expression source that matches one ordinal in any of its cases, the longest first. */
export function ordinalPattern(): string {
  return [...values.keys()].sort((a, b) => b.length - a.length).join('|')
}

function nominative(value: number): string {
  const simple = UNITS[value - 1]
  if (simple) return simple
  const tens = TENS[Math.floor(value / 10) - 2]
  if (!tens || !Number.isInteger(value)) return String(value)
  const rest = UNITS[(value % 10) - 1]
  return rest ? `${tens} ${rest}` : tens
}

/** `pierwsze → pierwszym`, `drugie → drugim`, `trzecie → trzecim`: soft stems keep their `i`. */
function inflect(words: string, form: OrdinalCase): string {
  if (form === 'nominative') return words
  return words
    .split(' ')
    .map((word) => {
      if (!word.endsWith('e')) return word
      const soft = word.endsWith('ie')
      const stem = word.slice(0, soft ? -2 : -1)
      if (form === 'genitive') return `${stem}${soft ? 'iego' : 'ego'}`
      return `${stem}${soft ? 'im' : 'ym'}`
    })
    .join(' ')
}

const lastWords = new Set([LAST, inflect(LAST, 'genitive'), inflect(LAST, 'locative')])
const values = new Map<string, number>()
for (let value = 1; value <= LAST_ORDINAL; value++) {
  values.set(ordinal(value), value)
  values.set(ordinal(value, 'genitive'), value)
  values.set(ordinal(value, 'locative'), value)
}
