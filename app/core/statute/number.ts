import { kinds } from './kinds.ts'
import { lower, raise, raised } from './superscript.ts'
import type { UnitKind } from './unit.ts'

/**
 * One stretch of a unit's number. A number is a list of tokens and not a few fields, because letters
 * and superscripts alternate: `38za` is [38, za], `22¹ᵃ` is [22, ¹, ᵃ], `8e¹` is [8, e, ¹].
 */
export type NumberToken =
  | { readonly kind: 'integer'; readonly value: number }
  | { readonly kind: 'roman'; readonly value: number }
  | { readonly kind: 'letters'; readonly value: string }
  | { readonly kind: 'raisedLetters'; readonly value: string }
  | { readonly kind: 'raisedInteger'; readonly value: number }

/** `ą … ż` are not used for numbering (ZTP § 57 ust. 4), but a few old acts have `ł`. */
const ALPHABET = 'aąbcćdeęfghijklłmnńoópqrsśtuvwxyzźż'

/** At the same place letters come before a superscript: `12 < 12a < 12¹`. */
const TOKEN_RANK: Record<NumberToken['kind'], number> = {
  integer: 0,
  roman: 0,
  letters: 1,
  raisedLetters: 2,
  raisedInteger: 3,
}

const TOKEN = new RegExp(
  `(\\d+)|([IVXLCDM]+)|([${ALPHABET}]+)|([${raised.digits}]+)|([${raised.letters}]+)`,
  'uy',
)

/**
 * Reads a number such as `12`, `4ea`, `12¹`, `za`, `IV`, `IIa`; null when the text is none. A Roman
 * numeral counts only in its usual spelling and only in capitals.
 */
export function parseNumber(text: string): NumberToken[] | null {
  const tokens: NumberToken[] = []
  for (let at = 0; at < text.length;) {
    TOKEN.lastIndex = at
    const match = TOKEN.exec(text)
    if (!match) return null
    const [whole, integer, roman, letters, raisedInteger, raisedLetters] = match
    if (integer !== undefined) tokens.push({ kind: 'integer', value: Number(integer) })
    else if (roman !== undefined) {
      const value = romanValue(roman)
      if (value === null || tokens.length > 0) return null
      tokens.push({ kind: 'roman', value })
    } else if (letters !== undefined) tokens.push({ kind: 'letters', value: letters })
    else if (raisedInteger !== undefined)
      tokens.push({ kind: 'raisedInteger', value: Number(lower(raisedInteger)) })
    else if (raisedLetters !== undefined)
      tokens.push({ kind: 'raisedLetters', value: lower(raisedLetters) })
    at += whole.length
  }
  const first = tokens[0]
  const startsWell = first && !first.kind.startsWith('raised')
  const integers = tokens.filter((token) => token.kind === 'integer').length
  return startsWell && integers <= 1 && (integers === 0 || first.kind === 'integer') ? tokens : null
}

/**
 * The order of numbers among siblings: `2 < 2a < 2aa < 2b < 3`, `12 < 12¹ < 12¹ᵃ < 12² < 12¹⁰ < 13`,
 * `a < aa < b < … < z < za < zb`. Total: what is no number comes last, by its characters.
 */
export function compareNumbers(a: string, b: string): number {
  if (a === b) return 0
  const left = parseNumber(a)
  const right = parseNumber(b)
  if (!left || !right) {
    if (left) return -1
    if (right) return 1
    return a < b ? -1 : 1
  }
  for (let i = 0; i < Math.max(left.length, right.length); i++) {
    const order = compareTokens(left[i], right[i])
    if (order !== 0) return order
  }
  return a < b ? -1 : 1
}

/** Whether a number lies in „from–to”, ends included. Never expand a range by arithmetic. */
export function rangeContains(from: string, to: string, number: string): boolean {
  return compareNumbers(from, number) <= 0 && compareNumbers(number, to) <= 0
}

/**
 * The number of a unit added at the end of its parent, after `last` (`''`: the first one): `5 → 6`,
 * `3a → 4`, `i → j`, `ba → c`, `z → za` (ZTP § 57 ust. 5, § 89 ust. 2).
 */
export function nextNumber(kind: UnitKind, last: string): string {
  const style = kinds[kind].numbering
  if (style === 'none') return ''
  const leading = parseNumber(last)?.[0]
  if (style === 'latin')
    return leading?.kind === 'letters' ? nextLetters(plain(leading.value)) : 'a'
  const value = (leading?.kind === 'integer' || leading?.kind === 'roman' ? leading.value : 0) + 1
  const roman = leading ? leading.kind === 'roman' : style === 'roman'
  return roman ? romanNumeral(value) : String(value)
}

