import type { Range } from '../problem.ts'

/**
 * Canonical Markdown puts a backslash before the character that would make words look like a unit's
 * mark (`2\. Rada`, `a\) gmin`), and before a backslash itself. This takes them away.
 */
export function unescapeText(text: string): string {
  return text.includes('\\') ? text.replace(/\\([^\p{L}\d\s])/gu, '$1') : text
}

/** A text with the places at which its canonical form has a backslash. */
export interface Escaping {
  readonly text: string
  /** Places of characters that get one: marks that are none, quotation marks without a partner. */
  readonly places: ReadonlySet<number>
}

/** Writes a stretch of a text with its escapes. */
export function escapeText({ text, places }: Escaping): string {
  let escaped = ''
  for (let at = 0; at < text.length; at++) {
    const char = text.charAt(at)
    const doubled = char === '\\' && /[^\p{L}\d\s]/u.test(text.charAt(at + 1))
    escaped += places.has(at) || doubled ? `\\${char}` : char
  }
  return escaped
}

/** The stretches of a text between „ and ”. */
export function pairedQuotes(text: string): Range[] {
  return quotes(text).paired
}

/** The quotation marks of a text that have no partner in it. */
export function unpairedQuotes(text: string): readonly number[] {
  return quotes(text).unpaired
}

function quotes(text: string): { readonly paired: Range[]; readonly unpaired: readonly number[] } {
  const open: number[] = []
  const paired: Range[] = []
  const unpaired: number[] = []
  for (const { index, 0: char } of text.matchAll(/[„”“]/gu)) {
    if (char === '„') open.push(index)
    else {
      const start = open.pop()
      if (start === undefined) unpaired.push(index)
      else paired.push({ start, end: index + 1 })
    }
  }
  return { paired, unpaired: [...unpaired, ...open] }
}
