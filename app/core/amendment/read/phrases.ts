import type { Range } from '../../problem.ts'
import {
  fillers,
  markWords,
  quotedWords,
  verbWords,
  type Case,
  type NamedMark,
  type Verb,
} from './phrase-words.ts'
import type { HeldCode } from './problem.ts'
import {
  readChain,
  readLabels,
  readRung,
  text,
  type Chain,
  type Label,
  type Read,
} from './selection.ts'
import type { Token } from './tokens.ts'
import { unitKindOf } from './unit-words.ts'
import { readUsed, type Used } from './used.ts'

/** Quoted words or the name of a mark. */
export type Words =
  | {
      readonly kind: 'quoted'
      readonly inner: Range
      readonly form: Case
      /** „wyrazy od „…” do „…””: where the stretch ends. */
      readonly through?: Range
    }
  | NamedMark

/** A piece of an amending sentence; the order of pieces in Polish is free. */
export type Phrase = Range &
  (
    | { readonly kind: 'in'; readonly chain: Chain }
    | { readonly kind: 'inAct' }
    | { readonly kind: 'inThis' }
    | { readonly kind: 'units'; readonly chain: Chain }
    | { readonly kind: 'numbers'; readonly labels: readonly Label[] }
    | { readonly kind: 'unitAnchor'; readonly side: 'after' | 'before'; readonly chain: Chain }
    | { readonly kind: 'wordAnchor'; readonly side: 'after' | 'before' | 'instead' }
    | { readonly kind: 'words'; readonly words: Words }
    | { readonly kind: 'beginning' }
    | { readonly kind: 'end' }
    | { readonly kind: 'verb'; readonly verb: Verb }
    | { readonly kind: 'wording'; readonly inner: readonly Range[]; readonly quoted: boolean }
    | { readonly kind: 'content' }
    | { readonly kind: 'as' }
    | ({ readonly kind: 'used' } & Used)
    | { readonly kind: 'and'; readonly comma: boolean }
    | { readonly kind: 'filler' }
    | { readonly kind: 'held'; readonly code: HeldCode }
    | { readonly kind: 'unknown' }
  )

type PhraseBody = Phrase extends infer P
  ? P extends Range
    ? Omit<P, 'start' | 'end'>
    : never
  : never

interface Found {
  readonly body: PhraseBody
  readonly next: number
}

/**
 * Cuts the tokens of an amending sentence into phrases. What belongs to none is an `unknown` phrase,
 * so that nothing of the sentence is passed over. `end` is where the sentence ends in the text.
 */
export function readPhrases(tokens: readonly Token[], end: number): Phrase[] {
  const phrases: Phrase[] = []
  for (let index = 0; index < tokens.length;) {
    const found = read(tokens, index, end) ?? readDash(tokens, index, phrases.at(-1))
    const start = tokens[index]?.start ?? end
    const next = found?.next ?? index + 1
    const last = Math.max(start, tokens[next - 1]?.end ?? end)
    const body = found?.body ?? { kind: 'unknown' }
    const before = phrases.at(-1)
    // „…, a w ust. 2”: a comma before a conjunction connects nothing of its own.
    if (before?.kind === 'and' && body.kind === 'and') phrases.pop()
    phrases.push({ ...body, start, end: last })
    index = next
  }
  return phrases
}

function read(tokens: readonly Token[], index: number, end: number): Found | null {
  const token = tokens[index]
  if (!token) return null
  if (token.kind === 'quote') {
    return words({ kind: 'quoted', inner: token.inner, form: 'object' }, index + 1)
  }
  return (
    readHeld(tokens, index) ??
    readWording(tokens, index, end) ??
    used(tokens, index) ??
    readVerb(tokens, index) ??
    readPlace(tokens, index) ??
    readAnchor(tokens, index) ??
    readContent(tokens, index) ??
    readWords(tokens, index) ??
    readUnits(tokens, index) ??
    readConnective(tokens, index)
  )
}

/** What is understood but is no operation on units: annexes, footnotes, headings of their own. */
function readHeld(tokens: readonly Token[], index: number): Found | null {
  const word = text(tokens, index)
  const held = (code: HeldCode): Found => ({ body: { kind: 'held', code }, next: tokens.length })
  if (/^załącznik/u.test(word)) return held('annex')
  if (/^(?:odnośnik|odsyłacz)/u.test(word)) return held('footnote')
  if (/^preambu/u.test(word)) return held('preamble')
  if (/^poleceni/u.test(word) && /^nowelizacyjn/u.test(text(tokens, index + 1))) {
    return held('amends-amendment')
  }
  return null
}

