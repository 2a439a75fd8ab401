import type { Segment, TextDiff } from '../diff/segment.ts'
import type { Format } from '../prose/words.ts'
import type { Mark } from './marks.ts'

/** A stretch of two texts as one that is marked and set in one way. */
export interface Piece {
  readonly segment: Segment
  /** Number of the remark that lies on it. */
  readonly mark: number | null
  readonly formats: readonly Format[]
}

/** How the words of both texts are set. */
export interface Formats {
  readonly old: readonly Format[]
  readonly now: readonly Format[]
}

/**
 * Cuts a diff where marks and formats begin and end, so that the pieces joined are the diff. Marks, which
 * do not overlap, lie on the new text; a stretch that was taken out is marked with the words that follow.
 */
export function cutText(
  segments: TextDiff,
  marks: readonly Mark[],
  { old, now }: Formats,
): readonly Piece[] {
  const pieces: Piece[] = []
  let oldAt = 0
  let newAt = 0
  const markAt = (at: number) => marks.find(({ start, end }) => start <= at && at < end)
  for (const segment of segments) {
    const { kind, text } = segment
    const was = kind === 'same' ? (segment.was ?? text) : text
    if (kind === 'removed') {
      for (const { start, end } of stretches(oldAt, oldAt + text.length, old)) {
        const part = { ...segment, text: text.slice(start - oldAt, end - oldAt) }
        const formats = covering(old, start)
        pieces.push({ segment: part, mark: markAt(newAt)?.number ?? null, formats })
      }
      oldAt += text.length
      continue
    }
    // What both print in other characters is not cut: the two have no common offsets.
    const ends = [...marks, ...now]
    const whole = [{ start: newAt, end: newAt + text.length }]
    const parts = was === text ? stretches(newAt, newAt + text.length, ends) : whole
    for (const { start, end } of parts) {
      const cut =
        was === text ? { ...segment, text: text.slice(start - newAt, end - newAt) } : segment
      pieces.push({
        segment: cut,
        mark: markAt(start)?.number ?? null,
        formats: covering(now, start),
      })
    }
    newAt += text.length
    if (kind === 'same') oldAt += was.length
  }
  return pieces
}

interface Span {
  readonly start: number
  readonly end: number
}

/** From `start` to `end`, cut wherever a span begins or ends. */
function stretches(start: number, end: number, spans: readonly Span[]): readonly Span[] {
  const inside = spans
    .flatMap((span) => [span.start, span.end])
    .filter((at) => at > start && at < end)
  const cuts = [...new Set([start, ...inside, end])].toSorted((one, other) => one - other)
  return cuts.slice(1).map((cut, index) => ({ start: cuts[index] ?? start, end: cut }))
}

function covering(formats: readonly Format[], at: number): readonly Format[] {
  return formats.filter(({ start, end }) => start <= at && at < end)
}
