import type { Range } from '../../problem.ts'
import { unescapeText } from '../escape.ts'
import { footnoteBody } from '../footnote.ts'
import { journalReferences } from '../journal-reference.ts'
import { kinds } from '../kinds.ts'
import type { StatuteProblem } from '../problem.ts'
import type { UnitKind } from '../unit.ts'
import { acceptsInside } from './accept.ts'
import type { DashReading } from './dash.ts'
import { readHint } from './hint.ts'
import type { Line } from './lines.ts'
import { candidates, markAt, systematisingMark, type Mark } from './marks.ts'
import type { Node } from './node.ts'
import { quotedStretches } from './quotes.ts'
import { splitHeadings } from './run-together.ts'
import { bracketed, insideAny } from './stretches.ts'
import { growTree, type Tree } from './tree.ts'

/** What was read: the units, and the lines before the first of them. */
export interface ReadUnits {
  readonly roots: readonly Node[]
  readonly before: readonly Line[]
  readonly problems: readonly StatuteProblem[]
}

const ANNEX = /^załącznik/iu

/**
 * Reads lines into a tree: marks at the beginning of lines, then those run together inside them. A
 * fragment that is `expected` to be a closing part begins with its dash.
 */
export function readUnits(source: readonly Line[], expected?: UnitKind): ReadUnits {
  const tree = growTree()
  const problems: StatuteProblem[] = []
  const before: Line[] = []
  const lines = splitHeadings(source)
  const quoted = quotedStretches(lines)
  let hint: DashReading | null = expected === 'closing' ? { kind: 'closing', parent: null } : null
  let footnote: Line | null = null
  for (const [index, line] of lines.entries()) {
    const { range, text } = line
    if (line.style === 'hint') {
      hint = readHint(text, tree.current)
      continue
    }
    const inside = quoted[index] ?? []
    const mark = namesAct(line, before, tree) ? null : beginning(line, inside, tree)
    if (footnote && goesOn(footnote, line, mark)) {
      footnote = line
      continue
    }
    footnote = null
    if (!mark && !tree.current) {
      before.push(line)
    } else if (line.style === 'plain' && inside.length === 0 && footnoteBody.test(text)) {
      problems.push({ code: 'footnote-left-out', severity: 'warning', range, text })
      footnote = line
    } else if (!mark && line.style === 'heading' && ANNEX.test(text)) {
      const end = lines.at(-1)?.range.end ?? range.end
      const annex = { start: range.start, end }
      problems.push({ code: 'annex-left-out', severity: 'warning', range: annex, text })
      break
    } else {
      if (!mark && line.style === 'heading' && tree.current?.awaitsHeading !== true) {
        problems.push({ code: 'unknown-heading', severity: 'warning', range, text })
      }
      readLine(line, mark, inside, tree, hint)
    }
    hint = null
  }
  return { roots: tree.roots, before, problems: [...tree.problems, ...problems] }
}

/** The mark that a line begins with, if it is one. */
function beginning(line: Line, quoted: readonly Range[], tree: Tree): Mark | null {
  const { text, style } = line
  if (style === 'quote' || quoted.some(({ start }) => start === 0)) return null
  const heading = systematisingMark(text, style === 'heading' ? 'heading' : 'plain')
  if (heading) return heading
  const mark = markAt(text, 0)
  if (!mark || line.breakBefore || mark.kind === 'article' || !tree.current) return mark
  const after = unescapeText(text.slice(mark.end))
  const { current, roots } = tree
  const context = { current, roots, before: current.text, after, atLineStart: true }
  return acceptsInside(mark, context) ? mark : null
}

/** „z dnia 5 stycznia 2011 r.” / „– Kodeks wyborczy”: the second line of a title, not a tiret. */
function namesAct({ text }: Line, before: readonly Line[], { current }: Tree): boolean {
  const dated = /\d r\.$/u.test(before.at(-1)?.text ?? '')
  return !current && dated && /^[-–—−] \p{Lu}/u.test(text)
}

/** Whether a footnote runs on in the next printed line. */
function goesOn(footnote: Line, line: Line, mark: Mark | null): boolean {
  return !mark && !line.breakBefore && line.style === 'plain' && !footnote.text.endsWith('.')
}

function readLine(
  line: Line,
  first: Mark | null,
  quoted: readonly Range[],
  tree: Tree,
  hint: DashReading | null,
) {
  const { text, style, range } = line
  let as = beginsParagraph(line, tree) ? ('paragraph' as const) : ('continuation' as const)
  let at = 0
  if (first) {
    tree.open(first, range, hint ? { dash: hint } : {})
    if (kinds[first.kind].systematising) return
    at = first.end
    as = 'continuation'
  }
  const isSkipped = insideAny([...quoted, ...journalReferences(text), ...bracketed(text)])
  for (const mark of style === 'quote' ? [] : candidates(text, at)) {
    if (isSkipped(mark.start)) continue
    const words = unescapeText(text.slice(at, mark.start).trim())
    const { current, roots } = tree
    const before = words === '' ? (current?.text ?? '') : words
    const after = unescapeText(text.slice(mark.end, mark.end + 8))
    if (!acceptsInside(mark, { current, roots, before, after })) continue
    tree.addText(words, as)
    as = 'continuation'
    tree.open(mark, markRange(line, mark), { guessed: text.slice(mark.start, mark.end) })
    at = mark.end
  }
  tree.addText(unescapeText(text.slice(at).trim()), as)
}

/** A wrapped line goes on with a paragraph; a new block, and a quotation after a colon, begin one. */
function beginsParagraph(line: Line, tree: Tree): boolean {
  if (line.breakBefore || line.style === 'heading') return true
  return (
    line.style === 'plain' &&
    line.text.startsWith('„') &&
    (tree.current?.text.endsWith(':') ?? false)
  )
}

/** Exact where the line stands in the source as it is; else the whole line. */
function markRange({ text, range }: Line, mark: Mark): Range {
  const exact = range.end - range.start === text.length
  return exact ? { start: range.start + mark.start, end: range.start + mark.end } : range
}
