import type { Range } from '#app/core/problem.ts'
import { fold } from '#app/core/search/fold.ts'

/** Shorter questions would mark half the statute. */
export const shortestQuestion = 2

/** The question as it is compared; `''` when it is too short to be one. */
export function foldQuestion(question: string): string {
  const words = fold(question.normalize('NFC')).trim().replace(/\s+/g, ' ')
  return words.length < shortestQuestion ? '' : words
}

/** Every place where the folded question stands in a text, from left to right, without overlaps. */
export function findInText(text: string, foldedQuestion: string): readonly Range[] {
  if (foldedQuestion === '') return []
  const where = fold(text)
  const found: Range[] = []
  let start = where.indexOf(foldedQuestion)
  while (start !== -1) {
    const end = start + foldedQuestion.length
    found.push({ start, end })
    start = where.indexOf(foldedQuestion, end)
  }
  return found
}
