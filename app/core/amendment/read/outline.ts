import type { Range } from '../../problem.ts'

/** The kinds of amending unit, from the outermost: `1)`, `a)`, `–`, `– –` (ZTP § 94, § 56), and now and then `– – –`. */
export type Level = 0 | 1 | 2 | 3 | 4

/** An amending unit: its own words, and the units below it. Ranges are those of the tidied text. */
export interface OutlineNode {
  readonly level: Level
  /** `7`, `ba`; the ordinal for tirets. */
  readonly label: string
  /** The words after the mark and before the first unit below, without outer punctuation. */
  readonly words: Range
  readonly children: readonly OutlineNode[]
  /** Nobody can tell which list it belongs to. */
  readonly astray?: boolean
}

/** What stands before the first mark, and the amending units. */
interface Outline {
  readonly lead: Range
  readonly nodes: readonly OutlineNode[]
}

/** With what an amending unit begins; a mark before anything else is one only where it is expected. */
const instructionStart =
  /^[\s:]*(?:„|§|\d|(?:w|we|po|przed|na|do|zamiast|art|ust|pkt|lit|tiret|podwójn\p{L}*|zdani\p{L}*|pierwsz\p{L}*|drugi\p{L}*|wprowadz\p{L}*|część|części|rozdział\p{L}*|dział\p{L}*|oddział\p{L}*|księg\p{L}*|tytuł\p{L}*|oznaczeni\p{L}*|nazw\p{L}*|nagłów\p{L}*|załącznik\p{L}*|odnośnik\p{L}*|uchyla|skreśla|wykreśla|dodaje|wstawia|dopisuje|użyt\p{L}*|wyraz\p{L}*|liczb\p{L}*|cyfr\p{L}*|kwot\p{L}*|kropk\p{L}*|średnik\p{L}*|przecin\p{L}*|myślnik\p{L}*|dotychczasow\p{L}*|polecenie|ogólne|preambuł\p{L}*|objaśnieni\p{L}*|ustęp\p{L}*|artykuł\p{L}*|paragraf\p{L}*|punkt\p{L}*|liter\p{L}*|treść|zastępuje|spójnik)(?!\p{L}))/iu

const amendingVerb =
  /(?:otrzymuj|dodaje|uchyla|zastępuje|skreśla|oznacza|nadaje|wstawia)(?:[eą]|\s+się|\s)/u

/** How far behind a mark an instruction must begin. */
const START_DISTANCE = 40

/** How far behind a mark an amending verb is looked for when a wording stands without quotes. */
const VERB_DISTANCE = 240

const candidate =
  /(?<![^\s„”:;,.(])(?:(\d+[a-z]*)\)|([a-z]{1,4})\)|([-–—−](?:\s?[-–—−]){0,2}))(?=[\s„\p{L}])/gu

const citationBefore = /(?:pkt|lit|ust|art|nr|poz|zm)\.?\s*$/iu

/** „w brzmieniu: 1a. Jeżeli …”: a new wording without quotation marks. */
const unquotedWording =
  /brzmieni[eu]\s*:\s*(?=[^\s„:])|brzmieni[eu]\s+(?!określon|nadan|jak|dotychczas|ustal|stanow)(?=[\p{Lu}\d§–-])/gu

interface Growing {
  level: Level
  label: string
  start: number
  end: number
  children: Growing[]
}

/**
 * Splits the words of an amending article by their printed hierarchy (domain rule: a mark counts only
 * where a unit may begin, behind a colon or outer punctuation or on a line of its own). `masked` has
 * the quoted matter blanked out. Linear in the length of the stretch.
 */
