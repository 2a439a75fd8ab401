import type { Range } from '../../problem.ts'
import { fold } from './fold.ts'

const wordCharacter = /[\p{L}\p{N}\p{M}]/u
const letter = /\p{L}/u

/**
 * Where quoted words stand in a text, as ranges of the original characters: exact but for what `fold`
 * levels, and with word borders at both ends, so that „gminy” is not found in „Nadgminy” and „gminny”
 * not in „powiatowo-gminny”.
 */
export function occurrences(text: string, words: string): readonly Range[] {
  const needle = fold(words).text.trim()
  if (needle === '') return []
  const hay = fold(text)
  const ranges: Range[] = []
  for (let index = hay.text.indexOf(needle); index >= 0;) {
    const end = index + needle.length
    if (isBorder(hay.text, index, -1) && isBorder(hay.text, end, 1)) {
      ranges.push({ start: hay.at[index] ?? 0, end: hay.ends[end - 1] ?? text.length })
    }
    index = hay.text.indexOf(needle, index + 1)
  }
  return ranges
}

/**
 * Stretches „od „…” do „…””: from each place of `words` through the first of `through` behind it. Without
 * `through` the places of `words` themselves.
 */
export function stretches(text: string, words: string, through?: string): readonly Range[] {
  const starts = occurrences(text, words)
  if (through === undefined) return starts
  const ends = occurrences(text, through)
  return starts.flatMap(({ start, end }) => {
    const last = ends.find((range) => range.start >= end)
    return last ? [{ start, end: last.end }] : []
  })
}

/** Whether no word is cut at `place`, looking out of the match to the left (-1) or the right (1). */
function isBorder(text: string, place: number, side: -1 | 1): boolean {
  const inside = text.charAt(side < 0 ? place : place - 1)
  const outside = text.charAt(side < 0 ? place - 1 : place)
  if (!wordCharacter.test(inside) || outside === '') return true
  if (wordCharacter.test(outside)) return false
  const beyond = text.charAt(side < 0 ? place - 2 : place + 1)
  if (outside === '-') return !(letter.test(inside) && letter.test(beyond))
  // `100 000` is no part of `1 100 000`, nor `5` of `0,5`.
  if (side < 0 && /\d/u.test(inside) && /\d/u.test(beyond)) {
    return !(outside === ',' || (outside === ' ' && /^\d{3}(?!\d)/u.test(text.slice(place))))
  }
  if (side > 0 && /\d/u.test(inside) && /\d/u.test(beyond)) {
    return !(outside === ',' || (outside === ' ' && /^\d{3}(?!\d)/u.test(text.slice(place + 1))))
  }
  return true
}

/** How much of a word's end may change with case and number („gmina”, „gminami”). */
const longestInflection = 3

/**
 * Whether words that seem to be forms of `words` stand in the text otherwise than literally: every
 * word shares its stem with the quoted one. It errs on the side of asking a person.
 */
export function hasInflectedForms(text: string, words: string): boolean {
  const stems = fold(words)
    .text.trim()
    .split(' ')
    .map((word) => {
      const stem = word.slice(0, Math.max(2, word.length - longestInflection))
      return stem.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&') + '\\p{L}*'
    })
  const forms = new RegExp(`(?<![\\p{L}\\p{N}])${stems.join(' ')}(?![\\p{L}\\p{N}])`, 'giu')
  const literal = fold(words).text.trim()
  return [...fold(text).text.matchAll(forms)].some((match) => match[0] !== literal)
}
