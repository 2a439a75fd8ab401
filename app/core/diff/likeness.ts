import { littleWords } from './little-words.ts'

/** Letters of a word that are compared: enough to tell words apart, few enough to forget the ending. */
const stemLength = 5

const words = /[\p{L}\p{N}]+/gu

/** How often each telling word occurs in a unit and everything below it, inflection put aside. */
export type Bag = ReadonlyMap<string, number>

/** The bag of a text: lower case, beginnings of words, without the little ones. */
export function bagOf(text: string): Bag {
  const bag = new Map<string, number>()
  for (const [word] of text.toLowerCase().matchAll(words)) {
    if (littleWords.has(word)) continue
    const stem = word.slice(0, stemLength)
    bag.set(stem, (bag.get(stem) ?? 0) + 1)
  }
  return bag
}

/** How many telling words a bag holds. */
export function bagSize(bag: Bag): number {
  let size = 0
  for (const count of bag.values()) size += count
  return size
}

/** How much two bags have in common: 0 nothing, 1 the same words (Dice's coefficient). */
export function likeness(a: Bag, b: Bag): number {
  const size = bagSize(a) + bagSize(b)
  if (size === 0) return 0
  let common = 0
  for (const [word, count] of a) common += Math.min(count, b.get(word) ?? 0)
  return (2 * common) / size
}
