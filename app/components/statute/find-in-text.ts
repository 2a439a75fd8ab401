import type { Range } from '#app/core/problem.ts'

/** Shorter questions would mark half the statute. */
export const shortestQuestion = 2

const folded: Readonly<Record<string, string>> = {
  ł: 'l',
  '–': '-',
  '—': '-',
  '−': '-',
  '‑': '-',
  '„': '"',
  '”': '"',
  '“': '"',
  '«': '"',
  '»': '"',
  '\u00a0': ' ',
  '\n': ' ',
}

/**
 * A text as it is compared when somebody looks for words: without case and Polish diacritics, with one
 * kind of dash, quotation mark and space. Every UTF-16 unit becomes exactly one, so that places found
 * in the folded text are places in the text itself.
 */
export function fold(text: string): string {
  let result = ''
  for (let index = 0; index < text.length; index++) {
    const sign = text.charAt(index)
    const lower = sign.toLowerCase()
    const one = lower.length === 1 ? lower : sign
    result += folded[one] ?? one.normalize('NFD').charAt(0)
  }
  return result
}

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
