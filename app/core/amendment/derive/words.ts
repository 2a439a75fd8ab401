import { tokenize } from '../../diff/tokens.ts'
import type { Address } from '../../statute/address.ts'
import { occurrences } from '../apply/occurrences.ts'
import { marks } from '../vocabulary.ts'
import { change, type Change } from './change.ts'

/**
 * What is exchanged may have so many words on either side, a citation or a date being one; more is no
 * local change (ZTP § 87).
 */
const MOST_WORDS = 5
/** How many neighbouring words may be quoted to make the place certain. */
const MOST_CONTEXT = 4

/** What a figure counts: „14 dni” and „10 000 zł” are quoted as a whole, „100 000 mieszkańców” is not. */
const countedUnit =
  /^(?:dni|dnia|tygodni|tygodnie|miesi[ąę]c(?:y|e|a)?|lat|lata|rok|roku|godzin|godziny|zł)$/u

/** Where a sentence ends and the next begins, which is no matter of words; „Dz. U.” is none. */
const sentenceBorder = /(?<!Dz)\.\s+\p{Lu}/u

interface Difference {
  /** Tokens of the old text; those in `[start, end)` make way for `fresh`. */
  readonly old: readonly string[]
  readonly start: number
  readonly end: number
  readonly fresh: readonly string[]
}

/**
 * The exchange, addition or deletion of words that turns one text into the other, when the difference
 * is a few neighbouring words in one place and can be quoted so that it is found exactly once.
 */
