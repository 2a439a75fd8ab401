import { isPartKind, type PartKind } from '../../statute/address.ts'
import { kinds } from '../../statute/kinds.ts'
import { isLast, LAST, parseOrdinal } from '../../statute/ordinal.ts'
import type { UnitKind } from '../../statute/unit.ts'
import type { Token } from './tokens.ts'
import { rank, unitKindOf } from './unit-words.ts'

/** One cited number, or the two ends of a range: „ust. 2”, „ust. 2–5”. `''` where none is said. */
export interface Label {
  readonly from: string
  readonly to?: string
}

/** Units of one kind on one level: „pkt 1, 3 i 5–7”. */
export interface Rung {
  readonly kind: UnitKind | PartKind
  readonly labels: readonly Label[]
}

/** From the outer to the inner: „ust. 2 zdanie drugie”. Only the last rung has several labels. */
export type Chain = readonly Rung[]

export interface Read<T> {
  readonly value: T
  /** Index of the first token behind what was read. */
  readonly next: number
}

const separators = new Set([',', 'i', 'oraz', 'lub', 'albo'])

/** „w części pierwszej w księdze drugiej”: codes count these in words. */
const countingWord =
  /^(pierwsz|drug|trzeci|czwart|piąt|szóst|ogóln|szczególn|szczegółow|wojskow)(?:a|ą|i?ej)$/u

/**
 * Reads a chain of units at `index`: „art. 20 ust. 2b”, „zdanie pierwsze i drugie”, „drugie tiret”,
 * „wprowadzenie do wyliczenia”, „tytuł rozdziału 7”; null when none begins there.
 */
export function readChain(tokens: readonly Token[], index: number): Read<Chain> | null {
  const first = readRung(tokens, index)
  if (!first) return null
  const chain: Rung[] = [...first.value]
  let next = first.next
  for (;;) {
    const last = chain.at(-1)
    const deeper = last?.labels.length === 1 ? readRung(tokens, next) : null
    if (!deeper || rank(deeper.value[0]?.kind ?? 'part') <= rank(last?.kind ?? 'part')) break
    chain.push(...deeper.value)
    next = deeper.next
  }
  return { value: chain, next }
}

/**
 * One rung of a chain, or two for the heading of a systematising unit: „tytuł rozdziału 7”; null when
 * no unit is named at `index`.
 */
export function readRung(tokens: readonly Token[], index: number): Read<Chain> | null {
  const word = text(tokens, index)
  if (word === '') return null
  const second = text(tokens, index + 1)
  if (/^wprowadzeni[eau]$/u.test(word)) {
    const full = second === 'do' && text(tokens, index + 2) === 'wyliczenia'
    return part('intro', index + (full ? 3 : 1))
  }
  if (/^(?:wstęp|wstępie)$/u.test(word) && second === 'do') return part('intro', index + 3)
  if (/^zdani[eu]$/u.test(word) && /^(?:wstępn|wprowadzając)/u.test(second)) {
    const full = text(tokens, index + 2) === 'do' && text(tokens, index + 3) === 'wyliczenia'
    return part('intro', index + (full ? 4 : 2))
  }
  if (/^zdani[eu]$/u.test(word) && /^końcow/u.test(second)) return part('closing', index + 2)
  if (/^częś(?:ć|ci)$/u.test(word) && /^wspóln/u.test(second)) {
    return part(
      'closing',
      index + (/^(?:wylicze|liter$|punktów$|tiret$)/u.test(text(tokens, index + 2)) ? 3 : 2),
    )
  }
  if (/^podwójn/u.test(word) && second === 'tiret')
    return numbered('doubleIndent', tokens, index + 2)
  return readHeading(tokens, index) ?? readNumbered(tokens, index)
}

function readNumbered(tokens: readonly Token[], index: number): Read<Chain> | null {
  const kind = unitKindOf(text(tokens, index))
  if (kind) return numbered(kind, tokens, index + 1)
  // „w ostatnim zdaniu”
  if (isLast(text(tokens, index)) && unitKindOf(text(tokens, index + 1)) === 'sentence') {
    return { value: [{ kind: 'sentence', labels: [{ from: LAST }] }], next: index + 2 }
  }
  const adjective = readOrdinal(tokens, index)
  const following = adjective && unitKindOf(text(tokens, adjective.next))
  if (!adjective || (following !== 'indent' && following !== 'sentence')) return null
  return {
    value: [{ kind: following, labels: [{ from: adjective.value }] }],
    next: adjective.next + 1,
  }
}

/** „tytuł rozdziału 7”, „oznaczenie i tytuł działu II”, „tytuł ustawy”, „ogólne określenie przedmiotu ustawy”. */
function readHeading(tokens: readonly Token[], index: number): Read<Chain> | null {
  const words = Array.from({ length: 4 }, (_, i) => text(tokens, index + i))
  if (/^ogóln/u.test(words[0] ?? '') && /^określeni/u.test(words[1] ?? '')) {
    return part('actTitle', index + (words[3] === 'ustawy' ? 4 : 3))
  }
  const withMark = /^oznaczeni/u.test(words[0] ?? '') && /^(?:i|oraz)$/u.test(words[1] ?? '')
  const at = withMark ? index + 2 : index
  if (!/^(?:tytuł(?:u|em)?|tytule|nazw[aęy]|nazwie|nagłów(?:ek|ka|ku))$/u.test(text(tokens, at))) {
    return null
  }
  if (text(tokens, at + 1) === 'ustawy') return part('actTitle', at + 2)
  const kind = unitKindOf(text(tokens, at + 1))
  if (kind && isSystematising(kind)) {
    const unit = numbered(kind, tokens, at + 2)
    // „w rozdziale 3 tytuł rozdziału”: the number stands in the context.
    if (unit.value[0]?.labels[0]?.from === '' && !withMark) return part('heading', unit.next)
    return { value: [...unit.value, { kind: 'heading', labels: [{ from: '' }] }], next: unit.next }
  }
  // „tytuł IV” is a unit of its own; „tytuł” alone is the heading of the unit in the context.
  return readLabel('title', tokens, at + 1) ? null : part('heading', at + 1)
}

