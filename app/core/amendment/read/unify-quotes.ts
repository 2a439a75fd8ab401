import { rewrite, type Source } from './source.ts'

/**
 * Writes every kind of quotation mark as „ or ”. Straight marks open where nothing but a space, a
 * bracket or another opening mark stands before them. “ closes in a text that opens with „, as does ”
 * everywhere; «» are the inner pair and stay, unless a text has no other quotation.
 */
export function unifyQuotes(source: Source): Source {
  const polish = source.text.includes('„')
  let result = rewrite(source, /,,(?=\S)|(?:''|’’)/gu, (match) => (match[0] === ',,' ? '„' : '”'))
  result = rewrite(result, /[“‟]/gu, polish ? '”' : '„')
  result = rewrite(result, /"/gu, (match) => {
    const before = match.index === 0 ? ' ' : match.input.charAt(match.index - 1)
    if (!/[\s(„\uE000–—:-]/u.test(before)) return '”'
    // Run-together texts put a space on both sides of every mark: what follows then decides.
    return /^\s+[;,.)]|^\s*$/u.test(match.input.slice(match.index + 1, match.index + 8)) ? '”' : '„'
  })
  if (!/[„\uE000]/u.test(result.text) && result.text.includes('«')) {
    result = rewrite(result, /[«»]/gu, (match) => (match[0] === '«' ? '„' : '”'))
  }
  return result
}
