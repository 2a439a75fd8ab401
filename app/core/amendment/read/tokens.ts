import type { Range } from '../../problem.ts'
import { raise } from '../../statute/superscript.ts'
import type { Quote } from './quotes.ts'
import { unitKindOf } from './unit-words.ts'

/**
 * A token of an amending sentence: a word (in lower case, and as printed), a number, quoted matter or
 * a sign. `§` is a sign; dashes are all `-`.
 */
export type Token = Range &
  (
    | { readonly kind: 'word'; readonly text: string; readonly printed: string }
    | { readonly kind: 'number'; readonly text: string }
    | { readonly kind: 'quote'; readonly inner: Range }
    | { readonly kind: 'sign'; readonly text: string }
  )

const pattern =
  /(„)|(\d+(?:[\p{Ll}]{1,4}(?!\p{L}))?(?:[⁰¹²³⁴-⁹]+[ᵃ-ᶻʰʲʳˢʷˣʸ]*)?)|(\p{L}+[⁰¹²³⁴-⁹]*)|([-–—−])|(\S)/gu

/** „art. 9 1”: a superscript that the source flattened to a number behind the number. */
const flattened = /^\d+[a-z]*$/u

/**
 * The tokens of a stretch of the masked text. `quotes` are those of the whole text, in order; `from` is
 * the index of the first that may concern this stretch.
 */
export function tokenize(
  masked: string,
  quotes: readonly Quote[],
  range: Range,
  firstQuote: number,
): Token[] {
  const tokens: Token[] = []
  let next = firstQuote
  pattern.lastIndex = range.start
  for (let match = pattern.exec(masked); match; match = pattern.exec(masked)) {
    const start = match.index
    if (start >= range.end) break
    const end = start + match[0].length
    const [text, quoteMark, number, word, dash] = match
    if (quoteMark !== undefined) {
      while ((quotes[next]?.start ?? start) < start) next++
      const quote = quotes[next]
      if (quote?.start !== start) continue
      tokens.push({ kind: 'quote', inner: quote.inner, start, end: quote.end })
      pattern.lastIndex = quote.end
    } else if (number !== undefined) {
      const last = tokens.at(-1)
      if (last?.kind === 'number' && flattened.test(number) && masked[last.end] === ' ') {
        tokens[tokens.length - 1] = { ...last, text: last.text + raise(number), end }
      } else tokens.push({ kind: 'number', text: number, start, end })
    } else if (word !== undefined) {
      const middle = start + (isGlued(word) ? 1 : 0)
      if (middle > start) tokens.push({ kind: 'word', text: 'w', printed: 'w', start, end: middle })
      const printed = word.slice(middle - start)
      tokens.push({ kind: 'word', text: printed.toLowerCase(), printed, start: middle, end })
    } else tokens.push({ kind: 'sign', text: dash === undefined ? text : '-', start, end })
  }
  return tokens
}

/** „wbrzmieniu:”, „w ust. 2⁵wzdaniu pierwszym”: the source lost the space behind „w”. */
function isGlued(word: string): boolean {
  const noun = word.startsWith('w') ? word.slice(1) : ''
  return noun === 'brzmieniu' || noun === 'części' || unitKindOf(noun) !== undefined
}
