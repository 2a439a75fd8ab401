/**
 * The three shapes in which an amending act reaches the program, made from the run-together one, so that
 * a test can hold the reader to the same operations in each.
 */

interface Piece {
  readonly text: string
  readonly quoted: boolean
}

/** The pieces of a text in and out of „…”, nested quotes kept inside; the marks belong to the piece. */
function pieces(flat: string): Piece[] {
  const found: Piece[] = []
  let depth = 0
  let start = 0
  const push = (end: number, quoted: boolean) => {
    if (end > start) found.push({ text: flat.slice(start, end), quoted })
    start = end
  }
  for (let at = 0; at < flat.length; at++) {
    if (flat[at] === '„' && depth++ === 0) push(at, false)
    if (flat[at] === '”' && depth > 0 && --depth === 0) push(at + 1, true)
  }
  push(flat.length, depth > 0)
  return found
}

const marks = /(?<=[:;,]) (?=(?:\d+[a-z]*\)|[a-z]{1,3}\)|-(?: -)?) )/gu

/** As printed: every amending unit on a line of its own, new wordings in „…”. */
export function asLines(flat: string): string {
  return pieces(flat)
    .map(({ text, quoted }) =>
      quoted ? text.replace(/^„ /u, '„').replace(/ ”$/u, '”') : text.replace(marks, '\n'),
    )
    .join('')
    .replace(/ (?=[;,.](?:\s|$))/gu, '')
    .replace(/(?<=brzmieni[eu]:) „/gu, '\n„')
}

/** As Markdown: new wordings as blockquotes without quotation marks, words still in „…”. */
export function asBlockquotes(flat: string): string {
  const all = pieces(flat)
  return all
    .map(({ text, quoted }, i) => {
      const before = all[i - 1]?.text ?? ''
      if (quoted && /brzmieni[eu]:\s*$/u.test(before))
        return `\n\n> ${text.slice(1, -1).trim()}\n\n`
      const rest = /\n\n$/u.test(before) ? text : text
      return (quoted ? text : rest.replace(marks, '\n\n')).trim()
    })
    .map((text) => (/^\s*[;,.]\s*/u.test(text) ? text.replace(/^\s*[;,.]\s*/u, '') : text))
    .map((text) => text.replace(/^\s*(#+ )?Art\. (\d+[a-z]*)\. /u, '##### Art. $2.\n\n'))
    .join(' ')
}

/** As copied from the PDF: lines of one width, some words divided at their ends, page heads between. */
export function asPdf(flat: string, width = 88): string {
  const lines: string[] = []
  let line = ''
  for (const word of asLines(flat).split(/(?<=\n)|[ ]/u)) {
    if (line.length + word.length + 1 > width) {
      const room = width - line.length - 2
      const cut =
        /^\p{Ll}{8,}[.,;]?\n?$/u.test(word) && room >= 3 ? Math.min(room, word.length - 4) : 0
      if (cut >= 3) {
        lines.push(`${line} ${word.slice(0, cut)}-`)
        line = word.slice(cut)
      } else {
        lines.push(line)
        line = word
      }
    } else line = line === '' ? word : `${line} ${word}`
    if (line.endsWith('\n')) {
      lines.push(line.trimEnd())
      line = ''
    }
    if (lines.length % 40 === 39) lines.push('Dziennik Ustaw', '– 2 –', 'Poz. 1045')
  }
  lines.push(line)
  return lines.join('\n')
}
