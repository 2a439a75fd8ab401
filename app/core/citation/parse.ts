import { kinds, latinPattern } from '../statute/kinds.ts'
import { parseOrdinal } from '../statute/ordinal.ts'
import { isPartKind } from '../statute/address.ts'
import { actAt, codeAt, datedActAt, type NamedAct } from './act.ts'
import type { Citation, CitedPart, CitedStep } from './citation.ts'
import { citationWords, thisOne, type CitationWord } from './vocabulary.ts'

/**
 * The citations of units and acts in a text, in order: „art. 8 ust. 2–5”, „ust. 1 pkt 3 lit. b–d oraz
 * art. 7”, „art. 72a ust. 1 ustawy z dnia 5 czerwca 1998 r. o samorządzie powiatowym”. Reading needs no
 * statute: whether the units are there, `resolve` tells.
 */
export function parseCitations(text: string): Citation[] {
  const found: Citation[] = []
  START.lastIndex = 0
  for (let match = START.exec(text); match; match = START.exec(text)) {
    const citation = citationAt(text, match.index)
    if (!citation) continue
    found.push(citation)
    START.lastIndex = citation.range.end
  }
  return found
}

const word = citationWords.map((entry) => entry.word).join('|')
const thisWord = citationWords.map(({ kind, word: unit }) => `(?:${thisOne(kind)})\\s+(?:${unit})`)
const START = new RegExp(
  `(?<![\\p{L}\\d])(?:${word}|${thisWord.join('|')}|ustaw(?:a|y|ie|ę|ą)\\s+z\\s+dnia|Kodeksu|Ordynacji)(?![\\p{L}])`,
  'gu',
)

function citationAt(text: string, start: number): Citation | null {
  const whole = datedActAt(text, start) ?? codeAt(text, start)
  if (whole) return finish(text, start, [], whole)
  const chain = chainAt(text, start)
  if (chain.parts.length === 0) return null
  const named = actAt(text, chain.end)
  return finish(text, start, chain.parts, named ?? { act: { kind: 'own' }, end: chain.end })
}

function finish(
  text: string,
  start: number,
  parts: readonly CitedPart[],
  { act, end }: NamedAct,
): Citation {
  const accordingly =
    ACCORDINGLY_AFTER.test(text.slice(end, end + LONGEST_REMARK)) ||
    ACCORDINGLY_BEFORE.test(text.slice(Math.max(0, start - LONGEST_REMARK), start))
  return { range: { start, end }, text: text.slice(start, end), parts, act, accordingly }
}

const LONGEST_REMARK = 120
/** „art. 98 stosuje się odpowiednio”, „odpowiednio przepisy ust. 2–5”: in the same clause. */
const ACCORDINGLY_AFTER = /^[^.,;]*\sodpowiednio(?!\p{L})/u
const ACCORDINGLY_BEFORE = /\sodpowiednio\s+(?:przepis(?:y|u|ów)?\s+)?$/u

interface Chain {
  readonly parts: readonly CitedPart[]
  readonly end: number
}

/** „, ”, „ i ”, „ oraz w ” between two paths of one citation; the group is the repeated preposition. */
const BETWEEN_PATHS = /(?:\s*,\s*|\s+(?:i|oraz|lub|albo|bądź|a\s+także)\s+)((?:we?\s+)?)/uy

/** Several paths with one act: „art. 5 ust. 1 i art. 7”, „ust. 1 pkt 2 lub ust. 3”. */
function chainAt(text: string, start: number): Chain {
  const parts: CitedPart[] = []
  let end = start
  let next = start
  let repeated = false
  for (;;) {
    const inherited = parts.at(-1)?.steps ?? []
    const path = pathAt(text, next, inherited, repeated)
    if (!path) break
    parts.push(...path.parts)
    end = path.end
    BETWEEN_PATHS.lastIndex = end
    const between = BETWEEN_PATHS.exec(text)
    if (!between) break
    next = BETWEEN_PATHS.lastIndex
    repeated = between[1] !== ''
  }
  return { parts, end }
}

/**
 * One path, level by level: „art. 24h ust. 3 pkt 1–3 i 5”. A path that begins lower than the one before
 * goes on from it, „art. 4 ust. 1 i ust. 3”; with the preposition repeated, „art. 4 ust. 1 oraz w ust. 3”,
 * it is a citation of its own and not part of this one.
 */
function pathAt(
  text: string,
  start: number,
  inherited: readonly CitedStep[],
  repeated: boolean,
): Chain | null {
  const first = levelAt(text, start)
  if (!first) return null
  const above = inherited.filter((step) => holds(step, first.kind))
  const begins = kinds.article.order >= orderOf(first.kind)
  if (repeated && !begins) return null
  const parts: CitedPart[] = []
  let prefix: readonly CitedStep[] = begins ? [] : above
  let from = start
  let level: Level | null = first
  let end = start
  while (level) {
    const { items, kind } = level
    const inner: readonly CitedStep[] = prefix
    parts.push(
      ...items.map((item, i) => ({
        range: { start: i === 0 ? from : item.start, end: item.end },
        steps: [...inner, { kind, from: item.from, to: item.to }],
      })),
    )
    end = level.end
    const last = parts.at(-1)
    const lower: Level | null = levelAt(text, skipBetweenLevels(text, end))
    if (!last || !lower || !holds({ kind, from: '', to: null }, lower.kind)) break
    // What follows belongs to the last of the numbers: „ust. 1 i 2 pkt 3” cites ust. 1 and ust. 2 pkt 3.
    parts.pop()
    prefix = last.steps
    from = last.range.start
    level = lower
  }
  return { parts, end }
}

