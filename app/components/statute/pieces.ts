import type { Range } from '#app/core/problem.ts'

/** A link that words of a text carry. */
export interface TextLink extends Range {
  readonly href: string
}

/** A place that was looked for, with its number on the page. */
export interface TextHit extends Range {
  readonly hit: number
}

export interface Piece {
  readonly text: string
  readonly hit?: number
}

/** A stretch of text under one link, or under none. */
export interface LinkedPieces {
  readonly href?: string
  readonly pieces: readonly Piece[]
}

/**
 * Cuts a text at its links and, inside each stretch, at what was looked for. The pieces joined are the
 * text. Links do not overlap one another, nor do hits; a hit may cross the border of a link and is
 * then in two pieces of the same number.
 */
export function cutText(
  text: string,
  links: readonly TextLink[],
  hits: readonly TextHit[],
): readonly LinkedPieces[] {
  return stretches(0, text.length, links).map(({ start, end, of }) => ({
    ...(of ? { href: of.href } : {}),
    pieces: stretches(start, end, hits).map((part) => ({
      text: text.slice(part.start, part.end),
      ...(part.of ? { hit: part.of.hit } : {}),
    })),
  }))
}

interface Stretch<T> extends Range {
  readonly of?: T
}

/** Tiles `start`–`end` with the ranges that fall into it and the gaps between them. */
function stretches<T extends Range>(
  start: number,
  end: number,
  ranges: readonly T[],
): readonly Stretch<T>[] {
  const tiles: Stretch<T>[] = []
  let at = start
  for (const range of ranges) {
    const from = Math.max(range.start, at)
    const to = Math.min(range.end, end)
    if (from >= to) continue
    if (from > at) tiles.push({ start: at, end: from })
    tiles.push({ start: from, end: to, of: range })
    at = to
  }
  if (at < end) tiles.push({ start: at, end })
  return tiles
}
