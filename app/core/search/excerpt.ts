import type { FoundTerm } from './find-terms.ts'

/** A stretch of a text, marked where it is what was looked for. */
export interface MarkedPiece {
  readonly text: string
  readonly marked: boolean
}

/** A part of a text around what was found, in its own characters and cut between words. */
export interface Excerpt {
  readonly pieces: readonly MarkedPiece[]
  /** Whether something of the text stands before it. */
  readonly cutBefore: boolean
  readonly cutAfter: boolean
}

/** Signs that an excerpt shows at the most: some three lines on a desk, five on a phone. */
const longest = 240
/** Signs before the first place, so that one reads what it is about. */
const before = 60

/**
 * The part of a text in which most terms of the question stand together, the first of equal ones;
 * without any found place the beginning. The pieces joined are a part of the text, letter for letter.
 */
export function excerptOf(text: string, found: readonly FoundTerm[]): Excerpt {
  const start = startOf(text, found)
  const end = endOf(text, start)
  return {
    pieces: cutAt(text, start, end, found),
    cutBefore: text.slice(0, start).trim() !== '',
    cutAfter: text.slice(end).trim() !== '',
  }
}

/** A whole text with its found places marked. */
export function markedText(text: string, found: readonly FoundTerm[]): readonly MarkedPiece[] {
  return cutAt(text, 0, text.length, found)
}

function startOf(text: string, found: readonly FoundTerm[]): number {
  let best: { readonly at: number; readonly terms: number } = { at: 0, terms: 0 }
  for (const { start } of found) {
    const there = found.filter((one) => one.start >= start && one.end <= start + longest - before)
    const terms = new Set(there.map(({ term }) => term)).size
    if (terms > best.terms) best = { at: start, terms }
  }
  const wanted = best.at - before
  if (wanted <= 0 || text.length <= longest) return 0
  const cut = text.slice(wanted, best.at)
  const space = cut.search(/\s\S/u)
  return space === -1 ? best.at : wanted + space + 1
}

function endOf(text: string, start: number): number {
  if (text.length - start <= longest) return text.length
  const cut = text.slice(start, start + longest)
  const space = cut.search(/\s+\S*$/u)
  return space <= 0 ? start + longest : start + space
}

function cutAt(
  text: string,
  start: number,
  end: number,
  found: readonly FoundTerm[],
): MarkedPiece[] {
  const pieces: MarkedPiece[] = []
  let at = start
  for (const place of found) {
    const [from, to] = [Math.max(place.start, at), Math.min(place.end, end)]
    if (from >= to) continue
    if (from > at) pieces.push({ text: text.slice(at, from), marked: false })
    pieces.push({ text: text.slice(from, to), marked: true })
    at = to
  }
  if (at < end) pieces.push({ text: text.slice(at, end), marked: false })
  return pieces
}
