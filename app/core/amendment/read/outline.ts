import type { Range } from '../../problem.ts'

/** The four kinds of amending unit, from the outermost: `1)`, `a)`, `–`, `– –` (ZTP § 94, § 56). */
export type Level = 0 | 1 | 2 | 3

/** An amending unit: its own words, and the units below it. Ranges are those of the tidied text. */
export interface OutlineNode {
  readonly level: Level
  /** `7`, `ba`; the ordinal for tirets. */
  readonly label: string
  /** The words after the mark and before the first unit below, without outer punctuation. */
  readonly words: Range
  readonly children: readonly OutlineNode[]
}

/** What stands before the first mark, and the amending units. */
export interface Outline {
  readonly lead: Range
  readonly nodes: readonly OutlineNode[]
}

/** With what an amending unit begins; a mark before anything else is one only where it is expected. */
const instructionStart =
  /^[\s:]*(?:„|§|\d|(?:w|we|po|przed|na|do|zamiast|art|ust|pkt|lit|tiret|podwójn\p{L}*|zdani\p{L}*|pierwsz\p{L}*|drugi\p{L}*|wprowadz\p{L}*|część|części|rozdział\p{L}*|dział\p{L}*|oddział\p{L}*|księg\p{L}*|tytuł\p{L}*|oznaczeni\p{L}*|nazw\p{L}*|nagłów\p{L}*|załącznik\p{L}*|odnośnik\p{L}*|uchyla|skreśla|wykreśla|dodaje|wstawia|dopisuje|użyt\p{L}*|wyraz\p{L}*|liczb\p{L}*|cyfr\p{L}*|kwot\p{L}*|kropk\p{L}*|średnik\p{L}*|przecin\p{L}*|myślnik\p{L}*|dotychczasow\p{L}*|polecenie|ogólne|preambuł\p{L}*|objaśnieni\p{L}*|ustęp\p{L}*|artykuł\p{L}*|paragraf\p{L}*|punkt\p{L}*|liter\p{L}*|treść|zastępuje|spójnik)(?!\p{L}))/iu

const amendingVerb =
  /(?:otrzymuj|dodaje|uchyla|zastępuje|skreśla|oznacza|nadaje|wstawia)(?:[eą]|\s+się|\s)/u

/** How far behind a mark an amending verb is looked for when a wording stands without quotes. */
const VERB_DISTANCE = 240

const candidate =
  /(?<![^\s„”:;,.(])(?:(\d+[a-z]*)\)|([a-z]{1,4})\)|([-–—−](?:\s?[-–—−])?))(?=[\s„\p{L}])/gu

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
  const root: Growing = { level: 0, label: '', start, end, children: [] }
  const open: Growing[] = [root]
  const unquoted = unquotedStarts(masked.slice(start, end), start)
  let wording = 0
  let current = root
  candidate.lastIndex = start
  for (let match = candidate.exec(masked); match; match = candidate.exec(masked)) {
    if (match.index >= end) break
    const level = levelOf(match)
    const label = match[1] ?? match[2] ?? ''
    const after = match.index + match[0].length
    const siblings = siblingsAt(open, level)
    const expected = follows(siblings?.at(-1)?.label ?? null, level, label)
    const strong = standsAtBorder(masked, start, match.index)
    while ((unquoted[wording] ?? end) < current.start) wording++
    const inWording = (unquoted[wording] ?? end) < match.index
    const begins = instructionStart.test(masked.slice(after, after + 40))
    const amends = amendingVerb.test(masked.slice(after, after + VERB_DISTANCE))
    if (
      !strong ||
      (inWording ? !expected || !begins || !amends : !begins && !(expected && level === 0))
    ) {
      continue
    }
    current.end = match.index
    while (open.length > 1 && (open.at(-1)?.level ?? 0) >= level) open.pop()
    const parent = open.at(-1) ?? root
    const ordinal = level >= 2 ? String(parent.children.length + 1) : label
    current = { level, label: ordinal, start: after, end, children: [] }
    parent.children.push(current)
    open.push(current)
  }
  return { lead: trimmed(masked, root.start, root.end), nodes: root.children.map(finish) }

  function finish(node: Growing): OutlineNode {
    return {
      level: node.level,
      label: node.label,
      words: trimmed(masked, node.start, node.end),
      children: node.children.map(finish),
    }
  }
}

function levelOf(match: RegExpExecArray): Level {
  if (match[1] !== undefined) return 0
  if (match[2] !== undefined) return 1
  return (match[3] ?? '').length > 1 ? 3 : 2
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
function standsAtBorder(masked: string, start: number, index: number): boolean {
  let before = index - 1
  while (before >= start && /\s/u.test(masked.charAt(before))) {
    if (masked.charAt(before) === '\n') return true
    before--
  }
  if (before < start) return true
  if (!/[:;,.”]/u.test(masked.charAt(before))) return false
  return !citationBefore.test(masked.slice(Math.max(start, before - 4), before + 1))
}

function unquotedStarts(text: string, offset: number): number[] {
  return Array.from(text.matchAll(unquotedWording), (match) => offset + match.index)
}

/** Without the spaces around and the marks that belong to the amending act. */
function trimmed(masked: string, start: number, end: number): Range {
  let from = start
  let to = end
  while (from < to && /\s/u.test(masked.charAt(from))) from++
  while (to > from && /[\s;,.]/u.test(masked.charAt(to - 1))) to--
  return { start: from, end: to }
}
