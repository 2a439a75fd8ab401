import type { TextDiff } from '../diff/segment.ts'
import { normalise } from '../statute/normalise.ts'

const word = /[\p{L}\p{N}]+/gu

/** The words of a text, without regard to case, with how often each occurs. */
export type Words = ReadonlyMap<string, number>

export function wordsOf(text: string): Words {
  const counts = new Map<string, number>()
  for (const found of normalise(text).toLowerCase().match(word) ?? []) {
    counts.set(found, (counts.get(found) ?? 0) + 1)
  }
  return counts
}

/** The words that a diff puts in, and those that it takes out. */
export function changedWords(segments: TextDiff): {
  readonly added: Words
  readonly removed: Words
} {
  const joined = (kind: 'added' | 'removed') =>
    segments
      .filter((segment) => segment.kind === kind)
      .map(({ text }) => text)
      .join(' ')
  return { added: wordsOf(joined('added')), removed: wordsOf(joined('removed')) }
}

export function countOf(words: Words): number {
  return [...words.values()].reduce((sum, count) => sum + count, 0)
}

/** How many words of `a` are also in `b`, each as often as both have it. */
export function commonCount(a: Words, b: Words): number {
  return [...a].reduce((sum, [found, count]) => sum + Math.min(count, b.get(found) ?? 0), 0)
}
