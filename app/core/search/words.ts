import type { Range } from '../problem.ts'
import { fold } from './fold.ts'

/** A word as it is searched by: letters and figures, folded, with its place in the text. */
export interface SearchWord extends Range {
  readonly word: string
}

/** The words of a text in their order; „powiatowo-gminny” is two, „12¹” and „4ea” are one each. */
export function searchWords(text: string): readonly SearchWord[] {
  return [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].map(({ 0: found, index }) => ({
    word: foldWord(found),
    start: index,
    end: index + found.length,
  }))
}

/** One word, folded; signs that were written as a letter and a mark lose the mark. */
function foldWord(word: string): string {
  return fold(word).replace(/\p{M}+/gu, '')
}
