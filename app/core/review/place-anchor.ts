import { diffText } from '../diff/segments.ts'
import type { Range } from '../problem.ts'
import { proseText } from '../prose/lines.ts'
import { walk } from '../statute/locate.ts'
import type { Anchor, Place, Quote, UnitPlace } from './anchor.ts'
import { crossing, type Crossing } from './crossing.ts'
import { followRange } from './follow.ts'
import { diffLines } from './line-diff.ts'
import { agreement, findQuote, occurrences, quoteAt, sameWords } from './quote.ts'
import { ownWords, passageOf, statuteAt, unitAt, type ReviewedText } from './reviewed-text.ts'

/** Where a remark is in a later version. */
export type Placement =
  /** On the very words that it was made on. */
  | { readonly state: 'same'; readonly place: Place; readonly range: Range }
  /** Where these words were: they were changed in the version `since`. */
  | {
      readonly state: 'changed'
      readonly place: Place
      readonly range: Range
      readonly since: number
    }
  /** Nowhere any more, from the version `since` on; its quote tells what it was about. */
  | { readonly state: 'orphaned'; readonly since: number }

interface Spot {
  readonly place: Place
  readonly range: Range
  readonly kept: boolean
}

/**
 * Where the words of an anchor are in the last of `versions`, which begin with the anchor's own and go on
 * without gaps. A remark comes to lie on the same words, or where its words were, or nowhere; it never
 * points at words that it was not made on without saying so. `way` gives the crossing between two
 * versions, for callers that keep them.
 */
export function placeAnchor(
  anchor: Anchor,
  versions: readonly ReviewedText[],
  way: (from: ReviewedText, to: ReviewedText) => Crossing = crossing,
): Placement {
  const [first, ...later] = versions
  const last = versions.at(-1)
  const passage = first ? passageOf(first, anchor.place) : null
  const range = passage === null ? null : findWords(passage, anchor)
  if (!first || !last || !range) return { state: 'orphaned', since: anchor.version }
  const whole = anchor.quote.exact === ''
  const start: Spot = { place: anchor.place, range, kept: true }
  if (later.length === 0) return { state: 'same', place: start.place, range }
  const direct = move(start, whole, first, last, way(first, last))
  if (direct?.kept) return { state: 'same', place: direct.place, range: direct.range }

  let spot = start
  let from = first
  let changed: number | null = null
  for (const to of later) {
    const next = move(spot, whole, from, to, way(from, to))
    if (!next) return { state: 'orphaned', since: to.version }
    if (!next.kept) changed ??= to.version
    spot = next
    from = to
  }
  const { place } = spot
  return changed === null
    ? { state: 'same', place, range: spot.range }
    : { state: 'changed', place, range: spot.range, since: changed }
}

/** Words quoted from prose may have been copied with the marks of Markdown. */
function findWords(passage: string, { place, quote }: Anchor): Range | null {
  const found = findQuote(passage, quote)
  if (found || place.layer !== 'prose') return found
  return findQuote(passage, { ...quote, exact: proseText(quote.exact).replace(/[*_`#]/gu, '') })
}

/** The spot one version on: of the possible ones the first on the same words, else the first. */
function move(
  spot: Spot,
  whole: boolean,
  from: ReviewedText,
  to: ReviewedText,
  way: Crossing,
): Spot | null {
  const { place } = spot
  const places = 'address' in place ? way.successors(place) : [place]
  const spots = places
    .map((next) => (whole ? moveWhole(place, next, from, to) : moveWords(spot, next, from, to)))
    .filter((next) => next !== null)
  const kept = spots.find((next) => next.kept)
  if (kept) return kept
  const passage = passageOf(from, place)
  const quote = passage === null || whole ? null : quoteAt(passage, spot.range)
  const elsewhere = quote && findElsewhere(to, place, quote)
  return elsewhere ?? spots[0] ?? null
}

function moveWords(spot: Spot, next: Place, from: ReviewedText, to: ReviewedText): Spot | null {
  const before = passageOf(from, spot.place)
  const after = passageOf(to, next)
  if (before === null || after === null) return null
  if (before === after) return { place: next, range: spot.range, kept: true }
  const lined = !('address' in next)
  const segments = lined ? diffLines(before, after) : diffText(before, after)
  const { range, kept } = followRange(segments, spot.range)
  const quote = quoteAt(before, spot.range)
  const same = kept && sameWords(after.slice(range.start, range.end), quote.exact)
  return { place: next, range, kept: same && isUnmistakable(after, range, quote) }
}

/** Words that stand there more than once need a neighbour that stayed, else they may be others. */
function isUnmistakable(passage: string, range: Range, quote: Quote): boolean {
  return occurrences(passage, quote.exact).length <= 1 || agreement(passage, range, quote) > 1
}

/** The whole unit stays the same when everything in it does. */
function moveWhole(place: Place, next: Place, from: ReviewedText, to: ReviewedText): Spot | null {
  const after = passageOf(to, next)
  if (after === null) return null
  const range = { start: 0, end: after.length }
  if (!('address' in place) || !('address' in next)) {
    return { place: next, range, kept: passageOf(from, place) === after }
  }
  const [old, now] = [unitAt(from, place), unitAt(to, next)]
  const kept = old !== null && now !== null && JSON.stringify(old) === JSON.stringify(now)
  return { place: next, range, kept }
}

/** Fewer characters with their surroundings may occur twice by chance in an act. */
const tellingLength = 24

/** The one place of the act or the text where the words stand with all that was around them. */
function findElsewhere(to: ReviewedText, place: Place, quote: Quote): Spot | null {
  return 'address' in place ? findInUnits(to, place, quote) : findInLines(to, place, quote)
}

function findInUnits(to: ReviewedText, place: UnitPlace, quote: Quote): Spot | null {
  const { prefix, exact, suffix } = quote
  const context = prefix + exact + suffix
  const statute = statuteAt(to, place)
  if (!statute || context.length < tellingLength) return null
  const found = [...walk(statute)].filter(({ unit }) => ownWords(unit).includes(context))
  const [visit] = found
  if (!visit || found.length > 1) return null
  const start = ownWords(visit.unit).indexOf(context) + prefix.length
  const range = { start, end: start + exact.length }
  return { place: { ...place, address: visit.address }, range, kept: true }
}

/** A paragraph that moved keeps what is around its words inside it, not its neighbours. */
function findInLines(to: ReviewedText, place: Place, quote: Quote): Spot | null {
  const passage = passageOf(to, place)
  const prefix = quote.prefix.slice(quote.prefix.lastIndexOf('\n') + 1)
  const [suffix = ''] = quote.suffix.split('\n')
  const context = prefix + quote.exact + suffix
  if (passage === null || context.length < tellingLength) return null
  const at = passage.indexOf(context)
  if (at < 0 || at !== passage.lastIndexOf(context)) return null
  const start = at + prefix.length
  return { place, range: { start, end: start + quote.exact.length }, kept: true }
}