interface Item {
  readonly from: string
  readonly to: string | null
  readonly start: number
  readonly end: number
}

interface Level {
  readonly kind: CitedStep['kind']
  readonly items: readonly Item[]
  readonly end: number
}

const levels = citationWords.map((entry) => ({
  entry,
  itself: new RegExp(
    `(?:(?:${thisOne(entry.kind)})\\s+(?:${entry.word})|(?:${entry.word})\\s+niniejsz(?:y|ego|ym))(?![\\p{L}])`,
    'uy',
  ),
  head: new RegExp(
    entry.number === null
      ? `(?:${entry.word})`
      : `(?:${entry.word})\\s*(?=(?:${entry.number})(?![\\p{L}\\d]))`,
    'uy',
  ),
  item: new RegExp(
    `(${entry.number ?? ''})\\)?(?:[-–](${entry.number ?? ''})(?![\\p{L}\\d])\\)?)?`,
    'uy',
  ),
}))

/** One level with all its numbers: „pkt 1–3 i 5”, „lit. b–d”, „zdanie pierwsze i drugie”. */
function levelAt(text: string, start: number): Level | null {
  for (const { entry, itself, head, item } of levels) {
    itself.lastIndex = start
    if (itself.test(text)) {
      const end = itself.lastIndex
      return { kind: entry.kind, items: [{ from: '', to: null, start, end }], end }
    }
    head.lastIndex = start
    if (!head.test(text)) continue
    if (entry.number === null) {
      const end = head.lastIndex
      return { kind: entry.kind, items: [{ from: '', to: null, start, end }], end }
    }
    const items = itemsAt(text, head.lastIndex, item, entry)
    const last = items.at(-1)
    return last ? { kind: entry.kind, items, end: last.end } : null
  }
  return null
}

const BETWEEN_ITEMS = /(?:\s*,\s*|\s+(?:i|oraz|lub|albo|bądź)\s+)(?=\S)/uy

function itemsAt(text: string, start: number, pattern: RegExp, entry: CitationWord): Item[] {
  const items: Item[] = []
  let at = start
  for (;;) {
    pattern.lastIndex = at
    const match = pattern.exec(text)
    const end = pattern.lastIndex
    if (!match || /[\p{L}\d]/u.test(text.charAt(end))) break
    // „lit. b oraz art. 7”: a word for units could be read as a letter.
    if (items.length > 0 && (levelAt(text, at) || !goesOnWith(text, at, end, entry))) break
    const [, from = '', to] = match
    items.push({ from: figure(from), to: to === undefined ? null : figure(to), start: at, end })
    BETWEEN_ITEMS.lastIndex = end
    if (!BETWEEN_ITEMS.test(text)) break
    at = BETWEEN_ITEMS.lastIndex
  }
  return items
}

/** Prepositions and conjunctions that are letters too. */
const LITTLE_WORDS = /^[aiouwz]$/u

/**
 * Whether what follows „lit. a, ” or „ust. 1 i ” is a further number: „lit. a, z zastrzeżeniem”, „lit. b
 * i w ust. 2” and „ust. 1, 14 dni” go on with the sentence instead.
 */
function goesOnWith(text: string, start: number, end: number, entry: CitationWord): boolean {
  const word = text.slice(start, end)
  if (entry.number === latinPattern && LITTLE_WORDS.test(word)) {
    return /^\s*(?:[,.;:)]|$|(?:i|oraz|lub)\s)/u.test(text.slice(end, end + 8))
  }
  return !/^\s+(?:dni|miesi|lat|rok|osób|zł|proc|%)/u.test(text.slice(end, end + 10))
}

function figure(number: string): string {
  const counted = parseOrdinal(number)
  return counted === null ? number : String(counted)
}

/** „ust. 1 zdanie drugie”, „ust. 1 w zdaniu drugim”. */
const BETWEEN_LEVELS = /\s*(?:(?<=\s)we?\s+)?/uy

function skipBetweenLevels(text: string, at: number): number {
  BETWEEN_LEVELS.lastIndex = at
  BETWEEN_LEVELS.test(text)
  return BETWEEN_LEVELS.lastIndex
}

function orderOf(kind: CitedStep['kind']): number {
  return isPartKind(kind) ? Number.POSITIVE_INFINITY : kinds[kind].order
}

/** Whether a place of this kind may lie inside the step: sentences and introductions inside any unit. */
function holds(step: CitedStep, kind: CitedStep['kind']): boolean {
  if (isPartKind(step.kind)) return false
  if (isPartKind(kind)) return true
  return kinds[step.kind].children.some(
    (child) => child === kind || holds({ kind: child, from: '', to: null }, kind),
  )
}
