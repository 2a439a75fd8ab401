import type { Segment, TextDiff } from '#app/core/diff/segment.ts'

/** A marked text of `tests/fixtures/diff`: what it says and the two texts that can be read off it. */
export interface MarkedText {
  readonly marked: string
  readonly old: string
  readonly now: string
}

const mark = /\[-([^]*?)-\](?:#\d)?|\[\+([^]*?)\+\](?:#\d)?|\[=([^]*?)\|([^]*?)=\]/g

/** Reads the old and the new text off the marks. */
export function readMarked(marked: string): MarkedText {
  return {
    marked,
    old: marked.replace(mark, (_, removed?: string, added?: string, was?: string) =>
      added === undefined ? (removed ?? was ?? '') : '',
    ),
    now: marked.replace(
      mark,
      (_, removed?: string, added?: string, _was?: string, text?: string) =>
        removed === undefined ? (added ?? text ?? '') : '',
    ),
  }
}

function printSegment(segment: Segment): string {
  if (segment.kind === 'same') {
    return segment.was === undefined ? segment.text : `[=${segment.was}|${segment.text}=]`
  }
  const sign = segment.kind === 'added' ? '+' : '-'
  return `[${sign}${segment.text}${sign}]${segment.move === undefined ? '' : `#${segment.move}`}`
}

/** Writes a diff with the marks of the fixtures. */
export function printMarked(segments: TextDiff): string {
  return segments.map(printSegment).join('')
}
