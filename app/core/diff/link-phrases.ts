import { tellingWords } from './likeness.ts'
import type { ChangedSegment, Segment, TextDiff } from './segment.ts'

/** Fewer telling words than this occur in two provisions by chance. */
const enoughWords = 5

interface Line {
  readonly segments: TextDiff
}

/** What a changed segment says, or null when that is too little to be recognised elsewhere. */
function saying(segment: ChangedSegment): string | null {
  if (segment.move !== undefined) return null
  const telling = tellingWords(segment.text)
  return telling.length < enoughWords ? null : telling.join(' ')
}

/** Numbers the moves found inside single texts through the whole list, since each text began at 1. */
function numberThrough(lines: readonly TextDiff[]): { lines: TextDiff[]; next: number } {
  let used = 0
  const renumbered = lines.map((segments) => {
    const offset = used
    return segments.map((segment) => {
      if (segment.kind === 'same' || segment.move === undefined) return segment
      used = Math.max(used, offset + segment.move)
      return { ...segment, move: offset + segment.move }
    })
  })
  return { lines: renumbered, next: used + 1 }
}

/**
 * Recognises a sentence that left one unit and came to another, as when a paragraph is split in two
 * or two are joined: both marks get the class `move` and a common number. Move numbers are unique in
 * the result.
 */
export function linkPhrases<T extends Line>(list: readonly T[]): readonly T[] {
  const { lines, next } = numberThrough(list.map((line) => line.segments))
  const left = new Map<string, readonly [number, number]>()
  lines.forEach((segments, row) => {
    segments.forEach((segment, column) => {
      const said = segment.kind === 'removed' ? saying(segment) : null
      if (said !== null) left.set(said, [row, column])
    })
  })
  const moves = new Map<Segment, number>()
  let id = next
  if (left.size === 0) return list.map((line, row) => ({ ...line, segments: lines[row] ?? [] }))
  lines.forEach((segments, row) => {
    for (const segment of segments) {
      const said = segment.kind === 'added' ? saying(segment) : null
      const origin = said === null ? undefined : left.get(said)
      if (said === null || !origin || origin[0] === row) continue
      const removed = lines[origin[0]]?.[origin[1]]
      if (!removed) continue
      left.delete(said)
      moves.set(removed, id).set(segment, id)
      id += 1
    }
  })
  return list.map((line, row) => ({
    ...line,
    segments: (lines[row] ?? []).map((segment) => {
      const move = moves.get(segment)
      return segment.kind === 'same' || move === undefined
        ? segment
        : { ...segment, class: 'move' as const, move }
    }),
  }))
}
