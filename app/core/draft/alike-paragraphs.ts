import { bagOf, likeness } from '../diff/likeness.ts'

/** Two paragraphs taken for one, each by its index. */
interface Pair {
  readonly old: number
  readonly new: number
}

/** Paragraphs are one when this much of them is alike: a half that was written anew leaves so much. */
const alike = 0.4

/** Beyond so many comparisons (some 5 µs each) nothing is paired. */
const maxComparisons = 10_000

/**
 * The paragraphs of two runs that are most alike, each once and in the order of both: of all such
 * pairings the one with the greatest likeness in sum.
 */
export function pairAlike(older: readonly string[], newer: readonly string[]): readonly Pair[] {
  if (older.length * newer.length > maxComparisons) return []
  const bags = newer.map(bagOf)
  const scores = older.map((text) => {
    const bag = bagOf(text)
    return bags.map((other) => likeness(bag, other))
  })
  const best = bestFrom(scores, newer.length)
  const pairs: Pair[] = []
  let [o, n] = [0, 0]
  while (o < older.length && n < newer.length) {
    const here = best[o]?.[n] ?? 0
    if (here === best[o + 1]?.[n]) o += 1
    else if (here === best[o]?.[n + 1]) n += 1
    else {
      pairs.push({ old: o, new: n })
      o += 1
      n += 1
    }
  }
  return pairs
}

/** For each place in both runs the greatest sum of likeness that can be had from there on. */
function bestFrom(scores: readonly (readonly number[])[], width: number): readonly number[][] {
  const best = Array.from({ length: scores.length + 1 }, () => Array<number>(width + 1).fill(0))
  for (let o = scores.length - 1; o >= 0; o -= 1) {
    for (let n = width - 1; n >= 0; n -= 1) {
      const score = scores[o]?.[n] ?? 0
      const paired = score < alike ? 0 : score + (best[o + 1]?.[n + 1] ?? 0)
      const row = best[o]
      if (row) row[n] = Math.max(paired, best[o + 1]?.[n] ?? 0, row[n + 1] ?? 0)
    }
  }
  return best
}
