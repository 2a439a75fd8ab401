import type { Range } from '../../problem.ts'
import { foreignHeading } from './tidy.ts'

/** An article of the amending act in the tidied text; `number` is `''` for text before the first. */
export interface ArticleStretch extends Range {
  readonly number: string
  /** Behind the mark „Art. 5.”. */
  readonly body: Range
}

const articleMark =
  /(?<=^|\n|[.;”)\]]\s)\s*(?:Art|ART)\.?\s*(\d+[a-z]*[⁰¹²³⁴-⁹]*[ᵃ-ᶻ]*)\.(?=\s|$)/gu

/** A heading that the source glued to the end of an article: „… Europejskiej. Rozdział 2 Komisja …”. */
const gluedHeading =
  /(?<=[.”]\s*)\s(?:Rozdział|ROZDZIAŁ|Dział|DZIAŁ|Oddział|Tytuł|TYTUŁ)\s+(?:\d+[a-z]*|[IVXLC]+)(?:[.\s][^;:]*)?$/u

/** A new wording that begins without a quotation mark, and what only an article of the act's own says. */
const openWording = /brzmieni[eu]\s*:?\s*$/u
const ownWords = /^\s*(?:W\s*ustawie|(?:Niniejsza )?[Uu]stawa wchodzi)/u

/** How much of an article's end is searched for a glued heading. */
const HEADING_REACH = 300

/**
 * The articles of an amending act, in order, with what stands before the first as a stretch of its own.
 * `masked` has no quoted matter, so that quoted articles are not taken for the act's own.
 */
export function splitArticles(masked: string): readonly ArticleStretch[] {
  const marks = ownMarks(masked)
  const first = marks[0]?.index ?? masked.length
  const stretches: ArticleStretch[] = []
  if (masked.slice(0, first).trim() !== '') {
    stretches.push({ number: '', start: 0, end: first, body: { start: 0, end: first } })
  }
  marks.forEach((mark, i) => {
    const begin = mark.index + (mark[0].length - mark[0].trimStart().length)
    const next = marks[i + 1]?.index ?? masked.length
    const reach = Math.max(mark.index + mark[0].length, next - HEADING_REACH)
    const heading = gluedHeading.exec(masked.slice(reach, next))
    const glued = heading ? reach + heading.index : next
    const foreign = masked.slice(mark.index, glued).indexOf(foreignHeading)
    const end = foreign < 0 ? glued : mark.index + foreign
    const body = { start: mark.index + mark[0].length, end }
    stretches.push({ number: mark[1] ?? '', start: begin, end, body })
  })
  return stretches
}

/** Articles quoted without quotation marks are not the act's own; they end where one says so. */
function ownMarks(masked: string): readonly RegExpExecArray[] {
  let quoting = false
  return [...masked.matchAll(articleMark)].filter((mark) => {
    const { index } = mark
    const end = index + mark[0].length
    if (openWording.test(masked.slice(Math.max(0, index - 16), index))) quoting = true
    if (ownWords.test(masked.slice(end, end + 40))) quoting = false
    return !quoting
  })
}
