import type { Range } from '../problem.ts'
import { normalise } from '../statute/normalise.ts'
import type { Quote } from './anchor.ts'

/** How much is kept of what stands around the words: some five words tell most places apart. */
const contextLength = 32

/**
 * The quote of a stretch of a passage, without the spaces at its ends; the whole passage is quoted by no
 * words.
 */
export function quoteAt(passage: string, range: Range): Quote {
  const quoted = passage.slice(range.start, range.end)
  const start = range.start + (quoted.length - quoted.trimStart().length)
  const end = Math.max(start, range.end - (quoted.length - quoted.trimEnd().length))
  return {
    exact: passage.slice(start, end),
    prefix: passage.slice(Math.max(0, start - contextLength), start),
    suffix: passage.slice(end, end + contextLength),
  }
}

/** The quote of the whole passage, whatever it says. */
export const wholePassage: Quote = { exact: '', prefix: '', suffix: '' }

/**
 * Where the quoted words stand in a passage: of several places the one whose surroundings agree best,
 * of equal ones the first. Kinds of spaces, dashes and quotation marks do not matter, since a browser
 * changes them in copying. `null` when the words are not there; no words are the whole passage.
 */
export function findQuote(passage: string, quote: Quote): Range | null {
  if (quote.exact === '') return { start: 0, end: passage.length }
  let best: { readonly range: Range; readonly score: number } | null = null
  for (const range of occurrences(passage, quote.exact)) {
    const score = agreement(passage, range, quote)
    if (best === null || score > best.score) best = { range, score }
  }
  return best?.range ?? null
}

/** Every place of the words in a passage. */
export function occurrences(passage: string, exact: string): readonly Range[] {
  const words = exact.trim()
  if (words === '') return []
  const source = Array.from(words, charPattern)
    .join('')
    .replace(/(?:\\s\+)+/g, '\\s+')
  const pattern = new RegExp(source, 'gu')
  return [...passage.matchAll(pattern)].map(({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
  }))
}

/** Whether two stretches of text say the same words. */
export function sameWords(one: string, other: string): boolean {
  return normalise(one) === normalise(other)
}

/** How many characters beside a stretch are those that the quote names. */
export function agreement(passage: string, { start, end }: Range, quote: Quote): number {
  const before = passage.slice(0, start)
  const after = passage.slice(end)
  let score = 0
  for (let at = 1; at <= quote.prefix.length; at += 1) {
    if (before.at(-at) !== quote.prefix.at(-at)) break
    score += 1
  }
  for (let at = 0; at < quote.suffix.length; at += 1) {
    if (after.charAt(at) !== quote.suffix.charAt(at)) break
    score += 1
  }
  return score
}

/** A character as a pattern that matches its like. */
function charPattern(char: string): string {
  if (/\s/u.test(char)) return '\\s+'
  if (/[-‐‑‒–—―−]/u.test(char)) return '[-‐‑‒–—―−]'
  if (/["„”“‟«»]/u.test(char)) return '["„”“‟«»]'
  if (/['‚’‘‛]/u.test(char)) return "['‚’‘‛]"
  return char.replace(/[\\^$.*+?()[\]{}|/]/u, '\\$&')
}
