import type { Range } from '../../problem.ts'
import { blockClose, blockOpen } from './tidy.ts'

/** A quoted stretch of the tidied text: with its marks, and what stands between them. */
export interface Quote extends Range {
  readonly inner: Range
}

interface QuoteProblem {
  readonly code: 'quote-unclosed' | 'quote-surplus'
  readonly start: number
  readonly end: number
}

export interface QuotedText {
  /** As long as the text; what stands inside quotation marks is replaced by {@link filler}. */
  readonly masked: string
  /** In order; nested quotes are part of their outer one. */
  readonly quotes: readonly Quote[]
  readonly problems: readonly QuoteProblem[]
}

/** Stands in the masked text for each quoted character; private-use, in no statute. */
const filler = '\uE002'

/**
 * How often reading starts again behind a quotation mark that nothing closes before the rest of the
 * text is read with every plausible end taken for an end; keeps the time linear in hostile texts.
 */
const MAX_RESTARTS = 16

const marker = String.raw`(?:\d+[a-z]*|[a-z]{1,3})\)|[-–−—](?:\s?[-–−—])?`
const opening = String.raw`(?:w|we|po|przed|art|ust|§|pkt|lit|tiret|uchyla|dodaje|skreśla|wyraz|wyrazy|użyte|użyty|tytuł|rozdział|wprowadzenie|część|zdanie|dotychczasową)(?!\p{L})`
const nextArticle = String.raw`Art\.\s*\d+[a-z]*\.\s+[\p{Lu}]`

/**
 * Where a wording plausibly ends although depth counting does not say so: a closing mark before the
 * next amending unit („…”; 2) w art. …”), or, without one, that unit itself with an amending verb.
 */
const plausibleEnd = new RegExp(
  String.raw`”(?=\s*[;,.]*\s*(?:$|\n|(?:${marker})\s*${opening}|${nextArticle}))` +
    String.raw`|(?<=[;,.])\s+(?=(?:${marker})\s*(?=${opening})[^„”]{0,160}?(?:otrzymuj|dodaje się|uchyla się|zastępuje się|skreśla się)` +
    String.raw`|${nextArticle} ustawie z dnia)`,
  'gu',
)

/**
 * Finds quoted matter by counting the depth of „ and ”; the same pair is nested in Polish statutes.
 * Every opening mark without an end and every end without a beginning is told and reading goes on.
 */
export function findQuotes(text: string): QuotedText {
  const ends = Array.from(text.matchAll(plausibleEnd), (match) =>
    match[0] === '”' ? match.index + 1 : match.index,
  )
  const closers = new Set(ends)
  const quotes: Quote[] = []
  const problems: QuoteProblem[] = []
  let from = 0
  for (let restart = 0; ; restart++) {
    const unclosed = scan(text, from, restart < MAX_RESTARTS ? null : closers, quotes, problems)
    if (unclosed === null) break
    const end = endOfUnclosed(text, unclosed, ends)
    problems.push({ code: 'quote-unclosed', start: unclosed, end: unclosed + 1 })
    quotes.push(quote(text, unclosed, end))
    from = end
    if (from >= text.length) break
  }
  return { masked: mask(text, quotes), quotes, problems }
}

/**
 * Counts depth from `from` on and adds what is complete; gives the outermost mark that stays open, or
 * null. With `closers`, every plausible end closes all levels, so that nothing stays open before one.
 */
function scan(
  text: string,
  from: number,
  closers: ReadonlySet<number> | null,
  quotes: Quote[],
  problems: QuoteProblem[],
): number | null {
  let depth = 0
  let opened = 0
  const mark = new RegExp(`[„”${blockOpen}${blockClose}]`, 'gu')
  mark.lastIndex = from
  for (let match = mark.exec(text); match; match = mark.exec(text)) {
    const { index } = match
    switch (match[0]) {
      case '„':
        if (depth++ === 0) opened = index
        break
      case '”':
        if (depth === 0) problems.push({ code: 'quote-surplus', start: index, end: index + 1 })
        else {
          depth = closers?.has(index + 1) ? 0 : depth - 1
          if (depth === 0) quotes.push(quote(text, opened, index + 1))
        }
        break
      case blockOpen: {
        // A blockquote is quoted whatever stands in it; an open mark before it is a slip of the pen.
        if (depth > 0) return opened
        const close = text.indexOf(blockClose, index)
        const end = close < 0 ? text.length : close + 1
        quotes.push(quote(text, index, end))
        mark.lastIndex = end
        break
      }
    }
  }
  return depth > 0 ? opened : null
}

/** Where to stop a wording that nothing closes: at the next plausible end or blockquote. */
function endOfUnclosed(text: string, opened: number, ends: readonly number[]): number {
  const block = text.indexOf(blockOpen, opened)
  const end = ends[firstAbove(ends, opened)] ?? text.length
  return block < 0 ? end : Math.min(block, end)
}

/** Index of the first value above `limit` in a rising list. */
function firstAbove(values: readonly number[], limit: number): number {
  let low = 0
  let high = values.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((values[middle] ?? 0) > limit) high = middle
    else low = middle + 1
  }
  return low
}

function quote(text: string, start: number, end: number): Quote {
  const closed = end - start > 1 && (text[end - 1] === '”' || text[end - 1] === blockClose)
  const inner = { start: start + 1, end: closed ? end - 1 : end }
  return { start, end, inner: text[start] === blockOpen ? withoutStrayEnd(text, inner) : inner }
}

/** A blockquote may keep the closing mark of the print, its opening one gone: „… przedmiotem.”. ” ;”. */
function withoutStrayEnd(text: string, inner: Range): Range {
  const words = text.slice(inner.start, inner.end)
  const stray = /\s*”\s*[;,.]?\s*$/u.exec(words)
  if (!stray || words.split('”').length <= words.split('„').length) return inner
  return { start: inner.start, end: inner.start + stray.index }
}

function mask(text: string, quotes: readonly Quote[]): string {
  const pieces: string[] = []
  let done = 0
  for (const { start, end } of quotes) {
    pieces.push(text.slice(done, start), '„', filler.repeat(Math.max(0, end - start - 2)))
    if (end - start > 1) pieces.push('”')
    done = end
  }
  pieces.push(text.slice(done))
  return pieces.join('')
}
