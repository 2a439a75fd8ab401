import type { Range } from '../../problem.ts'
import type { Line } from './lines.ts'
import { markAt, systematisingMark } from './marks.ts'

interface Place {
  readonly line: number
  readonly at: number
}

interface Pair {
  readonly from: Place
  readonly to: Place
}

interface Opened extends Place {
  /** Quotes of whole units, „Art. 10a. …”, may run over marks at the beginning of lines. */
  readonly ofUnits: boolean
}

/**
 * Where each line is quoted matter, in which marks belong to another act's units. Quotation marks are
 * matched over the whole text; one that has no partner is an ordinary character. A quote of mere words
 * does not run past the beginning of an article or a paragraph, and none past a heading of Markdown:
 * there its end was forgotten.
 */
export function quotedStretches(lines: readonly Line[]): Range[][] {
  const open: Opened[] = []
  const pairs: Pair[] = []
  lines.forEach((line, index) => {
    if (line.style === 'heading') {
      open.length = 0
      return
    }
    if (line.style === 'plain' && beginsUnit(line)) dropForgotten(open)
    for (const { index: at, 0: char } of line.text.matchAll(/(?<!\\)[„”“]/gu)) {
      if (char === '„') open.push({ line: index, at, ofUnits: quotesUnits(lines, index, at) })
      else {
        const from = open.pop()
        if (from) pairs.push({ from, to: { line: index, at } })
      }
    }
  })
  const stretches: Range[][] = lines.map(() => [])
  for (const pair of outermost(pairs)) mark(stretches, lines, pair)
  return stretches
}

/** As far as a heading with its title may reach. */
const LONGEST_MARK = 300

function beginsUnit({ text }: Line): boolean {
  const kind = markAt(text, 0)?.kind
  return kind === 'article' || kind === 'section' || kind === 'paragraph'
}

function dropForgotten(open: Opened[]) {
  while (open.length > 0 && open.at(-1)?.ofUnits === false) open.pop()
}

function quotesUnits(lines: readonly Line[], line: number, at: number): boolean {
  const rest = lines[line]?.text.slice(at + 1, at + 1 + LONGEST_MARK).trimStart() ?? ''
  const words = rest === '' ? (lines[line + 1]?.text ?? '') : rest
  return (
    markAt(words, 0) !== null || systematisingMark(words.split(' Art. ')[0] ?? '', 'plain') !== null
  )
}

/** The pairs that lie in no other, so that every line is marked once. */
function outermost(pairs: readonly Pair[]): Pair[] {
  const kept: Pair[] = []
  for (const pair of pairs) {
    for (let inner = kept.at(-1); inner && isBefore(pair.from, inner.from); inner = kept.at(-1)) {
      kept.pop()
    }
    kept.push(pair)
  }
  return kept
}

function isBefore(a: Place, b: Place): boolean {
  return a.line < b.line || (a.line === b.line && a.at < b.at)
}

function mark(stretches: Range[][], lines: readonly Line[], { from, to }: Pair) {
  for (let index = from.line; index <= to.line; index++) {
    const start = index === from.line ? from.at : 0
    const end = index === to.line ? to.at + 1 : (lines[index]?.text.length ?? 0)
    stretches[index]?.push({ start, end })
  }
}
