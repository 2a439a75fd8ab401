/** The longest ending that Polish declension exchanges: „jednostek” and „jednostkami” share „jednost”. */
const longestEnding = 4

/** Shorter beginnings are shared by words that have nothing in common. */
const shortestStem = 3

/**
 * True when two words may be forms of one: they begin alike and differ by no more than an ending. It
 * forgives too much sooner than too little („gmina”, „gminny”), so single words prove nothing.
 */
export function mayBeSameWord(a: string, b: string): boolean {
  const [left, right] = [a.toLowerCase(), b.toLowerCase()]
  const longest = Math.max(left.length, right.length)
  let shared = 0
  while (shared < longest && left[shared] === right[shared]) shared += 1
  return shared === longest || shared >= Math.max(shortestStem, longest - longestEnding)
}

export interface Word {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** The words of a text with their places. */
export function wordsOf(text: string): readonly Word[] {
  return [...text.matchAll(/\p{L}+(?:-\p{L}+)*/gu)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }))
}

/** Where a term of several words occurs in a text, in any case and number. */
export function occurrences(
  term: readonly string[],
  words: readonly Word[],
): readonly (readonly Word[])[] {
  if (term.length === 0) return []
  return words.flatMap((_, at) => {
    const found = words.slice(at, at + term.length)
    const fits =
      found.length === term.length &&
      found.every((word, index) => mayBeSameWord(word.text, term[index] ?? ''))
    return fits ? [found] : []
  })
}
