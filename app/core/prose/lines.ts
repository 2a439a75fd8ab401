import { marked, type MarkedToken, type Token, type Tokens } from 'marked'
import { isMarked, wordsOf, type Words } from './words.ts'

/** How a line is set. */
export interface Look {
  readonly kind: 'heading' | 'paragraph' | 'code'
  /** Of a heading, below the title of its part: 3 to 6. */
  readonly level: number
  /** What stands before an item of a list: `1.`, `–`; empty elsewhere, and in its further lines. */
  readonly mark: string
  /** In how many lists it stands. */
  readonly depth: number
  readonly quoted: boolean
}

/** One line of prose as a reader sees it: its words without the marks of Markdown. */
export interface ProseLine extends Look, Words {}

/** A line that is nothing but a line. */
export const plainLook: Look = { kind: 'paragraph', level: 0, mark: '', depth: 0, quoted: false }

/**
 * The Markdown of a person's prose as lines of words, in the order of reading. What is not understood
 * stays as it was typed; a line is never empty and holds no line break.
 */
export function proseLines(markdown: string): readonly ProseLine[] {
  return blocks(marked.lexer(markdown, { gfm: true }), plainLook)
}

/** The words alone, a line each: what remarks lie on. */
export function proseText(markdown: string): string {
  return proseLines(markdown)
    .map(({ text }) => text)
    .join('\n')
}

function blocks(tokens: readonly Token[], look: Look): readonly ProseLine[] {
  let first = look
  return tokens.filter(isMarked).flatMap((token) => {
    const lines = block(token, first)
    // What is before an item stands before its first line only.
    if (lines.length > 0) first = { ...look, mark: '' }
    return lines
  })
}

function block(token: MarkedToken, look: Look): readonly ProseLine[] {
  switch (token.type) {
    case 'heading':
      return linesOf(token.tokens, { ...look, kind: 'heading', level: Math.max(3, token.depth) })
    case 'list':
      return token.items.flatMap((item, index) => {
        const mark = token.ordered ? `${Number(token.start) + index}.` : '–'
        return blocks(item.tokens, { ...look, mark, depth: look.depth + 1 })
      })
    case 'blockquote':
      return blocks(token.tokens, { ...look, quoted: true })
    case 'code':
      return token.text
        .split('\n')
        .flatMap((text) => line({ text, formats: [] }, { ...look, kind: 'code' }))
    case 'table':
      return [token.header, ...token.rows].flatMap((cells) => linesOf(rowOf(cells), look))
    case 'space':
    case 'hr':
    case 'def':
    case 'checkbox':
      return []
    case 'paragraph':
      return linesOf(token.tokens, look)
    case 'text':
      return linesOf(token.tokens ?? [token], look)
    default:
      return linesOf([token], look)
  }
}

/** The cells of a row as one line, with a stroke between them. */
function rowOf(cells: readonly Tokens.TableCell[]): readonly Token[] {
  const stroke: Token = { type: 'text', raw: ' | ', text: ' | ' }
  return cells.flatMap(({ tokens }, index) => (index === 0 ? tokens : [stroke, ...tokens]))
}

function linesOf(tokens: readonly Token[], look: Look): readonly ProseLine[] {
  return wordsOf(tokens).flatMap((words, index) =>
    line(words, index === 0 ? look : { ...look, mark: '' }),
  )
}

/** The line without the spaces at its ends; none when nothing is left. */
function line({ text, formats }: Words, look: Look): readonly ProseLine[] {
  const flat = text.replace(/[\r\n]/gu, ' ')
  const trimmed = flat.trim()
  if (trimmed === '') return []
  const cut = flat.length - flat.trimStart().length
  const moved = formats.map((format) => ({
    ...format,
    start: Math.max(0, format.start - cut),
    end: Math.min(trimmed.length, format.end - cut),
  }))
  return [{ ...look, text: trimmed, formats: moved.filter(({ start, end }) => end > start) }]
}
