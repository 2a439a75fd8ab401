import type { Range } from '../../problem.ts'

/**
 * A text and its tidied parallel form, in which every character knows where it stands in the source.
 * The reader works on `text`; every range that leaves the reader is one of `original`.
 */
export interface Source {
  readonly original: string
  readonly text: string
  /** For each character of `text` its position in `original`; never falling. */
  readonly at: readonly number[]
}

/** The untouched text as its own parallel form. */
export function plainSource(original: string): Source {
  return { original, text: original, at: Array.from({ length: original.length }, (_, i) => i) }
}

/**
 * Replaces every match of a global pattern. A replacement of the same length keeps positions one to
 * one, any other stands where the match began; `null` leaves the match as it is. Linear in the text.
 */
export function rewrite(
  source: Source,
  pattern: RegExp,
  replacement: string | ((match: RegExpExecArray) => string | null),
): Source {
  const pieces: string[] = []
  const at: number[] = []
  let done = 0
  const keep = (until: number) => {
    pieces.push(source.text.slice(done, until))
    for (let i = done; i < until; i++) at.push(source.at[i] ?? 0)
    done = until
  }
  for (const match of source.text.matchAll(pattern)) {
    const text = typeof replacement === 'string' ? replacement : replacement(match)
    if (text === null || match[0] === '') continue
    keep(match.index)
    pieces.push(text)
    for (let i = 0; i < text.length; i++) {
      const offset = text.length === match[0].length ? i : 0
      at.push(source.at[match.index + offset] ?? 0)
    }
    done = match.index + match[0].length
  }
  if (done === 0) return source
  keep(source.text.length)
  return { original: source.original, text: pieces.join(''), at }
}

/** The range in the original of the characters `start` to `end` of the tidied text. */
export function originalRange(source: Source, start: number, end: number): Range {
  const first = source.at[start] ?? source.original.length
  const last = source.at[end - 1]
  return { start: first, end: last === undefined || end <= start ? first : last + 1 }
}
