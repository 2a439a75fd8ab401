import { diffArrays } from 'diff'
import type { StudioLine } from './studio-line.ts'

/** How lines become others: from the first on, so many are kept or dropped, or these come. */
export type LineChange =
  { readonly keep: number } | { readonly drop: number } | { readonly add: readonly StudioLine[] }

/**
 * What to send to somebody who has `before` so that they have `now`. Lines are plain records: two that
 * print the same JSON are the same.
 */
export function changedLines(
  before: readonly StudioLine[],
  now: readonly StudioLine[],
): readonly LineChange[] {
  const changes: LineChange[] = []
  let at = 0
  for (const { added, removed, count } of diffArrays(printed(before), printed(now))) {
    if (removed) changes.push({ drop: count })
    else {
      changes.push(added ? { add: now.slice(at, at + count) } : { keep: count })
      at += count
    }
  }
  return changes
}

/**
 * The law: `withChanged(before, changedLines(before, now))` reads as `now`. Lines that stay are the same
 * objects, and so is the whole where all of them do.
 */
export function withChanged(
  before: readonly StudioLine[],
  changes: readonly LineChange[],
): readonly StudioLine[] {
  if (changes.every((change) => 'keep' in change)) return before
  const lines: StudioLine[] = []
  let at = 0
  for (const change of changes) {
    if ('add' in change) lines.push(...change.add)
    else if ('drop' in change) at += change.drop
    else {
      lines.push(...before.slice(at, at + change.keep))
      at += change.keep
    }
  }
  return lines
}

function printed(lines: readonly StudioLine[]): string[] {
  return lines.map((line) => JSON.stringify(line))
}
