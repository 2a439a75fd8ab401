/** A heading that a rationale should have, with what belongs under it. */
export interface OutlineHeading {
  readonly id: OutlineId
  readonly heading: string
  /** Other words by which authors head the same part. */
  readonly alike: RegExp
}

/**
 * What the rationale of a bill says: Regulamin Sejmu art. 34 ust. 2 (need and aim, present state,
 * difference, effects, sources of finance, implementing acts, conformity with EU law) and ZTP § 12
 * (alternatives considered, reasons for an early entry into force).
 */
export const outlineIds = [
  'need',
  'present',
  'difference',
  'alternatives',
  'social',
  'economic',
  'financial',
  'legal',
  'sources',
  'implementing',
  'consultation',
  'entry',
  'eu',
] as const
export type OutlineId = (typeof outlineIds)[number]

const heading = /^#{1,6}[ \t]+(.+?)[ \t#]*$/gmu

/** The headings of a Markdown text, in their order. */
export function headingsOf(markdown: string): readonly string[] {
  return [...markdown.matchAll(heading)].map(([, words = '']) => words.trim())
}

/** Which headings of an outline a rationale has, its own or in like words. */
export function presentHeadings(
  markdown: string,
  outline: readonly OutlineHeading[],
): ReadonlySet<OutlineId> {
  return partsOf(headingsOf(markdown), outline)
}

/**
 * Which headings of an outline a rationale has with words under them, up to the next heading that is
 * not below it.
 */
export function filledHeadings(
  markdown: string,
  outline: readonly OutlineHeading[],
): ReadonlySet<OutlineId> {
  const lines = markdown.split(/\r?\n/)
  const levels = lines.map((line) => /^#{1,6}(?=[ \t])/.exec(line)?.[0].length ?? 0)
  const filled = lines.filter((line, index) => {
    const level = levels[index] ?? 0
    if (level === 0) return false
    const next = levels.findIndex((other, at) => at > index && other > 0 && other <= level)
    const under = lines.slice(index + 1, next < 0 ? undefined : next)
    return under.some((words) => !/^#{1,6}[ \t]/.test(words) && countWords(words) > 0)
  })
  return partsOf(headingsOf(filled.join('\n')), outline)
}

function partsOf(
  found: readonly string[],
  outline: readonly OutlineHeading[],
): ReadonlySet<OutlineId> {
  return new Set(
    outline
      .filter((part) =>
        found.some(
          (words) => words.toLowerCase() === part.heading.toLowerCase() || part.alike.test(words),
        ),
      )
      .map(({ id }) => id),
  )
}

/** A text with a heading added at its end, with an empty line to write on. */
export function withHeading(markdown: string, words: string): string {
  const before = markdown.trimEnd()
  return `${before === '' ? '' : `${before}\n\n`}### ${words}\n\n`
}

/** The words of a text, its Markdown signs not counted. */
export function countWords(markdown: string): number {
  return (markdown.match(/[\p{L}\p{N}]+(?:[-–./][\p{L}\p{N}]+)*/gu) ?? []).length
}