/** „w brzmieniu: „…””, „w następującym brzmieniu”, „otrzymuje brzmienie:”, „nadaje się brzmienie”. */
function readWording(tokens: readonly Token[], index: number, end: number): Found | null {
  const word = text(tokens, index)
  let next = index
  if (/^(?:otrzymuj[eą]|nadaje)$/u.test(word)) return null
  if (word === 'w' && text(tokens, next + 1) === 'następującym') next += 2
  else if (word === 'w') next += 1
  const noun = text(tokens, next)
  if (noun !== (next > index ? 'brzmieniu' : 'brzmienie')) return null
  next++
  if (/^(?:określon|jak$|zgodn|stanowiąc|nadan)/u.test(text(tokens, next))) {
    return { body: { kind: 'held', code: 'annex' }, next: tokens.length }
  }
  if (text(tokens, next) === ':') next++
  const inner: Range[] = []
  for (let quote = tokens[next]; quote?.kind === 'quote'; quote = tokens[next]) {
    inner.push(quote.inner)
    next++
    // „2. …”, „3. …”: each unit between marks of its own.
    if (text(tokens, next) === ',' && tokens[next + 1]?.kind === 'quote') next++
  }
  if (inner.length > 0) return { body: { kind: 'wording', inner, quoted: true }, next }
  const start = tokens[next]?.start
  if (start === undefined) return { body: { kind: 'filler' }, next }
  return { body: { kind: 'wording', inner: [{ start, end }], quoted: false }, next: tokens.length }
}

function used(tokens: readonly Token[], index: number): Found | null {
  const found = readUsed(tokens, index)
  return found && { body: { kind: 'used', ...found.value }, next: found.next }
}

function readVerb(tokens: readonly Token[], index: number): Found | null {
  const word = text(tokens, index)
  const reflexive = text(tokens, index + 1) === 'się' ? 1 : 0
  const behind = index + 1 + reflexive
  const verb = (kind: Verb, next: number): Found => ({ body: { kind: 'verb', verb: kind }, next })
  if (word === 'wprowadza') {
    const noun = behind + (/^następując/u.test(text(tokens, behind)) ? 1 : 0)
    if (/^zmian[yę]$/u.test(text(tokens, noun))) {
      return { body: { kind: 'filler' }, next: noun + 1 }
    }
  }
  if (word === 'otrzymuje' || word === 'otrzymują') {
    if (/^oznaczeni[ea]$/u.test(text(tokens, behind))) {
      return verb('renumber', behind)
    }
    return verb('reword', behind)
  }
  if (word === 'nadaje') {
    return verb('reword', behind)
  }
  const known = verbWords.get(word)
  return known ? verb(known, behind) : null
}

/** „w art. 20”, „we wprowadzeniu do wyliczenia”, „w ustawie”, „w tym ust.”, „na początku”, „na końcu”. */
function readPlace(tokens: readonly Token[], index: number): Found | null {
  const word = text(tokens, index)
  if (word === 'na' && text(tokens, index + 1) === 'początku') {
    return { body: { kind: 'beginning' }, next: index + 2 }
  }
  if (word === 'na' && text(tokens, index + 1) === 'końcu') {
    const next = index + 2
    const ofUnit =
      unitKindOf(text(tokens, next)) === 'sentence' || /^(?:tego|ustępu)$/u.test(text(tokens, next))
    return ofUnit && unitKindOf(text(tokens, next + 1)) ? null : { body: { kind: 'end' }, next }
  }
  if (word !== 'w' && word !== 'we') return null
  const second = text(tokens, index + 1)
  if (second === 'ustawie' || (second === 'całej' && text(tokens, index + 2) === 'ustawie')) {
    return { body: { kind: 'inAct' }, next: index + (second === 'ustawie' ? 2 : 3) }
  }
  if (/^załącznik/u.test(second))
    return { body: { kind: 'held', code: 'annex' }, next: tokens.length }
  if (/^(?:odnośnik|odsyłacz)/u.test(second)) {
    return { body: { kind: 'held', code: 'footnote' }, next: tokens.length }
  }
  if (/^preambu/u.test(second)) {
    return { body: { kind: 'held', code: 'preamble' }, next: tokens.length }
  }
  if (/^t(?:ym|ej)$/u.test(second) && unitKindOf(text(tokens, index + 2))) {
    const dot = text(tokens, index + 3) === '.' ? 4 : 3
    return { body: { kind: 'inThis' }, next: index + dot }
  }
  // „oznacza się jako ust. 1, w którym pkt 2 otrzymuje brzmienie”
  if (/^któr(?:ym|ej)$/u.test(second)) return { body: { kind: 'inThis' }, next: index + 2 }
  // Each level takes its own „w” (ZTP § 89 ust. 2): what follows without one is the next phrase.
  const rung = readRung(tokens, index + 1)
  return rung && { body: { kind: 'in', chain: rung.value }, next: rung.next }
}

