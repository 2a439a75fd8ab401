import type { Range } from '../problem.ts'
import { draftSections, type DraftPart } from './draft.ts'
import { sectionHeading, unescapeHeadings } from './headings.ts'
import type { DraftProblem, DraftProblemCode } from './problem.ts'

export interface Section {
  readonly text: string
  /** Where `text` stands in the file. */
  readonly range: Range
}

/**
 * Cuts the body of a proposal's file (`text` from `start`) into its sections, in whatever order they
 * stand. A section that occurs twice keeps both texts; a required one that is missing is told.
 */
export function readSections(
  text: string,
  start: number,
): {
  readonly sections: ReadonlyMap<DraftPart, Section>
  readonly problems: readonly DraftProblem[]
} {
  const headings = [...text.matchAll(sectionHeading)].filter(({ index }) => index >= start)
  const sections = new Map<DraftPart, Section>()
  const problems: DraftProblem[] = []
  const preamble = trimmed(text, start, headings[0]?.index ?? text.length)
  if (preamble.text !== '') problems.push(problem('draft-text-outside-sections', preamble.range))
  headings.forEach((heading, i) => {
    const section = draftSections.find((known) => known.heading === heading[1])
    if (!section) return
    const from = heading.index + heading[0].length
    const found = trimmed(text, from, headings[i + 1]?.index ?? text.length)
    const before = sections.get(section.part)
    if (before) {
      const range = { start: heading.index, end: from }
      problems.push(problem('draft-section-twice', range, section.heading))
    }
    sections.set(section.part, before ? joined(before, found) : found)
  })
  for (const { heading, part, required } of draftSections) {
    if (required && !sections.get(part)?.text) {
      const range = { start: text.length, end: text.length }
      problems.push({ ...problem('draft-section-missing', range, heading), severity: 'warning' })
    }
  }
  return { sections, problems }
}

function trimmed(source: string, from: number, to: number): Section {
  const raw = source.slice(from, to)
  const start = from + (raw.length - raw.trimStart().length)
  const text = unescapeHeadings(raw.trim().replace(/\r\n?/g, '\n'))
  return { text, range: { start, end: Math.max(start, from + raw.trimEnd().length) } }
}

function joined(first: Section, second: Section): Section {
  return {
    text: [first.text, second.text].filter(Boolean).join('\n\n'),
    range: { start: first.range.start, end: second.range.end },
  }
}

function problem(code: DraftProblemCode, range: Range, text?: string): DraftProblem {
  return { code, severity: 'error', range, ...(text !== undefined && { text }) }
}
