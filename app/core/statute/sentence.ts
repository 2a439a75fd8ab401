import type { Range } from '../problem.ts'
import { journalReferences } from './journal-reference.ts'
import { LAST } from './ordinal.ts'
import { bracketed, insideAny } from './read/stretches.ts'

/** Abbreviations after which a capital or a quotation may go on with the same sentence. */
const ABBREVIATION =
  /(?:^|[\s(„])(?:art|ust|pkt|lit|poz|[Nn]r|Dz|U|Urz|tj|tzn|np|tzw|ww|zob|por|im|św|ul|al|pl|gen|prof|dr|hab|inż|mgr|ks|m|st|woj|m\.\s?in|m\.\s?st|ds|ok|str|[Ss]p|zm|\p{Lu})$/u
/** „z dnia 17 listopada 1964 r. Kodeks …”: the older way to cite, without a dash. */
const NAMED_ACT = /^\s*(?:Kodeks|Prawo|Ordynacja|Karta|Przepisy wprowadzające)\b/u
const END = /[.!?](?:[”"])?(?=\s+[\p{Lu}„"(])|\n/gu

/**
 * The sentences of a unit's own text, as provisions count them („zdanie drugie”, ZTP § 59 ust. 2): each
 * range runs from its first to its last character. A full stop after an abbreviation, in brackets or
 * inside a quotation does not end one; a paragraph of its own begins one.
 */
export function sentences(text: string): Range[] {
  const found: Range[] = []
  const isInside = insideAny([...journalReferences(text), ...bracketed(text)])
  let start = firstOf(text, 0)
  for (const { index, 0: mark } of text.matchAll(END)) {
    const end = mark === '\n' ? text.slice(0, index).trimEnd().length : index + mark.length
    const ends = mark === '\n' || (!isInside(index) && endsSentence(text, start, index, mark))
    if (!ends || end <= start) continue
    found.push({ start, end })
    start = firstOf(text, end)
  }
  const end = text.trimEnd().length
  if (start < end) found.push({ start, end })
  return found
}

/**
 * Which of so many sentences an address means, from 0: its number counts from 1, or is „ostatnie”. The
 * answer may lie beyond the last.
 */
export function sentenceIndex(number: string, count: number): number {
  return number === LAST ? count - 1 : Number(number) - 1
}

function endsSentence(text: string, start: number, at: number, mark: string): boolean {
  const before = text.slice(Math.max(start, at - 12), at)
  if (mark === '.' && ABBREVIATION.test(before)) return false
  const end = at + mark.length
  if (/\d\s?r$/u.test(before) && NAMED_ACT.test(text.slice(end, end + 24))) return false
  const sentence = text.slice(start, end)
  return count(sentence, '„') <= count(sentence, '”')
}

function count(text: string, char: string): number {
  return text.split(char).length - 1
}

function firstOf(text: string, from: number): number {
  let at = from
  while (at < text.length && /\s/u.test(text.charAt(at))) at++
  return at
}