/** „po art. 4e”, „przed pkt 1”, „po wyrazach”, „zamiast wyrazów”, „w miejsce wyrazów”. */
function readAnchor(tokens: readonly Token[], index: number): Found | null {
  const word = text(tokens, index)
  if (word === 'zamiast') return { body: { kind: 'wordAnchor', side: 'instead' }, next: index + 1 }
  if (word === 'w' && text(tokens, index + 1) === 'miejsce') {
    return { body: { kind: 'wordAnchor', side: 'instead' }, next: index + 2 }
  }
  if (word !== 'po' && word !== 'przed') return null
  const side = word === 'po' ? 'after' : 'before'
  const chain = readChain(tokens, index + 1)
  if (chain) return { body: { kind: 'unitAnchor', side, chain: chain.value }, next: chain.next }
  return { body: { kind: 'wordAnchor', side }, next: index + 1 }
}

/** „dotychczasową treść”, „dotychczasowy art. 5”, „jako”, „oznaczenie”. */
function readContent(tokens: readonly Token[], index: number): Found | null {
  const word = text(tokens, index)
  if (/^dotychczasow/u.test(word)) {
    const content = /^(?:treść|tekst|brzmienie|przepis)$/u.test(text(tokens, index + 1))
    return content
      ? { body: { kind: 'content' }, next: index + 2 }
      : { body: { kind: 'filler' }, next: index + 1 }
  }
  if (word === 'treść') return { body: { kind: 'content' }, next: index + 1 }
  if (
    word === 'jako' ||
    (/^(?:oznaczeni[ea]|numer(?:em|y)?)$/u.test(word) && readChain(tokens, index + 1))
  ) {
    return { body: { kind: 'as' }, next: index + 1 }
  }
  return null
}

/** „wyrazy „…””, „kropkę”; the list „wyrazy „a” i „b”” is read one by one. */
function readWords(tokens: readonly Token[], index: number): Found | null {
  const word = text(tokens, index)
  const mark = markWords.get(word)
  if (mark) return words(mark, index + 1)
  const form = quotedWords.get(word)
  if (form === undefined) return null
  if (form === 'object') {
    const stretch = readStretch(tokens, index + 1)
    if (stretch) return words({ kind: 'quoted', form, ...stretch.value }, stretch.next)
  }
  const colon = text(tokens, index + 1) === ':'
  const quote = tokens[colon ? index + 2 : index + 1]
  // „wyraz: – „a” zastępuje się …, – „b” …”: the noun is said once for the units below.
  if (!quote) return { body: { kind: 'filler' }, next: tokens.length }
  if (quote.kind !== 'quote') return null
  return words({ kind: 'quoted', inner: quote.inner, form }, tokens.indexOf(quote, index) + 1)
}

/** „od „…” do „…””, „od wyrazu „…” do wyrazów „…””; null when no such stretch begins at `index`. */
function readStretch(
  tokens: readonly Token[],
  index: number,
): Read<{ readonly inner: Range; readonly through: Range }> | null {
  const from = readEnd(tokens, index, 'od')
  const to = from && readEnd(tokens, from.next, 'do')
  return to && { value: { inner: from.value, through: to.value }, next: to.next }
}

function readEnd(tokens: readonly Token[], index: number, word: 'od' | 'do'): Read<Range> | null {
  if (text(tokens, index) !== word) return null
  const at = quotedWords.get(text(tokens, index + 1)) === 'place' ? index + 2 : index + 1
  const quote = tokens[at]
  return quote?.kind === 'quote' ? { value: quote.inner, next: at + 1 } : null
}

function readUnits(tokens: readonly Token[], index: number): Found | null {
  const chain = readChain(tokens, index)
  if (chain) return { body: { kind: 'units', chain: chain.value }, next: chain.next }
  const token = tokens[index]
  if (token?.kind !== 'number') return null
  const labels = readLabels('paragraph', tokens, index)
  return { body: { kind: 'numbers', labels: labels.value }, next: labels.next }
}

function readConnective(tokens: readonly Token[], index: number): Found | null {
  const word = text(tokens, index)
  if (word === ',') return { body: { kind: 'and', comma: true }, next: index + 1 }
  if (word === 'i' || word === 'oraz' || word === 'a') {
    return { body: { kind: 'and', comma: false }, next: index + 1 }
  }
  return fillers.has(word) ? { body: { kind: 'filler' }, next: index + 1 } : null
}

/** „a wyrazy „c” – wyrazami „d””: the dash stands for the verb of the clause before. */
function readDash(
  tokens: readonly Token[],
  index: number,
  before: Phrase | undefined,
): Found | null {
  const inSentence = text(tokens, index) === '-' && before?.kind === 'words'
  return inSentence ? { body: { kind: 'filler' }, next: index + 1 } : null
}

function words(value: Words, next: number): Found {
  return { body: { kind: 'words', words: value }, next }
}
