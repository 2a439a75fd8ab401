import type { DeleteWords, InsertWords, Occurrence, ReplaceWords } from '../operation.ts'
import {
  inflection,
  marks,
  places,
  quotedNouns,
  timeOrdinals,
  timesUsed,
  verbs,
  type Mark,
  type QuotedNoun,
  type WordForms,
} from '../vocabulary.ts'

/** „wyraz” is one word, „wyrazy” are several, also a date or a figure with its unit (ZTP § 87). */
function nounOf(words: string): QuotedNoun {
  if (/^\d$/u.test(words)) return 'digit'
  if (/^[\d\s\u00a0]+(?:,\d+)?$/u.test(words)) return 'number'
  if (/^[\d\s\u00a0]+(?:,\d+)?[\s\u00a0]zł$/u.test(words)) return 'amount'
  return words.split(/\s+/u).length > 1 ? 'words' : 'word'
}

function isMark(text: string): text is Mark {
  return text in marks
}

/** Quoted words with their noun, or the name of a mark, in the case that the sentence wants. */
function quoted(words: string, grammar: keyof WordForms): string {
  if (isMark(words)) return marks[words][grammar]
  const mark = words.charAt(0)
  const rest = words.slice(1).trim()
  if (words.startsWith(', ') && isMark(mark) && rest !== '') {
    return `${marks[mark][grammar]} i ${quoted(rest, grammar)}`
  }
  return `${quotedNouns[nounOf(words)][grammar]} „${words}”`
}

/** A stretch of words is several, whatever its ends: „użyte po raz drugi wyrazy od „a” do „b””. */
function spanned(words: string, through: string | undefined): string {
  return through === undefined ? words : `${words} ${through}`
}

/** „wyrazy od „…” do „…””, or the quoted words alone. */
function stretch(words: string, through: string | undefined): string {
  return through === undefined
    ? quoted(words, 'accusative')
    : `${quotedNouns.words.accusative} od „${words}” do „${through}”`
}

/** „użyte dwukrotnie ”, „użyty po raz drugi ”, „użyte w różnej liczbie i różnym przypadku ”. */
function used(words: string, occurrence: Occurrence, inflected: boolean, count: number): string {
  if (occurrence === 'only' && !inflected) return ''
  const participle = participles[nounOf(words)]
  if (inflected) return `${participle} ${inflection.used} `
  if (typeof occurrence === 'number') {
    return `${participle} po raz ${timeOrdinals[occurrence] ?? String(occurrence)} `
  }
  const times = timesUsed[count] ?? ''
  return times === '' ? `${participle} ` : `${participle} ${times} `
}

const participles: Readonly<Record<QuotedNoun, string>> = {
  word: 'użyty',
  words: 'użyte',
  number: 'użytą',
  digit: 'użytą',
  amount: 'użytą',
}

/**
 * „wyrazy „…” zastępuje się wyrazami „…””. `count` is how often the words occur; `places` are several
 * units, which stand behind „użyte” where it is said.
 */
export function replaceWordsPhrase(operation: ReplaceWords, count: number, places = ''): string {
  const { words, through, replacement, occurrence, inflected } = operation
  const which = used(spanned(words, through), occurrence, inflected ?? false, count)
  const where = places === '' ? '' : `${places} `
  const object = inflected
    ? `${participles[nounOf(words)]} ${where}${inflection.used} ${quoted(words, 'accusative')}`
    : `${which}${where}${stretch(words, through)}`
  if (replacement === '') return `${verbs.delete} ${object}`
  const manner = inflected ? `${instrumental(replacement)} ` : ''
  return `${object} ${verbs.exchange} ${manner}${quoted(replacement, 'instrumental')}`
}

function instrumental(words: string): string {
  const many = nounOf(words) === 'words'
  return many ? inflection.replaced : inflection.replaced.replace('użytymi', 'użytym')
}

/** „po wyrazach „…” dodaje się wyrazy „…””, „na początku …”, „na końcu dodaje się wyrazy „…””. */
export function insertWordsPhrase(operation: InsertWords, count: number): string {
  const { anchor, position, words, occurrence } = operation
  const added = `${verbs.add} ${quoted(words, 'accusative')}`
  if (position === 'start') return `${places.atStart} ${added}`
  if (position === 'end') return `${places.atEnd} ${added}`
  const grammar = position === 'after' ? 'locative' : 'instrumental'
  const which = used(anchor, occurrence, false, count)
  const place = which === '' ? '' : declined(which, anchor, position)
  return `${places[position]} ${place}${quoted(anchor, grammar)} ${added}`
}

/** „po użytych dwukrotnie wyrazach”, „przed użytym po raz drugi wyrazem”. */
function declined(which: string, words: string, position: 'after' | 'before'): string {
  const noun = nounOf(words)
  const many = position === 'after' ? 'użytych' : 'użytymi'
  const one = noun === 'word' ? 'użytym' : 'użytej'
  return which.replace(/^użyt\S+/u, noun === 'words' ? many : one)
}

/** „skreśla się wyrazy „…””, „po wyrazie „…” skreśla się przecinek”. */
export function deleteWordsPhrase(operation: DeleteWords, count: number): string {
  const { words, through, occurrence, after, before } = operation
  const which = used(spanned(words, through), occurrence, false, count)
  const deleted = `${verbs.delete} ${which}${stretch(words, through)}`
  if (after !== undefined) return `${places.after} ${quoted(after, 'locative')} ${deleted}`
  if (before !== undefined) return `${places.before} ${quoted(before, 'instrumental')} ${deleted}`
  return deleted
}

/** „kropkę zastępuje się średnikiem”, „na końcu dodaje się przecinek”, „skreśla się kropkę”. */
export function endingPhrase(from: string, to: string): string {
  if (from === '') return `${places.atEnd} ${verbs.add} ${quoted(to, 'accusative')}`
  if (to === '') return `${verbs.delete} ${quoted(from, 'accusative')}`
  return `${quoted(from, 'accusative')} ${verbs.exchange} ${quoted(to, 'instrumental')}`
}
