import { arabicPattern, kinds, latinPattern } from '../kinds.ts'
import { unitKinds, type UnitKind } from '../unit.ts'

/** A unit's mark found in a text. */
export interface Mark {
  readonly kind: UnitKind
  readonly number: string
  /** Where the mark begins and where it ends. */
  readonly start: number
  readonly end: number
  /** The title of a systematising unit, when it stands on the same line. */
  readonly heading: string | null
}

const DASH = '[-–—−]'

/** Words that count books and parts of codes, the only ones a systematising unit may have for a number. */
const COUNTING_WORDS =
  /^(?:pierwsz|drug|trzeci|czwart|piąt|szóst|siódm|ósm|dziewiąt|dziesiąt|ogóln|szczególn|szczegółow|wojskow)[ya]$/iu

const ROMAN = /^[IVXLCDM]+[a-z]{0,3}$/u

const systematisingMarks = unitKinds
  .filter((kind) => kinds[kind].systematising)
  .map((kind) => ({
    kind,
    pattern: new RegExp(`^${kinds[kind].mark}(?:([.:]|\\s+${DASH})?\\s+(.+)|[.:]?)$`, 'u'),
  }))

/** Marks that begin a block, in the order in which they are tried: `– –` before `–`, `5)` before `e)`. */
const blockMarks = (
  ['article', 'section', 'point', 'paragraph', 'letter', 'doubleIndent', 'indent'] as const
).map((kind) => ({ kind, pattern: new RegExp(`${kinds[kind].mark}(?=\\s|$)`, 'uy') }))

/**
 * The mark of a systematising unit when the line is nothing but that: „Rozdział 7”, „DZIAŁ II. Budżet”,
 * „Rozdział 7 Związki międzygminne”. In a `heading` anything may follow the number; elsewhere „Rozdział 7
 * określa zasady …” is a sentence.
 */
export function systematisingMark(line: string, style: 'heading' | 'plain'): Mark | null {
  for (const { kind, pattern } of systematisingMarks) {
    const match = pattern.exec(line)
    if (!match) continue
    const [, number = '', separator, title = ''] = match
    const word = /^\p{L}{4,}$/u.test(number) && !ROMAN.test(number)
    if (word && !COUNTING_WORDS.test(number)) continue
    const plainTitle = /^[\p{Lu}(]/u.test(title) && !/[.;,:]$/u.test(title) && title.length < 200
    if (style === 'plain' && title !== '' && !separator && !plainTitle) continue
    return { kind, number, start: 0, end: line.length, heading: title === '' ? null : title }
  }
  return null
}

/** The mark of an article or a lower unit that stands at `at`; null when none does. */
export function markAt(text: string, at: number): Mark | null {
  for (const { kind, pattern } of blockMarks) {
    pattern.lastIndex = at
    const match = pattern.exec(text)
    if (match) {
      return { kind, number: match[1] ?? '', start: at, end: pattern.lastIndex, heading: null }
    }
  }
  return null
}

const CANDIDATE = new RegExp(
  `(?<=\\s)(?:Art\\.\\s*${arabicPattern}\\.|§\\s*${arabicPattern}\\.|${arabicPattern}[.)]|${latinPattern}\\)|${DASH})(?=\\s|$)`,
  'gu',
)

/**
 * Everything inside a line, after `from`, that has the form of a mark, in order. Whether it is one, the
 * context decides.
 */
export function* candidates(text: string, from: number): Generator<Mark> {
  const places = [...text.slice(from).matchAll(CANDIDATE)].map((match) => from + match.index)
  let end = 0
  for (const place of places) {
    if (place < end) continue
    const mark = markAt(text, place)
    if (!mark) continue
    end = mark.end
    yield mark
  }
}

const CONJUNCTIONS = 'i|oraz|lub|albo'
const BETWEEN = `(?:\\s*,\\s*|\\s+(?:${CONJUNCTIONS})\\s+|\\s*${DASH}\\s*)`

/** A text that ends in the middle of a citation: the word for the unit, then numbers that still go on. */
function citation(words: string, number: string): RegExp {
  const numbers = `${number}\\)?(?:${BETWEEN}${number}\\)?)*`
  const goesOn = `(?:\\s*,|\\s+(?:${CONJUNCTIONS})|\\s*${DASH})`
  return new RegExp(`(?:^|[\\s(])(?:${words})\\s*(?:${numbers}${goesOn})?\\s*$`, 'u')
}

/**
 * What makes a number a citation: „art. 5 ust.” 2., „w pkt 1 i” 2), „w lit. a” b), „z późn. zm.” 1). Who
 * cites without brackets, „pkt 1,” 6), does not go on citing with them.
 */
const cited: Readonly<Record<'stop' | 'point' | 'letter', RegExp>> = {
  stop: citation('(?:[Aa]rt|[Uu]st|poz|[Nn]r|str|zm)\\.|nr|Nr|§|dnia', arabicPattern),
  point: citation('(?:pkt|zm\\.|nr|poz\\.)', arabicPattern),
  letter: citation('lit\\.', `(?!(?:${CONJUNCTIONS})\\s)${latinPattern}`),
}
const CITED_BARE = new RegExp(`(?:^|\\s|${DASH})(?:${arabicPattern}|${latinPattern})\\s*,$`, 'u')

/** Whether what stands before a number makes it a citation and not a mark. */
export function isCited(before: string, kind: UnitKind): boolean {
  const tail = before.slice(-60)
  if (kind !== 'point' && kind !== 'letter') return cited.stop.test(tail)
  return cited[kind].test(tail) && !CITED_BARE.test(tail)
}
