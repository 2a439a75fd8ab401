import { journalReferences } from '../../statute/journal-reference.ts'

/** A text as words are looked for in it, with the way back to the characters of the original. */
export interface Folded {
  readonly text: string
  /** `at[i]` is where the i-th folded character begins in the original; `at[length]` is its end. */
  readonly at: readonly number[]
  /** `ends[i]` is where the i-th folded character ends in the original. */
  readonly ends: readonly number[]
}

const plain: Readonly<Record<string, string>> = {
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '–': '-',
  '—': '-',
  '−': '-',
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '’': "'",
}

/**
 * Folds a text for the search of quoted words: kinds of spaces, dashes and quotation marks are one,
 * soft hyphens, references to the Dziennik Ustaw in brackets and a space before punctuation are
 * nothing (the words of ZTP § 87 ust. 3 are quoted from print, which differs in these).
 */
export function fold(text: string): Folded {
  let folded = ''
  const at: number[] = []
  const ends: number[] = []
  const skip = skipped(text)
  for (let index = 0; index < text.length; index += 1) {
    const until = skip.get(index)
    if (until !== undefined) {
      index = until - 1
      continue
    }
    const character = text.charAt(index)
    if (character === '\u00ad') continue
    const space = /\s/u.test(character)
    if (space && (folded === '' || folded.endsWith(' '))) continue
    if (/[.,;:)]/u.test(character) && folded.endsWith(' ')) {
      folded = folded.slice(0, -1)
      at.pop()
      ends.pop()
    }
    folded += space ? ' ' : (plain[character] ?? character)
    at.push(index)
    ends.push(index + 1)
  }
  at.push(text.length)
  return { text: folded, at, ends }
}

/** Where a stretch that is no part of the wording begins, and where it ends. */
function skipped(text: string): ReadonlyMap<number, number> {
  return new Map(journalReferences(text).map(({ start, end }) => [start, end]))
}
