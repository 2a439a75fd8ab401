import type { Range } from '../problem.ts'

const OPENING = /\(\s*(?=(?:t\.\s?j\.\s*)?Dz\.\s?(?:U|Urz)\.)/gu
/** A reference is short; a bracket still open after this many characters is a slip, not a reference. */
const LONGEST = 20_000

/**
 * The references to the Dziennik Ustaw (or Urzędowy) in brackets, „(Dz. U. z 2013 r. poz. 594, z późn.
 * zm.)”, brackets included. A footnote that was run into the reference, „z późn. zm. 2) Zmiany …
 * poz. 1218. )”, belongs to it: its mark `2)` does not close the bracket.
 */
export function journalReferences(text: string): Range[] {
  const found: Range[] = []
  OPENING.lastIndex = 0
  for (let match = OPENING.exec(text); match; match = OPENING.exec(text)) {
    const end = closing(text, match.index)
    if (end === null) continue
    found.push({ start: match.index, end })
    OPENING.lastIndex = end
  }
  return found
}

function closing(text: string, start: number): number | null {
  let depth = 0
  const limit = Math.min(text.length, start + LONGEST)
  for (let at = start; at < limit; at++) {
    const char = text.charAt(at)
    if (char === '(') depth++
    if (char !== ')' || isFootnoteMark(text, at)) continue
    depth--
    if (depth === 0) return at + 1
  }
  return null
}

/** „zm. 1) Zmiany”, „zm.2))”, „poz. 1875 3) Niniejszą”: the bracket closes a footnote's number. */
function isFootnoteMark(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 12), at)
  if (!/(?:^|\D)\d{1,3}$/u.test(before)) return false
  if (/zm\.\s?,?\s?\d{1,3}$/u.test(before)) return true
  return /^\)\s*(?:Zmian[ay]|Niniejsz)/u.test(text.slice(at, at + 12))
}
