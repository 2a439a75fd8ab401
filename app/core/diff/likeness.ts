import { littleWords } from './little-words.ts'

/** Letters of a word that are compared: enough to tell words apart, few enough to forget the ending. */
const stemLength = 5

const words = /[\p{L}\p{N}]+/gu

/** The telling words of a unit and everything below it, inflection put aside. */
export interface Bag {
  readonly counts: ReadonlyMap<string, number>
  readonly size: number
}

/** The telling words of a text in lower case, in their order. */
export function tellingWords(text: string): readonly string[] {
  return (text.toLowerCase().match(words) ?? []).filter((word) => !littleWords.has(word))
}

/** The bag of a text: beginnings of words, each with how often it occurs. */
export function bagOf(text: string): Bag {
  const counts = new Map<string, number>()
  const found = tellingWords(text)
  for (const word of found) {
    const stem = word.slice(0, stemLength)
    counts.set(stem, (counts.get(stem) ?? 0) + 1)
  }
  return { counts, size: found.length }
}

/** How much two bags have in common: 0 nothing, 1 the same words (Dice's coefficient). */
export function likeness(a: Bag, b: Bag): number {
  if (a.size + b.size === 0) return 0
  return (2 * shared(a, b)) / (a.size + b.size)
}

/** How much of the smaller bag the larger one has: 1 where a text was only extended or cut. */
export function containment(a: Bag, b: Bag): number {
  const smaller = Math.min(a.size, b.size)
  return smaller === 0 ? 0 : shared(a, b) / smaller
}

function shared(a: Bag, b: Bag): number {
  let common = 0
  for (const [word, count] of a.counts) common += Math.min(count, b.counts.get(word) ?? 0)
  return common
}
