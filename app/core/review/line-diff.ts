import type { Segment, TextDiff } from '../diff/segment.ts'
import { compareProse } from '../draft/prose-comparison.ts'

/**
 * Two texts of many lines as one diff, lines aligned before words; the texts are as `linesOf` gives
 * them, without empty lines and spaces at their ends. The laws of `TextDiff` hold.
 */
export function diffLines(older: string, newer: string): TextDiff {
  const lines = compareProse(older, newer)
  const segments: Segment[] = []
  let old = false
  let now = false
  for (const { change, segments: words } of lines) {
    const inOld = change !== 'added'
    const inNew = change !== 'removed'
    segments.push(...lineBreak(old && inOld, now && inNew), ...words)
    old ||= inOld
    now ||= inNew
  }
  return segments
}

/** The break before a line, of each text that has had a line already. */
function lineBreak(old: boolean, now: boolean): readonly Segment[] {
  if (old && now) return [{ kind: 'same', text: '\n' }]
  if (old) return [{ kind: 'removed', text: '\n', class: 'wording' }]
  return now ? [{ kind: 'added', text: '\n', class: 'wording' }] : []
}
