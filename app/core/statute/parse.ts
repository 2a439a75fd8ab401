import { actTitle } from './act-title.ts'
import type { StatuteProblem } from './problem.ts'
import { readFrontMatter, withKnownAct, type About } from './read/front-matter.ts'
import { readLines, type Line } from './read/lines.ts'
import { finish } from './read/tree.ts'
import { readUnits } from './read/units.ts'
import type { Statute, Unit, UnitKind } from './unit.ts'

export interface ParsedStatute {
  readonly statute: Statute
  readonly problems: readonly StatuteProblem[]
}

export interface ParsedUnits {
  readonly units: readonly Unit[]
  readonly problems: readonly StatuteProblem[]
}

/**
 * Reads a statute or a fragment of one: canonical Markdown, Markdown of others, plain text, text copied
 * from the official PDF. Every text is read, none refused; what was not understood is a problem with its
 * range. Linear in the length of the text. The form is described in the README of this folder.
 */
export function parseStatute(text: string): ParsedStatute {
  const front = readFrontMatter(text)
  const { lines, heading } = statuteLines(readLines(text.slice(front.end), front.end))
  const { roots, before, problems } = readUnits(lines)
  const units = finish(roots)
  const preamble = readPreamble(before)
  const title = front.about.title || (heading && actTitle(heading.text)) || preamble.title
  const about: About = withKnownAct({ ...front.about, title })
  const all = [...front.problems, ...preamble.problems, ...problems]
  if (units.length === 0) all.push({ code: 'no-units', severity: 'error' })
  return { statute: { ...about, units }, problems: all }
}

/**
 * Reads units of a wording quoted in an amending instruction, in any form, also run together on one
 * line. `expected` is the kind that the instruction announces; it decides where a text without a mark
 * would otherwise be outside any unit.
 */
export function parseUnits(text: string, expected?: UnitKind): ParsedUnits {
  const { inner, offset } = unquoted(text)
  const lines = unblocked(readLines(inner, offset))
  const { roots, before, problems } = readUnits(lines, expected)
  const units = finish(roots)
  const outside = before.filter((line) => line.text !== '')
  if (outside.length === 0) return { units, problems }
  if (units.length === 0 && expected) {
    const unmarked = outside.map((line) => line.text).join('\n')
    return {
      units: [{ kind: expected, number: '', heading: '', text: unmarked, children: [] }],
      problems,
    }
  }
  return { units, problems: [...outside.map(outsideUnit), ...problems] }
}

/** In an announcement of a consolidated text (obwieszczenie) the statute is its annex, the last part. */
function statuteLines(lines: readonly Line[]): { lines: readonly Line[]; heading: Line | null } {
  const index = lines.findIndex(
    ({ style, text }) => style === 'heading' && /^załącznik\b.*tekst jednolity/iu.test(text),
  )
  if (index < 0) return { lines, heading: null }
  return { lines: lines.slice(index + 1), heading: lines[index] ?? null }
}

/** What stands before the first unit is the act's title, or is told as a problem. */
function readPreamble(lines: readonly Line[]): { title: string; problems: StatuteProblem[] } {
  const words = lines.filter(({ text }) => text !== '')
  const end = words.findIndex(({ text }) => /^(?:Opracowano na podstawie|Preambuła)/iu.test(text))
  const title = actTitle((end < 0 ? words : words.slice(0, end)).map(({ text }) => text).join(' '))
  if (title !== null) return { title, problems: [] }
  return { title: '', problems: words.map(outsideUnit) }
}

function outsideUnit({ range, text }: Line): StatuteProblem {
  return { code: 'text-outside-unit', severity: 'warning', range, text }
}

/** A wording that is wholly a blockquote is read as what is inside. */
function unblocked(lines: readonly Line[]): readonly Line[] {
  if (lines.some(({ style }) => style !== 'quote')) return lines
  return lines.map((line) => ({ ...line, style: 'plain' }))
}

/** A wording wholly in quotation marks, too. */
function unquoted(text: string): { inner: string; offset: number } {
  const match = /^(\s*„)([^„”]*(?:„[^„”]*”[^„”]*)*)”[.,;]?\s*$/u.exec(text)
  return match
    ? { inner: match[2] ?? '', offset: match[1]?.length ?? 0 }
    : { inner: text, offset: 0 }
}