function isSystematising(kind: UnitKind | PartKind): boolean {
  return !isPartKind(kind) && kinds[kind].systematising
}

function part(kind: UnitKind | PartKind, next: number): Read<Chain> {
  return { value: [{ kind, labels: [{ from: '' }] }], next }
}

function numbered(kind: UnitKind | PartKind, tokens: readonly Token[], index: number): Read<Chain> {
  const start = text(tokens, index) === '.' ? index + 1 : index
  const labels = readLabels(kind, tokens, start)
  // „dział V „Rozstrzyganie sporów””: the title behind the number says nothing of its own.
  const titled =
    labels.next > start && isSystematising(kind) && tokens[labels.next]?.kind === 'quote'
  return { value: [{ kind, labels: labels.value }], next: labels.next + (titled ? 1 : 0) }
}

/** „1, 3 i 5–7”, „a oraz b”, „pierwsze i drugie”; one empty label where no number is said. */
export function readLabels(
  kind: UnitKind | PartKind,
  tokens: readonly Token[],
  index: number,
): Read<readonly Label[]> {
  const labels: Label[] = []
  let next = index
  for (;;) {
    const separated = labels.length > 0
    if (separated && !separators.has(text(tokens, next))) break
    const at = separated ? next + 1 : next
    if (separated && isConjunction(kind, tokens, at)) break
    const from = readLabel(kind, tokens, at)
    if (!from) break
    next = from.next
    const to = text(tokens, next) === '-' ? readLabel(kind, tokens, next + 1) : null
    labels.push(to ? { from: from.value, to: to.value } : { from: from.value })
    if (to) next = to.next
  }
  return labels.length > 0 ? { value: labels, next } : { value: [{ from: '' }], next: index }
}

/** Where a letter might as well be the preposition or conjunction „w”, „a”, „i”, „z”. */
function isConjunction(
  kind: UnitKind | PartKind,
  tokens: readonly Token[],
  index: number,
): boolean {
  if (kind !== 'letter') return false
  const word = text(tokens, index)
  const following = text(tokens, index + 1)
  if (/^(?:po|we|na|do)$/u.test(word)) return true
  if (word === 'w' || word === 'z')
    return (
      unitKindOf(following) !== undefined ||
      /^(?:tym|załącz|zdani|części|brzmieniu)/u.test(following)
    )
  return word === 'a' && text(tokens, index - 1) === ','
}

function readLabel(
  kind: UnitKind | PartKind,
  tokens: readonly Token[],
  index: number,
): Read<string> | null {
  const token = tokens[index]
  if (!token || token.kind === 'quote') return null
  if (kind === 'indent' || kind === 'doubleIndent' || kind === 'sentence') {
    const ordinal = readOrdinal(tokens, index)
    if (ordinal) return ordinal
    if (kind === 'sentence' && isLast(token.text)) return { value: LAST, next: index + 1 }
    return token.kind === 'number' && /^\d+$/u.test(token.text)
      ? { value: token.text, next: index + 1 }
      : null
  }
  const value =
    token.kind === 'word'
      ? wordLabel(kind, token.printed)
      : token.kind === 'number' && kind !== 'letter'
        ? token.text
        : null
  if (value === null) return null
  return { value, next: text(tokens, index + 1) === ')' ? index + 2 : index + 1 }
}

function wordLabel(kind: UnitKind | PartKind, printed: string): string | null {
  if (kind === 'letter')
    return /^(?:[a-złśż]{1,2}|z[a-z]{2})[⁰¹²³⁴-⁹]*$/u.test(printed) ? printed : null
  if (!isSystematising(kind)) return null
  if (kind === 'part' || kind === 'book') {
    const [, stem] = countingWord.exec(printed) ?? []
    if (stem !== undefined) return `${stem}a`
  }
  return /^[IVXLCDM]+[a-z]{0,3}$/u.test(printed) ? printed : null
}

/** „drugie”, „dwudziestym pierwszym”; the longer one first. */
function readOrdinal(tokens: readonly Token[], index: number): Read<string> | null {
  const one = text(tokens, index)
  const two = parseOrdinal(`${one} ${text(tokens, index + 1)}`)
  if (two !== null) return { value: String(two), next: index + 2 }
  const value = parseOrdinal(one)
  return value === null ? null : { value: String(value), next: index + 1 }
}

/** The word, number or sign at `index`; `''` for quoted matter and beyond the end. */
export function text(tokens: readonly Token[], index: number): string {
  const token = tokens[index]
  return token && token.kind !== 'quote' ? token.text : ''
}
