import type { Address } from '../../statute/address.ts'

/**
 * A line of an amending article as it is printed. The page sets the parts with its own means and leads
 * from the words to the unit; `printLines` makes the plain text of them.
 */
export interface Line {
  /** Where it stands in the amending act: `art. 1 pkt 7 lit. a`. */
  readonly path: string
  /** 0: the article itself, then points, letters, tirets, double tirets. */
  readonly level: number
  /** `Art. 1.`, `7)`, `a)`, `–`, `– –`. */
  readonly marker: string
  readonly words: string
  /** The lines of the new wording without the quotation marks around; empty when there is none. */
  readonly quoted: readonly string[]
  /** What ends it: `:` before what belongs to it, `;` `,` `.` behind an instruction. */
  readonly ending: string
  /** The unit of the amended act; null for a line that only gathers others. */
  readonly target: Address | null
  /** Indexes of the operations that the line says. */
  readonly operations: readonly number[]
}

/**
 * The lines as the official print has them, a new wording on lines of its own in „ ”. `gap` stands
 * between lines: a blank line (`\n\n`) makes certain where each begins, whatever the lengths are.
 */
export function printLines(lines: readonly Line[], gap = '\n'): string {
  return lines
    .flatMap(({ marker, words, quoted, ending }) => {
      const head = marker === '' ? words : `${marker} ${words}`
      if (quoted.length === 0) return [head + ending]
      return [`${head}:`, `„${quoted.join(gap)}”${ending}`]
    })
    .join(gap)
}