/**
 * A free number strictly between two neighbours (ZTP § 89): `5, 6 → 5a`, `5a, 6 → 5b`, `5z, 6 → 5za`,
 * `4e, 4f → 4ea`, `12¹, 12² → 12¹ᵃ`, `b, c → ba`. `null` for a neighbour means there is none on that
 * side. Null when no number lies between (`5, 5a`; before `1`). Tirets have ordinals instead of
 * numbers, so theirs is the one after `before`, and the following ones move up.
 */
export function numberBetween(
  kind: UnitKind,
  before: string | null,
  after: string | null,
): string | null {
  if (kinds[kind].numbering === 'ordinal' || after === null) return nextNumber(kind, before ?? '')
  if (before === null) return numberBefore(kind, after)
  const candidates = [stepNumber(before), `${before}${raisedEnd(before) ? raise('a') : 'a'}`]
  const free = candidates.find(
    (number) => compareNumbers(before, number) < 0 && compareNumbers(number, after) < 0,
  )
  return free ?? null
}

function compareTokens(a: NumberToken | undefined, b: NumberToken | undefined): number {
  if (!a || !b) return a ? 1 : b ? -1 : 0
  if (a.kind !== b.kind)
    return TOKEN_RANK[a.kind] - TOKEN_RANK[b.kind] || (a.kind < b.kind ? -1 : 1)
  if (typeof a.value === 'number' && typeof b.value === 'number') return a.value - b.value
  return compareLetters(String(a.value), String(b.value))
}

function compareLetters(a: string, b: string): number {
  for (let i = 0; i < Math.min(a.length, b.length); i++) {
    const order = ALPHABET.indexOf(a.charAt(i)) - ALPHABET.indexOf(b.charAt(i))
    if (order !== 0) return order
  }
  return a.length - b.length
}

/** The letter beside which others were inserted: `ba → b`; `zb` is one of its own (ZTP § 57 ust. 5). */
function plain(letters: string): string {
  return /^z*[^z]?/u.exec(letters)?.[0] ?? letters
}

/** `a → b`, `z → za`, `az → aza`: the next suffix of the same length, or one letter more. */
function nextLetters(letters: string): string {
  const last = letters.charAt(letters.length - 1)
  if (last === 'z') return `${letters}a`
  const latin = 'abcdefghijklmnopqrstuvwxyz'
  return `${letters.slice(0, -1)}${latin.charAt(latin.indexOf(last) + 1)}`
}

/** The next number of the same shape: `5 → 5a` (a plain number has no other), `5a → 5b`, `12¹ → 12²`. */
function stepNumber(number: string): string {
  const last = parseNumber(number)?.at(-1)
  switch (last?.kind) {
    case 'letters':
      return number.slice(0, -last.value.length) + nextLetters(last.value)
    case 'raisedLetters':
      return number.slice(0, -last.value.length) + raise(nextLetters(last.value))
    case 'raisedInteger':
      return number.slice(0, -String(last.value).length) + raise(String(last.value + 1))
    default:
      return `${number}a`
  }
}

function numberBefore(kind: UnitKind, after: string): string | null {
  const leading = parseNumber(after)?.[0]
  if (leading?.kind === 'letters') {
    const first = leading.value.charAt(0)
    return first === 'a' ? null : (previousLetter(first) ?? null)
  }
  if (!leading || typeof leading.value !== 'number' || leading.value <= 1) return null
  return leading.kind === 'roman' ? romanNumeral(leading.value - 1) : String(leading.value - 1)
}

function previousLetter(letter: string): string | undefined {
  const latin = 'abcdefghijklmnopqrstuvwxyz'
  return latin[latin.indexOf(letter) - 1]
}

function raisedEnd(number: string): boolean {
  return parseNumber(number)?.at(-1)?.kind.startsWith('raised') ?? false
}

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
]

function romanNumeral(value: number): string {
  let rest = value
  let text = ''
  for (const [worth, sign] of ROMAN) {
    while (rest >= worth) {
      text += sign
      rest -= worth
    }
  }
  return text
}

function romanValue(text: string): number | null {
  let at = 0
  let value = 0
  for (const [worth, sign] of ROMAN) {
    while (text.startsWith(sign, at)) {
      value += worth
      at += sign.length
    }
  }
  return at === text.length && romanNumeral(value) === text ? value : null
}