export function wordChange(before: string, after: string, address: Address): Change | null {
  const difference = trim(compare(before, after))
  const removed = quote(difference.old.slice(difference.start, difference.end))
  const added = quote(difference.fresh)
  if (!isShort(removed) || !isShort(added) || /["„”«»()\n]/u.test(removed + added)) return null
  if (sentenceBorder.test(removed) || sentenceBorder.test(added)) return null
  if (removed === '') return addition(before, difference, added, address)
  if (added === '' && removed in marks) return markDeletion(before, difference, removed, address)
  if (added === '') return deletion(before, after, removed, address)
  return exchange(before, after, difference, address)
}

/**
 * „użyte dwukrotnie wyrazy „14 dni” zastępuje się wyrazami „30 dni””: the first words that differ, exchanged
 * wherever they stand in the text. Whether that is the whole difference the caller tries out.
 */
export function repeatedWordChange(before: string, after: string, address: Address): Change | null {
  const old = texts(before)
  const fresh = texts(after)
  const differs = (at: number) => at < old.length && old[at] !== fresh[at]
  const start = old.findIndex((_, index) => differs(index))
  if (start < 0 || old.length !== fresh.length) return null
  let end = start + 1
  while (differs(end) || differs(end + 1)) end += 1
  if (isTerm(old, end) && isTerm(fresh, end)) end += 2
  const words = quote(old.slice(start, end))
  const replacement = quote(fresh.slice(start, end))
  if (!quotable(words) || !quotable(replacement) || !isShort(words)) return null
  if (occurrences(before, words).length < 2) return null
  const exchanged = { kind: 'replaceWords', address, words, replacement } as const
  return change({ ...exchanged, occurrence: 'all' }, 'same-words')
}

/** Words of one text and those that take their place. */
export interface Exchange {
  readonly words: string
  readonly replacement: string
}

/** The few words in one place by whose exchange two texts differ; null when they differ otherwise. */
export function exchangedWords(before: string, after: string): Exchange | null {
  const { old, start, end, fresh } = compare(before, after)
  const words = quote(old.slice(start, end))
  const replacement = quote(fresh)
  if (!isShort(words) || !isShort(replacement)) return null
  return quotable(words) && quotable(replacement) ? { words, replacement } : null
}

function addition(
  before: string,
  { old, start }: Difference,
  words: string,
  address: Address,
): Change | null {
  for (let count = 1, from = start; count <= MOST_CONTEXT; count += 1) {
    from = wordBefore(old, from)
    if (from < 0) return null
    const anchor = quote(old.slice(from, start))
    if (!quotable(anchor)) return null
    if (occurrences(before, anchor).length === 1) {
      const operation = { kind: 'insertWords', address, anchor, position: 'after', words } as const
      return change({ ...operation, occurrence: 'only' }, 'few-words')
    }
  }
  return null
}

/** „po wyrazie „dotyczących” skreśla się przecinek”. */
function markDeletion(
  before: string,
  { old, start }: Difference,
  mark: string,
  address: Address,
): Change | null {
  const from = wordBefore(old, start)
  const after = quote(old.slice(Math.max(from, 0), start))
  if (from < 0 || !quotable(after) || occurrences(before, after + mark).length !== 1) return null
  const operation = {
    kind: 'deleteWords',
    address,
    words: mark,
    occurrence: 'only',
    after,
  } as const
  return change(operation, 'few-words')
}

function deletion(before: string, after: string, words: string, address: Address): Change | null {
  if (!quotable(words) || occurrences(before, words).length !== 1) return null
  if (after.includes('  ')) return null
  return change({ kind: 'deleteWords', address, words, occurrence: 'only' }, 'few-words')
}

function exchange(
  before: string,
  after: string,
  { old, start, end, fresh }: Difference,
  address: Address,
): Change | null {
  for (let count = 0, from = start; count < MOST_CONTEXT && from >= 0; count += 1) {
    const context = old.slice(from, start)
    const words = quote([...context, ...old.slice(start, end)])
    const replacement = quote([...context, ...fresh])
    if (!quotable(words)) return null
    if (occurrences(before, words).length === 1 && after.includes(replacement)) {
      const exchanged = { kind: 'replaceWords', address, words, replacement } as const
      return change({ ...exchanged, occurrence: 'only' }, 'few-words')
    }
    from = wordBefore(old, from)
  }
  return null
}

function compare(before: string, after: string): Difference {
  const old = texts(before)
  const fresh = texts(after)
  const shorter = Math.min(old.length, fresh.length)
  let start = 0
  while (start < shorter && old[start] === fresh[start]) start += 1
  let tail = 0
  while (tail < shorter - start && old.at(-1 - tail) === fresh.at(-1 - tail)) tail += 1
  if (isTerm(old, old.length - tail) && isTerm(fresh, fresh.length - tail)) tail -= 2
  return {
    old,
    start,
    end: old.length - tail,
    fresh: fresh.slice(start, fresh.length - tail),
  }
}

/** What is never quoted in part: words, figures, dates, citations; then single marks and spaces. */
function texts(text: string): readonly string[] {
  return tokenize(text).map((token) => token.text)
}

/**
 * „a b c” from „a c”: the difference is „b ” as well as „ b”, and „b, ” as well as „, b”. The second is
 * meant, since added words follow the anchor and bring along what divides them from it.
 */
function trim(difference: Difference): Difference {
  const { old, end, fresh } = difference
  let { start } = difference
  const removes = end > start
  if (removes && fresh.length > 0) return difference
  let only = removes ? old.slice(start, end) : fresh
  for (;;) {
    const before = old[start - 1]
    if (before === undefined || only.at(-1) !== before || isWord(before)) break
    only = [before, ...only.slice(0, -1)]
    start -= 1
  }
  return { old, start, end: removes ? start + only.length : start, fresh: removes ? [] : only }
}

/** Whether a figure ends before `end` and the time or the money that it counts stands behind it. */
function isTerm(tokens: readonly string[], end: number): boolean {
  const [figure = '', , counted = ''] = tokens.slice(Math.max(end - 1, 0), end + 2)
  return /^\d[\d\s]*(?:,\d+)?$/u.test(figure) && countedUnit.test(counted)
}

function isWord(part: string): boolean {
  return /[\p{L}\p{N}]/u.test(part)
}

function quote(tokens: readonly string[]): string {
  return tokens.join('').trim()
}

function isShort(words: string): boolean {
  return texts(words).filter(isWord).length <= MOST_WORDS
}

function quotable(words: string): boolean {
  return isWord(words) && !/["„”«»()\n]/u.test(words) && !sentenceBorder.test(words)
}

/** The index of the word before a token, the punctuation between left in; -1 when there is none. */
function wordBefore(tokens: readonly string[], from: number): number {
  return tokens.slice(0, Math.max(from, 0)).findLastIndex(isWord)
}
