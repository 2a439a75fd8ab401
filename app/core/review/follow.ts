import type { TextDiff } from '../diff/segment.ts'
import type { Range } from '../problem.ts'

/** Where a stretch of the old text came to lie in the new one. */
export interface Followed {
  /** The new words in its place; empty where they were taken out. */
  readonly range: Range
  /** True when nothing was taken out of it or put into it. */
  readonly kept: boolean
}

/**
 * Follows a stretch of the old text of a diff into the new text. What replaces its words belongs to it;
 * what was put in just before or after it does not.
 */
export function followRange(segments: TextDiff, { start, end }: Range): Followed {
  let oldAt = 0
  let newAt = 0
  let from: number | null = null
  let to = 0
  let kept = true
  let replacing = false
  const cover = (first: number, last: number) => {
    from ??= first
    to = last
  }
  for (const segment of segments) {
    const length = segment.text.length
    if (segment.kind === 'added') {
      if (replacing || (from !== null && oldAt < end)) {
        cover(newAt, newAt + length)
        kept = false
      }
      replacing = false
      newAt += length
      continue
    }
    const oldLength = segment.kind === 'same' ? (segment.was ?? segment.text).length : length
    const first = Math.max(start, oldAt) - oldAt
    const last = Math.min(end, oldAt + oldLength) - oldAt
    const touched = first < last
    replacing = segment.kind === 'removed' && touched
    if (replacing) {
      cover(newAt, newAt)
      kept = false
    } else if (touched) {
      const exact = oldLength === length
      cover(newAt + (exact ? first : 0), newAt + (exact ? last : length))
    }
    oldAt += oldLength
    if (segment.kind === 'same') newAt += length
  }
  const at = from ?? Math.min(to, newAt)
  return { range: { start: at, end: Math.max(at, to) }, kept: kept && from !== null }
}
