import { compareNumbers, nextNumber, parseNumber } from '../number.ts'
import { endOf, isItem, lastOf, parentFor, type Node } from './node.ts'
import { isCited, type Mark } from './marks.ts'

/** What a mark that may be none stands in: the unit before it and the words around it. */
export interface Context {
  readonly current: Node | null
  readonly roots: readonly Node[]
  /** The words of the current unit up to the mark; `''` when the mark follows another mark. */
  readonly before: string
  /** The words after the mark. */
  readonly after: string
  /** The mark begins a line, though the line may only be a wrapped one. */
  readonly atLineStart?: boolean
}

const SENTENCE_END = /[.!?)”"]$/u
const CONJUNCTION = /(?:^|\s)(?:i|oraz|lub|albo|bądź|ani|a także)$/u

/**
 * Whether something in the form of a mark, in the middle of a line, is one: units that were run together
 * are told from citations, dates and brackets by the succession of numbers and by the words before.
 */
export function acceptsInside(mark: Mark, context: Context): boolean {
  const before = context.before.trimEnd()
  if (isCited(before, mark.kind)) return false
  switch (mark.kind) {
    case 'article':
      return articleFollows(mark, context, before)
    case 'section':
    case 'paragraph':
      return sentenceUnitFollows(mark, context, before)
    case 'point':
    case 'letter':
      return itemFollows(mark, context, before)
    case 'indent':
    case 'doubleIndent':
      return dashFollows(mark, context, before)
    default:
      return false
  }
}

/** „… stosuje się odpowiednio. Art. 10b. 1. …” */
function articleFollows(mark: Mark, context: Context, before: string): boolean {
  const last = lastSibling(mark, context)
  return /[.;:,)”"]$/u.test(before) && (!last || compareNumbers(last.number, mark.number) < 0)
}

/**
 * „… o której mowa w ust. 1. 2. Rada …”: after the end of a sentence, before a capital. The number need
 * not be the very next one, for „ust. 3 i 7 otrzymują brzmienie” quotes 3 and 7 one after the other.
 */
function sentenceUnitFollows(mark: Mark, context: Context, before: string): boolean {
  if (!/^\s*[\p{Lu}„"(§\d]/u.test(context.after)) return false
  const last = lastSibling(mark, context)
  if (before === '') return !last && context.current !== null
  if (!SENTENCE_END.test(before)) {
    // Enumerations that should end with a full stop now and then end with a comma.
    const afterItem = context.current && isItem(context.current) && /[,;]$/u.test(before)
    const follows = last?.number !== undefined && mark.number === nextNumber(mark.kind, last.number)
    return follows && Boolean(afterItem || context.atLineStart)
  }
  if (last) return compareNumbers(last.number, mark.number) < 0
  // An article may begin with an unnumbered paragraph and go on with „2. (uchylony)”.
  const parent = parentFor(context.current, mark.kind)
  return parent !== null && parent === context.current && /^[12]$/u.test(mark.number)
}

/** „…: 1) gminy; 2) powiaty”, „b) nazwę oraz c) siedzibę”. */
function itemFollows(mark: Mark, context: Context, before: string): boolean {
  const last = lastSibling(mark, context)
  if (!last) {
    const opens = before === '' ? context.current !== null : before.endsWith(':')
    return opens && isFirst(mark)
  }
  if (compareNumbers(last.number, mark.number) >= 0) return false
  if (isNext(last.number, mark)) {
    return context.atLineStart || /[;,.:)”"]$/u.test(before) || CONJUNCTION.test(before)
  }
  return context.atLineStart ? /[,;.]$/u.test(before) : /[;.]$/u.test(before)
}

/** Tirets after a colon or a comma; a closing part after the last item of an enumeration. */
function dashFollows(mark: Mark, context: Context, before: string): boolean {
  const { current } = context
  if (!current || before === '') return false
  if (mark.kind === 'doubleIndent') {
    const inTiret = current.kind === 'indent' || current.kind === 'doubleIndent'
    return inTiret && /[:,;]$/u.test(before)
  }
  if (before.endsWith(':')) return true
  if (current.kind === 'indent' || current.kind === 'doubleIndent') return /[,;]$/u.test(before)
  if (current.kind !== 'point' && current.kind !== 'letter') return false
  const previous = current.siblings[current.siblings.indexOf(current) - 1]
  if (!previous) return false
  if (/[,;]$/u.test(before)) return true
  // Points that end with commas announce a closing part, before which the last one ends bare.
  // Dashes that the other points have too are part of the wording.
  const bare = current.kind === 'point' && /[\p{L}\d)”]$/u.test(before)
  return bare && endOf(previous).endsWith(',') && dashes(before) === dashes(previous.text)
}

function dashes(text: string): number {
  return text.match(/\s[-–—−]\s/gu)?.length ?? 0
}

function lastSibling(mark: Mark, { current, roots }: Context): Node | null {
  const parent = parentFor(current, mark.kind)
  return lastOf(parent?.children ?? roots, mark.kind)
}

function isFirst({ kind, number }: Mark): boolean {
  return number === nextNumber(kind, '')
}

/**
 * Whether a number is the one to be expected after `last`: the next whole one, or one with the same
 * beginning (`2 → 2a → 2b → 3`). Old acts skip the letters q, v and x.
 */
function isNext(last: string, { kind, number }: Mark): boolean {
  if (number === nextNumber(kind, last)) return true
  const [a, ...more] = parseNumber(last) ?? []
  const [b, ...rest] = parseNumber(number) ?? []
  if (!a || !b) return false
  if (a.kind === 'letters' && b.kind === 'letters') {
    return (
      b.value.startsWith(a.value.charAt(0)) || /^(?:p\S*r|u\S*w|w\S*y)$/u.test(a.value + b.value)
    )
  }
  return a.value === b.value && more.length + rest.length > 0
}
