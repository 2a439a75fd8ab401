import type { Range } from '../../problem.ts'
import { joinHyphenated } from '../hyphenation.ts'
import { footnoteMarks } from '../footnote.ts'
import { raise, unifySuperscripts } from '../superscript.ts'
import { withSpaces } from './spacing.ts'

/** One line of the source, ready to be read: without page furniture, indentation and Markdown marks. */
export interface Line {
  readonly text: string
  /** Where the line stands in the source. */
  readonly range: Range
  /** True when the line begins a block: after an empty line, a heading, at the start of the text. */
  readonly breakBefore: boolean
  /** `heading` and `quote` are Markdown's; a blockquote is quoted matter, whose marks are no units. */
  readonly style: 'plain' | 'heading' | 'quote' | 'hint'
}

/**
 * A line longer than this was not wrapped by a page: what follows it is a new paragraph. Pages of the
 * Dziennik Ustaw have some 100 characters to the line.
 */
const LONGEST_WRAPPED = 140

/** Divided words are joined within blocks of this length; the longest provisions have some 5,000. */
const LONGEST_BLOCK = 20_000

/** Headers and footers that come along when text is copied from the official PDF. */
const FURNITURE = [
  /^©?\s*Kancelaria Sejmu(?:\s+s\.\s*\d+\s*\/\s*\d+)?$/u,
  /^s\.\s*\d+\s*\/\s*\d+$/u,
  /^(?:Dziennik Ustaw|Monitor Polski)(?:\s+Nr\s+\d+)?\s*[–—-]\s*\d+\s*[–—-]\s*Poz\.\s*\d+(?:\s*i\s*\d+)?$/u,
  /^\d{4}-\d{2}-\d{2}$/u,
  /^\d{1,2}[.-]\d{1,2}[.-]\d{4}$/u,
  /^[–—-]\s*\d+\s*[–—-]$/u,
  /^Pokaż całość$/u,
]
const INVISIBLE = /[\u200B-\u200D\u2060\uFEFF]|\u00AD(?!\s*$)/gu

/** Splits a text into lines; `offset` is where it begins in the whole source. */
export function readLines(text: string, offset: number): Line[] {
  const lines: Line[] = []
  let breakBefore = true
  let furnitureBefore = false
  let start = 0
  while (start < text.length) {
    const newline = text.indexOf('\n', start)
    const end = newline < 0 ? text.length : newline
    const raw = clean(text.slice(start, end))
    const range = { start: offset + start, end: offset + end }
    start = end + 1
    if (raw === '') {
      breakBefore ||= !furnitureBefore
      continue
    }
    if (isFurniture(raw)) {
      // A page ended in the middle of a block: the empty lines around its footer end nothing.
      furnitureBefore = true
      breakBefore = false
      continue
    }
    const line = readLine(raw, range, breakBefore)
    const previous = lines.at(-1)
    if (previous && continuesWord(previous, line)) {
      lines[lines.length - 1] = joined(previous, line)
    } else lines.push(line)
    furnitureBefore = false
    breakBefore = line.style !== 'plain' ? line.style !== 'quote' : raw.length > LONGEST_WRAPPED
  }
  return lines
}

/** Whether a text would be taken for a page's header or footer if it stood on a line of its own. */
export function isFurniture(text: string): boolean {
  return text.length < 80 && FURNITURE.some((pattern) => pattern.test(text))
}

function clean(raw: string): string {
  return unifySuperscripts(raw.normalize('NFC').replace(INVISIBLE, ''))
    .replace(/[\t ]+/gu, ' ')
    .trim()
    .replace(footnoteMarks, '')
}

/** „Art. 4 2.”, „§ 1 1a. Kto”: a number with a superscript that the source flattened. */
const FLATTENED = /^(#{0,6} ?(?:Art\.|§) \d+[a-z]*) (\d{1,2}[a-z]?)(?=\.(?:\s|$)|$)/u

function raiseFlattened(text: string): string {
  return text.replace(FLATTENED, (_, number: string, power: string) => number + raise(power))
}

const HEADING = /^#{1,6}\s+(.*)$/u
const QUOTE = /^>\s?/u
const HINT = /^<!--\s*(.*?)\s*-->$/u
/** „**Art. 5.** Tekst”, and a list mark before the unit's own: „- 1) tekst”, „* a) tekst”. */
const EMPHASIS = /^(\*\*|__)(.+?)\1(?=\s|$)/u
const BULLET = /^[-*+] (?=(?:\d+\p{L}{0,3}|\p{L}{1,3})\) |\d+\p{L}{0,3}\. )/u
const RULE = /^(?:-{3,}|\*{3,}|_{3,})$/u

function readLine(raw: string, range: Range, breakBefore: boolean): Line {
  const heading = HEADING.exec(raiseFlattened(raw))
  if (heading) {
    return { text: withSpaces(plain(heading[1] ?? '')), range, breakBefore: true, style: 'heading' }
  }
  if (QUOTE.test(raw)) return { text: raw.replace(QUOTE, ''), range, breakBefore, style: 'quote' }
  const hint = HINT.exec(raw)
  if (hint) return { text: hint[1] ?? '', range, breakBefore: true, style: 'hint' }
  if (RULE.test(raw)) return { text: '', range, breakBefore: true, style: 'hint' }
  const text = withSpaces(raiseFlattened(plain(raw)).replace(BULLET, ''))
  return { text, range, breakBefore, style: 'plain' }
}

function plain(text: string): string {
  return text.replace(EMPHASIS, '$2')
}

function continuesWord(previous: Line, line: Line): boolean {
  if (line.breakBefore || line.style !== 'plain' || previous.style !== 'plain') return false
  if (previous.text.length > LONGEST_BLOCK) return false
  return joinHyphenated(previous.text, line.text) !== null
}

function joined(previous: Line, line: Line): Line {
  return {
    ...previous,
    text: joinHyphenated(previous.text, line.text) ?? previous.text,
    range: { start: previous.range.start, end: line.range.end },
  }
}
