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
  let open = 0
  result = rewrite(result, /"/gu, ({ index, input }) => {
    const afterSpace = index === 0 || /[\s(„\uE000–—:-]/u.test(input.charAt(index - 1))
    const beforeSpace = /^(?:[\s;,.]|$)/u.test(input.slice(index + 1, index + 2))
    // Run-together texts put a space on both sides of every mark: they open and close in turn.
    const opens = afterSpace && (!beforeSpace || open === 0)
    open = Math.max(0, open + (opens ? 1 : -1))
    return opens ? '„' : '”'
  })
  if (!/[„\uE000]/u.test(result.text) && result.text.includes('«')) {
    result = rewrite(result, /[«»]/gu, (match) => (match[0] === '«' ? '„' : '”'))
  }
  return result
}
