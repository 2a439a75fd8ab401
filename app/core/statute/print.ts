import { escapeText, pairedQuotes, unpairedQuotes, type Escaping } from './escape.ts'
import { journalReferences } from './journal-reference.ts'
import { kinds } from './kinds.ts'
import { acceptsInside } from './read/accept.ts'
import { readDash } from './read/dash.ts'
import { hintText } from './read/hint.ts'
import { walk } from './locate.ts'
import { isFurniture } from './read/lines.ts'
import { candidates, markAt, systematisingMark } from './read/marks.ts'
import type { Node } from './read/node.ts'
import { headingsInside } from './read/run-together.ts'
import { missingSpaces } from './read/spacing.ts'
import { bracketed, insideAny } from './read/stretches.ts'
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
  const state: State = { roots: [], current: null, escapesQuotes: quotesCross(units) }
  for (const unit of units) printUnit(unit, null, state, blocks)
  return blocks.length === 0 ? '' : `${blocks.join('\n\n')}\n`
}

/** What the reader would know at this place of the text: the printer follows it. */
interface State {
  readonly roots: Node[]
  current: Node | null
  /** A quotation mark left open in one unit would pair with one in a later unit. */
  readonly escapesQuotes: boolean
}

function quotesCross(units: readonly Unit[]): boolean {
  let opened = false
  for (const { unit } of walk({ units })) {
    for (const at of unpairedQuotes(unit.text)) {
      if (unit.text.charAt(at) === '„') opened = true
      else if (opened) return true
    }
  }
  return false
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
  const node = open(unit, parent, state)
  const { headingLevel, systematising, printMark } = kinds[unit.kind]
  const mark = printMark(unit.number)
  const paragraphs = paragraphsOf(unit.text, state.escapesQuotes)
  if (systematising) blocks.push(...printHeading(unit, mark, paragraphs))
  else if (headingLevel > 0) {
    blocks.push(`${'#'.repeat(headingLevel)} ${mark}`, ...printParagraphs(paragraphs, node, state))
  } else {
    const [first, ...rest] = paragraphs
    blocks.push(first ? `${mark} ${escapeAfter(mark, first, state)}` : mark)
    node.text = first?.text ?? ''
    blocks.push(...printParagraphs(rest, node, state))
  }
  for (const child of unit.children) printUnit(child, node, state, blocks)
}

/** The paragraphs of a text, with the quotation marks that need an escape. */
function paragraphsOf(text: string, escapesQuotes: boolean): Escaping[] {
  if (text === '') return []
  const unpaired = escapesQuotes ? unpairedQuotes(text) : []
  let offset = 0
  return text.split('\n').map((paragraph) => {
    const start = offset
    offset += paragraph.length + 1
    const places = unpaired.filter((at) => at >= start && at < offset).map((at) => at - start)
    return { text: paragraph, places: new Set(places) }
  })
}

/** `## Rozdział 7. Związki międzygminne`, `## Rozdział 8. (uchylony)`, then the paragraphs below it. */
function printHeading(
  { kind, heading }: Unit,
  mark: string,
  paragraphs: readonly Escaping[],
): string[] {
  const [first, ...rest] = paragraphs
  const onLine = heading === '' && first !== undefined && statusOfText(first.text) !== 'active'
  const title = onLine ? first.text : heading
  const line = `${'#'.repeat(kinds[kind].headingLevel)} ${mark}${title === '' ? '' : `. ${title}`}`
  const below = onLine || !first ? rest : [first, ...rest]
  return [line, ...below.map(asQuote)]
}

/** Paragraphs on lines of their own; each is known to the reader when it comes to the next. */
function printParagraphs(paragraphs: readonly Escaping[], node: Node, state: State): string[] {
  return paragraphs.map((paragraph) => {
    const printed = printParagraph(paragraph, state)
    node.text += node.text === '' ? paragraph.text : `\n${paragraph.text}`
    return printed
  })
}

/**
 * A paragraph on a line of its own. Where it would be read as something else it becomes a blockquote,
 * in which there are no marks.
 */
function printParagraph(paragraph: Escaping, state: State): string {
  const { text } = paragraph
  const escaped = escapeInside(paragraph, state)
  const misread =
    escaped !== escapeText(paragraph) ||
    markAt(text, 0) !== null ||
    systematisingMark(text, 'plain') !== null ||
    isFurniture(text) ||
    /^(?:#{1,6}\s|>|<!--|[-*+]\s|\*\*|__|-{3,}$|\*{3,}$|_{3,}$)/u.test(text)
  return misread ? asQuote(paragraph) : escaped
}

/** The words after a mark: „–” and „- gmina” would make „– – gmina”. */
function escapeAfter(mark: string, paragraph: Escaping, state: State): string {
  const { text, places } = paragraph
  const longer = (markAt(`${mark} ${text}`, 0)?.end ?? 0) > mark.length
  return escapeInside(longer ? { text, places: new Set([...places, 0]) } : paragraph, state)
}

function asQuote(paragraph: Escaping): string {
  return `> ${escapeText(paragraph)}`
}

/** Escapes what the reader would take for the marks of further units: `2\.`, `a\)`, `\–`. */
function escapeInside(paragraph: Escaping, { current, roots }: State): string {
  const { text } = paragraph
  const places = new Set(paragraph.places)
  const isSkipped = insideAny([
    ...pairedQuotes(text),
    ...journalReferences(text),
    ...bracketed(text),
  ])
  // The reader looks for marks after a space: the one between the unit's own mark and its text.
  for (const { start, end, ...mark } of candidates(` ${text}`, 0)) {
    if (isSkipped(start - 1)) continue
    const words = text.slice(0, start - 1).trim()
    const before = words === '' ? (current?.text ?? '') : words
    const context = { current, roots, before, after: text.slice(end - 1, end + 7) }
    if (!acceptsInside({ ...mark, start, end }, context)) continue
    places.add(end - 2)
    if (mark.kind === 'doubleIndent') places.add(start - 1)
  }
  for (const { end } of headingsInside(`) ${text}`)) places.add(end - 3)
  for (const at of missingSpaces(text)) places.add(at - 1)
  return escapeText({ text, places })
}

function hintFor(unit: Unit, parent: Node | null, state: State): string | null {
  if (unit.kind !== 'indent' && unit.kind !== 'closing') return null
  const reading = readDash(state.current)
  if (reading.kind === unit.kind && reading.parent === parent) return null
  return hintText(unit.kind, parent?.kind ?? null)
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
