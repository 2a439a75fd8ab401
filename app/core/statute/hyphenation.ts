/**
 * Joins a line that ends inside a word with the next one: „samo-” + „rządu” is „samorządu”, while
 * „powiatowo-” + „gminny” keeps the hyphen of the compound adjective. Null when the line does not end
 * inside a word.
 */
export function joinHyphenated(line: string, next: string): string | null {
  const end = /(\p{L}+)([-\u2010\u00AD])$/u.exec(line.slice(-40))
  if (!end || !/^\p{Ll}/u.test(next)) return null
  const [, word = '', hyphen = ''] = end
  const compound = hyphen !== '\u00AD' && COMPOUND_PART.test(word)
  return `${compound ? line : line.slice(0, -1)}${next}`
}

/** Joins every word of a text that is divided at a line end. */
export function joinLineEnds(text: string): string {
  if (!text.includes('\n')) return text
  return text.replace(/(\p{L}+)-[^\S\n]*\n\s*(?=\p{Ll})/gu, (_, word: string) =>
    COMPOUND_PART.test(word) ? `${word}-` : word,
  )
}

/** First parts of compound adjectives: „powiatowo-”, „społeczno-”, „administracyjno-”, „polsko-”. */
const COMPOUND_PART = /.{3}(?:owo|[czjlrw]no|sko|cko)$/u
