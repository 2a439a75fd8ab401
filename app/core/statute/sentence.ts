import type { Range } from '../problem.ts'

/** What may precede a full stop that ends no sentence. */
const ABBREVIATION =
  /(?:^|[\s(„])(?:art|ust|pkt|lit|poz|nr|Nr|r|zł|tj|np|itp|itd|m\.in|ds|dz|Dz|U|Urz|późn|zm|ww|tzw|św|ul|al|gen|prof|dr|im|ok|por|zob|os|tys|mln|mld|godz|str|s|t|w|in|zw|\p{Lu})$/u
const END = /[.!?](?:[”"])?(?=\s+[\p{Lu}„(])/gu

/**
 * The sentences of a unit's own text, as provisions count them („zdanie drugie”, ZTP § 59 ust. 2): each
 * range runs from its first to its last character. A full stop after an abbreviation, or inside a
 * quotation, does not end one.
 */
export function sentences(text: string): Range[] {
  const found: Range[] = []
  let start = firstOf(text, 0)
  for (const match of text.matchAll(END)) {
    const end = match.index + match[0].length
    if (!endsSentence(text, start, match.index, match[0])) continue
    found.push({ start, end })
    start = firstOf(text, end)
  }
  const end = text.trimEnd().length
  if (start < end) found.push({ start, end })
  return found
}

function endsSentence(text: string, start: number, at: number, mark: string): boolean {
  const before = text.slice(Math.max(start, at - 12), at)
  // „… 1990 r. Gmina …”: a year's „r.” is followed by a capital both in names and in new sentences.
  if (mark === '.' && ABBREVIATION.test(before) && !/\d\s?r$/u.test(before)) return false
  const quoted = text.slice(start, at + mark.length)
  const opened = quoted.split('„').length - 1
  return opened <= quoted.split('”').length - 1
}

function firstOf(text: string, from: number): number {
  let at = from
  while (at < text.length && /\s/u.test(text.charAt(at))) at++
  return at
}
