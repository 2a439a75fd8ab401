import { rewrite, type Source } from './source.ts'

/** With what a line of its own begins in an act: the mark of a unit, a heading, a blockquote. */
const unitMark =
  /^(?:(?:Art|ART)\.|§|\d+[a-z]*[⁰¹²³⁴-⁹]*[.)]\s|[a-z]{1,3}\)\s|Rozdział|ROZDZIAŁ|Dział|DZIAŁ|Oddział|Tytuł|TYTUŁ|Księga|Część|[\uE000\uE001>])/u

/** A citation that goes on in the next line: „w art. 5 ust.” / „1. …”. */
const openEnd =
  /(?:^|[\s(])(?:art|ust|poz|nr|lit|pkt|§|i|oraz|lub|albo|w|z|o|do|od|dnia|Nr|Dz|U)\.?$/iu

const headingAlone =
  /(?:^|\n)(?:Rozdział|ROZDZIAŁ|Dział|DZIAŁ|Oddział|Tytuł|TYTUŁ|Część|Księga)\s+\S+$/u

/** How much of a line is looked at to tell whether the next one continues it. */
const REACH = 48

/** No printed line is wider; keeps the look back short. */
const WIDEST_PAGE = 300

/** A line at least this full of the widest one may have been broken for want of room. */
const FULL = 0.85

/**
 * Makes lines that were wrapped to the width of a page whole; a unit, a heading or an empty line begins
 * anew. A dash at the start of a line is a tiret or a closing part where the line before it ends with a
 * mark or had room left, and otherwise the dash of a sentence.
 */
export function joinWrappedLines(source: Source): Source {
  const widest = widestWrapped(source.original)
  return rewrite(source, /\n+/gu, ({ 0: breaks, index, input }) => {
    if (breaks.length > 1) return null
    const full = printedWidth(source, index) >= widest * FULL
    const before = input.slice(Math.max(0, index - REACH), index)
    const after = input.slice(index + 1, index + 1 + REACH)
    if (headingAlone.test(before)) return null
    if (/^[-–—−]/u.test(after)) return /[,;:.”]$/u.test(before) || !full ? null : ' '
    if (after.startsWith('„')) return before.endsWith(':') ? null : ' '
    return unitMark.test(after) && !openEnd.test(before) ? null : ' '
  })
}

/** The width of the widest line that another follows at once. */
function widestWrapped(original: string): number {
  const lines = original.split(/\r\n?|\n/u).map((line) => line.trim().length)
  return lines.reduce((widest, width, i) => (lines[i + 1] ? Math.max(widest, width) : widest), 0)
}

/** The width of the printed line that ends at a place; the line before it may have been joined to it. */
function printedWidth({ original, at }: Source, index: number): number {
  const end = (at[index - 1] ?? 0) + 1
  const before = original.slice(Math.max(0, end - WIDEST_PAGE), end)
  const start = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1
  return before.slice(start).trim().length
}
