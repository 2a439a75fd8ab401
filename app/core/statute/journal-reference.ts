import type { Range } from '../problem.ts'

const OPENING = /\(\s*(?=(?:t\.\s?j\.\s*)?Dz\.\s?(?:U|Urz)\.)/gu

/**
 * The references to the Dziennik Ustaw (or Urzędowy) in brackets, „(Dz. U. z 2013 r. poz. 594, z późn.
 * zm.)”, brackets included. A footnote that was run into the reference, „z późn. zm. 2) Zmiany …
 * poz. 1218. )”, belongs to it: its mark `2)` does not close the bracket.
 */
export function journalReferences(text: string): Range[] {
  const openings = new Set([...text.matchAll(OPENING)].map(({ index }) => index))
  if (openings.size === 0) return []
  const found: Range[] = []
  const open: number[] = []
  for (const { index, 0: char } of text.matchAll(/[()]/gu)) {
    if (char === '(') open.push(index)
    else if (!(open.length > 0 && isFootnoteMark(text, index))) {
      const start = open.pop()
      if (start !== undefined && openings.has(start)) found.push({ start, end: index + 1 })
    }
  }
  return outermost(found)
}

/** References in the order of the text, without those inside others. */
function outermost(ranges: readonly Range[]): Range[] {
  const kept: Range[] = []
  for (const range of [...ranges].sort((a, b) => a.start - b.start)) {
    if (range.start >= (kept.at(-1)?.end ?? 0)) kept.push(range)
  }
  return kept
}

/** „zm. 1) Zmiany”, „zm.2))”, „poz. 1875 3) Niniejszą”: the bracket closes a footnote's number. */
function isFootnoteMark(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 12), at)
  if (!/(?:^|\D)\d{1,3}$/u.test(before)) return false
  if (/zm\.\s?,?\s?\d{1,3}$/u.test(before)) return true
  return /^\)\s*(?:Zmian[ay]|Niniejsz)/u.test(text.slice(at, at + 12))
}
