import { timeOrdinals, timesUsed } from '../vocabulary.ts'
import { inflectionWords } from './phrase-words.ts'
import { text, type Read } from './selection.ts'
import type { Token } from './tokens.ts'

/** Which occurrences of quoted words an instruction means, and whether in any of their forms. */
export interface Used {
  readonly occurrences: readonly (number | 'all')[]
  readonly inflected: boolean
}

/**
 * „użyte dwukrotnie”, „użyty po raz drugi i trzeci”, „użytymi w odpowiedniej liczbie i odpowiednim
 * przypadku” (ZTP § 88); null when none begins at `index`.
 */
export function readUsed(tokens: readonly Token[], index: number): Read<Used> | null {
  let next = index
  const used = /^użyt/u.test(text(tokens, next))
  if (used) next++
  let occurrences: readonly (number | 'all')[] = ['all']
  const inflectedEnd = readInflection(tokens, next)
  let inflected = false
  if (inflectedEnd !== null) {
    inflected = true
    next = inflectedEnd
  }
  const times = timesUsed.indexOf(text(tokens, next))
  if (times >= 2 || /krotnie$/u.test(text(tokens, next))) {
    next++
  } else if (text(tokens, next) === 'po' && text(tokens, next + 1) === 'raz') {
    const times = readTimes(tokens, next + 2)
    if (times.value.length > 0) {
      occurrences = times.value
      next = times.next
    }
  }
  if (next === index) return null
  if (!inflected) {
    const late = readInflection(tokens, text(tokens, next) === ',' ? next + 1 : next)
    if (late !== null) {
      inflected = true
      next = late
    }
  }
  return { value: { occurrences, inflected }, next }
}

/** „drugi”, „drugi i trzeci”, „pierwszy, drugi i czwarty”. */
function readTimes(tokens: readonly Token[], index: number): Read<readonly number[]> {
  const value: number[] = []
  let next = index
  for (let at = index; timeOrdinals.indexOf(text(tokens, at)) > 0;) {
    value.push(timeOrdinals.indexOf(text(tokens, at)))
    next = at + 1
    at = /^(?:,|i|oraz)$/u.test(text(tokens, next)) ? next + 1 : tokens.length
  }
  return { value, next }
}

/** Index behind „w różnej liczbie i różnym przypadku” and its variants; null when none is there. */
function readInflection(tokens: readonly Token[], index: number): number | null {
  if (text(tokens, index) !== 'w') return null
  if (!/^(?:różn|odpowiedni(?:m|ej|ch)$|tym$|tych$)/u.test(text(tokens, index + 1))) return null
  let next = index + 1
  let last: number | null = null
  while (inflectionWords.test(text(tokens, next))) {
    if (/^(?:liczb|przypadk|rodzaj|form)/u.test(text(tokens, next))) last = next + 1
    next++
  }
  return last
}
