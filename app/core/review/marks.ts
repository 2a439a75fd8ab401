import type { Range } from '../problem.ts'

/** Words that a remark lies on. */
export interface Mark extends Range {
  /** Of the remark. */
  readonly number: number
}

/** Marks as stretches that do not overlap: where several lie on the same words, the first has them. */
export function tileMarks(marks: readonly Mark[]): readonly Mark[] {
  const tiles: Mark[] = []
  let done = 0
  for (const { number, start, end } of marks.toSorted((one, other) => one.start - other.start)) {
    if (end <= Math.max(start, done)) continue
    tiles.push({ number, start: Math.max(start, done), end })
    done = end
  }
  return tiles
}