export function outline(masked: string, start: number, end: number): Outline {
  const words = masked.slice(start, end)
  const root: Growing = { level: 0, label: '', start: 0, end: words.length, children: [] }
  const open: Growing[] = [root]
  const unquoted = Array.from(words.matchAll(unquotedWording), ({ index }) => index)
  let wording = 0
  let current = root
  for (const match of words.matchAll(candidate)) {
    const { index } = match
    if (!standsAtBorder(words, index)) continue
    const level = levelOf(match)
    const label = match[1] ?? match[2] ?? ''
    const after = index + match[0].length
    while ((unquoted[wording] ?? words.length) < current.start) wording++
    const inWording = (unquoted[wording] ?? words.length) < index
    const siblings = siblingsAt(open, level)
    const expected = follows(siblings?.at(-1)?.label ?? null, level, label)
    const begins = instructionStart.test(words.slice(after, after + START_DISTANCE))
    const amends = () => amendingVerb.test(words.slice(after, after + VERB_DISTANCE))
    // The first tiret follows the colon of its list; „… „c” – wyrazami „d”” is the dash of a sentence.
    if (level >= 2 && !siblings && !followsColon(words, index)) continue
    const plausible = inWording
      ? expected && begins && amends()
      : begins || (expected && level === 0)
    if (!plausible) continue
    current.end = index
    while (open.length > 1 && (open.at(-1)?.level ?? 0) >= level) open.pop()
    const parent = open.at(-1) ?? root
    const ordinal = level >= 2 ? String(parent.children.length + 1) : label
    current = { level, label: ordinal, start: after, end: words.length, children: [] }
    parent.children.push(current)
    open.push(current)
  }
  return { lead: trimmed(words, root, start), nodes: root.children.map(finish) }

  function finish(node: Growing): OutlineNode {
    return {
      level: node.level,
      label: node.label,
      words: trimmed(words, node, start),
      children: node.children.map(finish),
    }
  }
}

function levelOf(match: RegExpExecArray): Level {
  if (match[1] !== undefined) return 0
  if (match[2] !== undefined) return 1
  const dashes = (match[3] ?? '').replace(/\s/gu, '').length
  return dashes === 3 ? 4 : dashes === 2 ? 3 : 2
}

/** The units among which a new one of this level would stand. */
function siblingsAt(open: readonly Growing[], level: Level): readonly Growing[] | undefined {
  const parent = open.findLast((node, depth) => depth === 0 || node.level < level)
  const siblings = parent?.children
  return siblings?.at(-1)?.level === level ? siblings : undefined
}

/** Whether a mark is the one that comes next: `7)` after `6)`, `b)` after `a)`, `1)` as the first. */
function follows(last: string | null, level: Level, label: string): boolean {
  if (level >= 2) return true
  if (last === null) return label === '1' || label === 'a'
  if (level === 0) {
    const step = Number.parseInt(label, 10) - Number.parseInt(last, 10)
    return step === 1 || (step === 0 && label > last)
  }
  return label.length === last.length
    ? label.charCodeAt(label.length - 1) - last.charCodeAt(last.length - 1) === 1
    : label.length > last.length
}

/** Behind a colon, outer punctuation or a quotation mark, or at the start of a line. */
function standsAtBorder(words: string, index: number): boolean {
  let before = index - 1
  while (before >= 0 && /\s/u.test(words.charAt(before))) {
    if (words.charAt(before) === '\n') return true
    before--
  }
  if (before < 0) return true
  if (!/[:;,.”]/u.test(words.charAt(before))) return false
  return !citationBefore.test(words.slice(Math.max(0, before - 4), before + 1))
}

/** Behind a colon, or on a line of its own. */
function followsColon(words: string, index: number): boolean {
  return /(?:^|:|\n)\s*$/u.test(words.slice(Math.max(0, index - 3), index))
}

/** Without the spaces around and the marks that belong to the amending act; moved by `offset`. */
function trimmed(words: string, { start, end }: Range, offset: number): Range {
  let from = start
  let to = end
  while (from < to && /\s/u.test(words.charAt(from))) from++
  while (to > from && /[\s;,.]/u.test(words.charAt(to - 1))) to--
  return { start: offset + from, end: offset + to }
}
