import type { Range } from '../problem.ts'
import type { Question, Term } from './question.ts'
import { stem } from './stem.ts'
import { searchWords, type SearchWord } from './words.ts'

/** Where a term of a question stands in a text. */
export interface FoundTerm extends Range {
  /** Index of the term in the question. */
  readonly term: number
}

/** Every place of a text where a term of the question stands, from left to right, without overlaps. */
export function findTerms(text: string, question: Question): readonly FoundTerm[] {
  const words = searchWords(text)
  const found: FoundTerm[] = []
  for (let at = 0; at < words.length;) {
    const match = longestAt(words, at, question)
    if (match) found.push(match.found)
    at += match?.length ?? 1
  }
  return found
}

function longestAt(words: readonly SearchWord[], at: number, question: Question) {
  let longest: { readonly found: FoundTerm; readonly length: number } | null = null
  for (const [term, asked] of question.entries()) {
    const length = lengthAt(words, at, asked)
    const [first, last] = [words[at], words[at + length - 1]]
    if (length <= (longest?.length ?? 0) || !first || !last) continue
    longest = { found: { term, start: first.start, end: last.end }, length }
  }
  return longest
}

/** How many words from `at` on are the term; 0: none. */
function lengthAt(words: readonly SearchWord[], at: number, term: Term): number {
  const word = words[at]?.word ?? ''
  switch (term.kind) {
    case 'word':
      return stem(word) === term.stem ? 1 : 0
    case 'beginning':
      return word.startsWith(term.word) ? 1 : 0
    case 'phrase':
      return term.words.every((one, offset) => words[at + offset]?.word === one)
        ? term.words.length
        : 0
  }
}
