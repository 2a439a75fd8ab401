import type { Range } from '#app/core/problem.ts'

/**
 * What is wrong with ranges that should stand in order inside an outer one without overlapping, each of
 * them the words it is said to be; empty when all is well.
 */
export function untidyRanges(
  source: string,
  outer: Range,
  inner: readonly { readonly range: Range; readonly text: string }[],
): string[] {
  const wrong: string[] = []
  let end = outer.start
  for (const { range, text } of inner) {
    if (range.start < end) wrong.push(`overlaps or is out of order: ${text}`)
    if (range.end > outer.end) wrong.push(`reaches out of the article: ${text}`)
    if (source.slice(range.start, range.end) !== text) wrong.push(`is not its words: ${text}`)
    end = range.end
  }
  return wrong
}

/** What stands between the ranges: marks, the words above a list, outer punctuation. */
export function between(
  source: string,
  outer: Range,
  inner: readonly { readonly range: Range }[],
): string[] {
  const starts = [...inner.map(({ range }) => range.start), outer.end]
  const ends = [outer.start, ...inner.map(({ range }) => range.end)]
  return starts.map((start, i) => source.slice(ends[i], start))
}
