import { kinds } from '#app/core/statute/kinds.ts'
import { walk } from '#app/core/statute/locate.ts'
import type { Statute } from '#app/core/statute/unit.ts'

/** One line for each unit, as in a plain text file. */
export function linePerUnit(statute: Statute): string {
  return [...walk(statute)]
    .map(({ unit: { kind, number, heading, text } }) => {
      const mark = kinds[kind].printMark(number)
      return kinds[kind].systematising ? `${mark}\n${heading || text}` : `${mark} ${text}`.trim()
    })
    .join('\n')
}

/** „Art. 5. 1. Tekst”: the mark of an article on the line of its first paragraph, as in print. */
export function asInPrint(statute: Statute): string {
  return linePerUnit(statute).replace(/^(Art\. \S+\.)\n/gmu, '$1 ')
}

/** The whole act run together on one line. */
export function onOneLine(statute: Statute): string {
  return linePerUnit(statute).replace(/\n/gu, ' ')
}

/** Copied from the official PDF: wrapped lines, words divided, a footer and a date at every page end. */
export function copiedFromPdf(statute: Statute): string {
  const lines = asInPrint(statute).split('\n').flatMap(wrapped)
  return lines
    .map((line, i) => {
      const page = i / PAGE
      return i > 0 && Number.isInteger(page)
        ? `\n©Kancelaria Sejmu s. ${String(page)}/66\n\n2013-05-23\n\n${line}`
        : line
    })
    .join('\n')
}

const PAGE = 45
const WIDTH = 90

function wrapped(text: string): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + word.length >= WIDTH) {
      const divided = word.length > 8 && /^\p{Ll}+$/u.test(word)
      lines.push(divided ? `${line} ${word.slice(0, 4)}-` : line)
      line = divided ? word.slice(4) : word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line]
}
