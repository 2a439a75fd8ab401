import { escapeBackslashes } from './escape.ts'
import { kinds } from './kinds.ts'
import { acceptsInside } from './read/accept.ts'
import { readDash } from './read/dash.ts'
import { printHint } from './read/hint.ts'
import { isFurniture } from './read/lines.ts'
import { candidates, markAt, systematisingMark } from './read/marks.ts'
import type { Node } from './read/node.ts'
import { statusOfText } from './status.ts'
import type { Statute, Unit } from './unit.ts'

/**
 * Canonical Markdown of a statute: front matter, then one block for each unit, beginning with its mark.
 * Reading it back gives the same statute.
 */
export function printStatute(statute: Statute): string {
  const front = printFrontMatter(statute)
  return front + printUnits(statute.units)
}

/** Canonical Markdown of units without an act around them. */
export function printUnits(units: readonly Unit[]): string {
  const blocks: string[] = []
  const state: State = { roots: [], current: null }
  for (const unit of units) printUnit(unit, null, state, blocks)
  return blocks.length === 0 ? '' : `${blocks.join('\n\n')}\n`
}

/** What the reader would know at this place of the text: the printer follows it. */
interface State {
  readonly roots: Node[]
  current: Node | null
}

function printFrontMatter({ eli, title, source, asOf, excerpt }: Statute): string {
  const values: readonly (readonly [string, string])[] = [
    ['eli', eli],
    ['title', title],
    ['source', source],
    ['asOf', asOf],
  ]
  const lines = values
    .filter(([, value]) => value !== '')
    .map(([key, value]) => `${key}: ${printScalar(value)}`)
  if (lines.length === 0 && !excerpt) return ''
  return `---\n${[...lines, `excerpt: ${String(excerpt)}`].join('\n')}\n---\n`
}

/** YAML reads a plain scalar as it is written when it has no sign that YAML gives a meaning to. */
function printScalar(value: string): string {
  return /^[\p{L}\d][\p{L}\d ,./()–-]*$/u.test(value) && value === value.trim()
    ? value
    : JSON.stringify(value)
}

function printUnit(unit: Unit, parent: Node | null, state: State, blocks: string[]) {
  const hint = hintFor(unit, parent, state)
  if (hint !== null) blocks.push(`<!-- ${hint} -->`)
  const before = state.current
  const node = open(unit, parent, state)
  const { headingLevel, systematising } = kinds[unit.kind]
  const mark = kinds[unit.kind].printMark(unit.number)
  const paragraphs = unit.text === '' ? [] : unit.text.split('\n')
  if (systematising) blocks.push(...printHeading(unit, mark, paragraphs))
  else if (headingLevel > 0) blocks.push(`${'#'.repeat(headingLevel)} ${mark}`)
  else {
    const [first = '', ...rest] = paragraphs
    blocks.push(`${mark} ${escapeInside(first, state, before)}`.trimEnd())
    node.text = first
    paragraphs.splice(0, paragraphs.length, ...rest)
  }
  if (!systematising) {
    for (const paragraph of paragraphs) {
      blocks.push(printParagraph(paragraph, state))
      node.text += node.text === '' ? paragraph : `\n${paragraph}`
    }
  }
  for (const child of unit.children) printUnit(child, node, state, blocks)
}

/** `## Rozdział 7. Związki międzygminne`, `## Rozdział 8. (uchylony)`, then the paragraphs below it. */
function printHeading(
  { kind, heading }: Unit,
  mark: string,
  paragraphs: readonly string[],
): string[] {
  const [first = '', ...rest] = paragraphs
  const onLine = heading === '' && statusOfText(first) !== 'active'
  const title = onLine ? first : heading
  const line = `${'#'.repeat(kinds[kind].headingLevel)} ${mark}${title === '' ? '' : `. ${title}`}`
  return [line, ...(onLine ? rest : paragraphs).map(asQuote)]
}

/**
 * A paragraph that follows the first one. Where it would be read as something else it becomes a
 * blockquote, in which there are no marks.
 */
function printParagraph(paragraph: string, state: State): string {
  const plain = escapeInside(paragraph, state, state.current)
  const misread =
    plain !== escapeBackslashes(paragraph) ||
    markAt(paragraph, 0) !== null ||
    systematisingMark(paragraph, 'plain') !== null ||
    isFurniture(paragraph) ||
    /^(?:#{1,6}\s|>|<!--|[-*+]\s|\*\*|__|-{3,}$|\*{3,}$|_{3,}$)/u.test(paragraph)
  return misread ? asQuote(paragraph) : plain
}

function asQuote(paragraph: string): string {
  return `> ${escapeBackslashes(paragraph)}`
}

/** Escapes what the reader would take for the marks of further units on the same line. */
function escapeInside(text: string, state: State, _before: Node | null): string {
  const { current, roots } = state
  let escaped = ''
  let at = 0
  for (const mark of candidates(` ${text}`, 0)) {
    const start = mark.start - 1
    const end = mark.end - 1
    const words = text.slice(0, start).trim()
    const before = words === '' ? (current?.text ?? '') : words
    if (!acceptsInside(mark, { current, roots, before, after: text.slice(end, end + 8) })) continue
    escaped += escapeBackslashes(text.slice(at, start)) + escapeMark(text.slice(start, end))
    at = end
  }
  return escaped + escapeBackslashes(text.slice(at))
}

/** `2.` as `2\.`, `a)` as `a\)`, `–` as `\–`. */
function escapeMark(mark: string): string {
  return `${mark.slice(0, -1)}\\${mark.slice(-1)}`
}

function hintFor(unit: Unit, parent: Node | null, state: State): string | null {
  if (unit.kind !== 'indent' && unit.kind !== 'closing') return null
  const reading = readDash(state.current)
  if (reading.kind === unit.kind && reading.parent === parent) return null
  return printHint({ kind: unit.kind, parent })
}

function open(unit: Unit, parent: Node | null, state: State): Node {
  const siblings = parent?.children ?? state.roots
  const { kind, number, heading } = unit
  const node: Node = {
    kind,
    number,
    parent,
    siblings,
    heading,
    text: '',
    children: [],
    awaitsHeading: false,
  }
  siblings.push(node)
  state.current = node
  return node
}
