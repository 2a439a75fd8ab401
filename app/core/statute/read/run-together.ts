import type { Range } from '../../problem.ts'
import { arabicPattern, kinds } from '../kinds.ts'
import { unitKinds } from '../unit.ts'
import type { Line } from './lines.ts'

const words = unitKinds
  .filter((kind) => kinds[kind].systematising)
  .map((kind) => kinds[kind].forms.nominative)
  .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
  .flatMap((word) => [word, word.toUpperCase()])
  .join('|')

/** „… odpowiednio. Rozdział 8 Nadzór Art. 85. Nadzór …”: a heading between two articles on one line. */
const HEADING_INSIDE = new RegExp(
  `(?:^|(?<=[.)”"]\\s))((?:${words})\\s[\\dIVXLCDM]\\S*\\s\\p{Lu}[^.]{0,300}?)\\sArt\\.\\s?${arabicPattern}\\.`,
  'gu',
)

/** „Rozdział 4a Rozliczenie Oddział 1 Przepisy ogólne”: the heading of a unit inside, behind that of the outer one. */
const INNER_HEADING = new RegExp(`\\s(?=(?:${words})\\s[\\dIVXLCDM]\\S*\\s\\p{Lu})`, 'gu')

/** Takes headings of systematising units that stand between articles on one line out to lines of their own. */
export function splitHeadings(lines: readonly Line[]): readonly Line[] {
  return lines.flatMap((line) => (line.style === 'plain' ? splitLine(line) : [line]))
}

/** The headings inside a line, those between two articles together, and the end of the article's mark after them. */
export function headingsInside(
  text: string,
): readonly { readonly headings: readonly Range[]; readonly end: number }[] {
  if (!text.includes(' Art.')) return []
  return [...text.matchAll(HEADING_INSIDE)].map(({ index, 0: whole, 1: heading = '' }) => ({
    headings: nested(heading, index),
    end: index + whole.length,
  }))
}

function nested(heading: string, offset: number): Range[] {
  const inner = Array.from(heading.matchAll(INNER_HEADING), ({ index }) => index)
  const starts = [0, ...inner]
  return starts.map((start, i) => ({
    start: offset + start,
    end: offset + (starts[i + 1] ?? heading.length),
  }))
}

function splitLine(line: Line): Line[] {
  const parts: Line[] = []
  let at = 0
  const add = (end: number, breakBefore: boolean) => {
    const text = line.text.slice(at, end).trim()
    if (text !== '') parts.push({ ...line, text, breakBefore })
    at = end
  }
  for (const { headings } of headingsInside(line.text)) {
    for (const { start, end } of headings) {
      add(start, parts.length > 0 || line.breakBefore)
      add(end, true)
    }
  }
  if (at === 0) return [line]
  add(line.text.length, true)
  return parts
}
