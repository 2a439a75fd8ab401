import type { Range } from '../../problem.ts'
import type { Address } from '../../statute/address.ts'
import { ordinal } from '../../statute/ordinal.ts'
import type { Instruction } from '../instruction.ts'
import { changesInstruction, namesArticle } from './amending-acts.ts'
import { nestLists } from './lists-beside.ts'
import { nothing, type Meaning } from './meaning.ts'
import { outline, type OutlineNode } from './outline.ts'
import { readPhrases, type Phrase } from './phrases.ts'
import { resolvePlaces } from './places.ts'
import type { ReadCode, ReadProblem } from './problem.ts'
import type { Quote, QuotedText } from './quotes.ts'
import { meaningOf } from './sentence-meaning.ts'
import { originalRange, type Source } from './source.ts'
import { whyNoTargets } from './targets.ts'
import { foreignHeading } from './tidy.ts'
import { tokenize } from './tokens.ts'

interface ReadInstructions {
  readonly instructions: readonly Instruction[]
  readonly problems: readonly ReadProblem[]
}

/** What the amending units above leave to those below. */
interface Context {
  readonly path: string
  readonly targets: readonly Address[]
  /** Words that are no place and hold for every unit below: „użyte w art. 5 wyrazy:”. */
  readonly shared: readonly Phrase[]
  /** Why nothing below can be understood. */
  readonly blocked: ReadCode | null
}

/** More words above a list than any real act has; keeps the work of a hostile text within bounds. */
const MAX_SHARED = 24

/**
 * Reads the instructions in a stretch of the tidied text, behind the lead-in. `path` is that of the
 * amending article; `amending` tells that the amended act amends others itself (ZTP § 91).
 */
export function readStretch(
  source: Source,
  { masked, quotes }: QuotedText,
  stretch: Range,
  path: string,
  amending: boolean,
): ReadInstructions {
  const instructions: Instruction[] = []
  const problems: ReadProblem[] = []
  const { lead, nodes } = outline(masked, stretch.start, stretch.end)
  const top: Context = { path, targets: [[]], shared: [], blocked: null }
  visit(lead, nodes, top)
  return { instructions, problems }

  function visit(words: Range, children: readonly OutlineNode[], context: Context): void {
    if (children.length === 0) {
      if (words.end > words.start) instruct(words, context)
      return
    }
    const inner = below(words, context)
    for (const child of nestLists(children, endsWithColon, ({ words }) => phrasesOf(words))) {
      const blocked = child.astray ? 'context-not-understood' : inner.blocked
      visit(child.words, child.children, { ...inner, blocked, path: step(inner.path, child) })
    }
  }

  function endsWithColon({ words }: OutlineNode): boolean {
    return masked.charAt(words.end - 1) === ':'
  }

  function phrasesOf(words: Range): Phrase[] {
    return readPhrases(tokenize(masked, quotes, words, firstQuote(quotes, words.start)), words.end)
  }

  function below(words: Range, context: Context): Context {
    const phrases = phrasesOf(words)
    const held = phrases.find(({ kind }) => kind === 'held')
    if (held?.kind === 'held') return { ...context, blocked: held.code }
    if (amending && reachesInstruction(phrases, context)) {
      return { ...context, blocked: 'amends-amendment' }
    }
    if (phrases.some(({ kind }) => kind === 'unknown') || phrases.length > MAX_SHARED) {
      return { ...context, blocked: 'context-not-understood' }
    }
    const onlyPlaces = phrases.every(({ kind }) => /^(?:in|inAct|and|filler)$/u.test(kind))
    if (!onlyPlaces || context.shared.length > 0) {
      return { ...context, shared: [...context.shared, ...phrases].slice(0, MAX_SHARED) }
    }
    const { targets } = context
    const scope = { targets, base: targets, made: null, earlier: null }
    const places = resolvePlaces({ verb: 'reword', phrases, before: 0 }, scope)
    return places
      ? { ...context, targets: places.targets }
      : { ...context, blocked: whyNoTargets(phrases) }
  }

  function instruct(words: Range, context: Context): void {
    const range = originalRange(source, words.start, words.end)
    const result = meaningIn(words, context)
    instructions.push({
      path: context.path,
      text: source.original.slice(range.start, range.end),
      range,
      operations: result.operations,
    })
    for (const { code, severity, start, end } of result.problems) {
      const at = originalRange(source, start, end)
      const text = source.original.slice(at.start, at.end)
      problems.push({ code, severity, range: at, text, path: context.path })
    }
  }

  function meaningIn(words: Range, context: Context): Meaning {
    if (context.blocked) return nothing(context.blocked, words)
    const phrases = [...context.shared, ...phrasesOf(words)]
    if (amending && reachesInstruction(phrases, context)) return nothing('amends-amendment', words)
    return meaningOf(phrases, context.targets, wordingAt, words)
  }

  function reachesInstruction(phrases: readonly Phrase[], { targets }: Context): boolean {
    const within = targets.some((address) => address.length > 0)
    return changesInstruction(phrases, wordingAt) || (within && namesArticle(phrases))
  }

  function wordingAt({ start, end }: Range): string {
    return source.text.slice(start, end).replaceAll(foreignHeading, '').trim()
  }
}

/** „art. 1 pkt 7 lit. a tiret drugie”. */
function step(path: string, { level, label }: OutlineNode): string {
  const names = [`pkt ${label}`, `lit. ${label}`, 'tiret', 'podwójne tiret', 'potrójne tiret']
  const name = level < 2 ? names[level] : `${names[level]} ${ordinal(Number(label))}`
  return [path, name].filter((part) => part !== '').join(' ')
}

/** Index of the first quote that begins at or behind a position. */
function firstQuote(quotes: readonly Quote[], position: number): number {
  let low = 0
  let high = quotes.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((quotes[middle]?.start ?? 0) >= position) high = middle
    else low = middle + 1
  }
  return low
}
