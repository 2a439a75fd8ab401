import type { TextDiff } from '../diff/segment.ts'
import { diffText } from '../diff/segments.ts'
import type { Range } from '../problem.ts'
import { followRange } from './follow.ts'

/** One change of a proposed wording: the words that it takes out and puts in their place. */
export interface Hunk {
  /** Where it changes the text that the reviewer read. */
  readonly range: Range
  readonly removed: string
  readonly added: string
}

/** The changes of a proposed wording, in order; each can be taken or left alone. */
export function hunksOf(read: string, wording: string): readonly Hunk[] {
  const hunks: Hunk[] = []
  let at = 0
  let open: { start: number; removed: string; added: string } | null = null
  const close = () => {
    if (open) {
      const { start, removed, added } = open
      hunks.push({ range: { start, end: start + removed.length }, removed, added })
    }
    open = null
  }
  for (const segment of diffText(read, wording)) {
    if (segment.kind === 'same') {
      close()
      at += (segment.was ?? segment.text).length
      continue
    }
    open ??= { start: at, removed: '', added: '' }
    if (segment.kind === 'added') open.added += segment.text
    else {
      open.removed += segment.text
      at += segment.text.length
    }
  }
  close()
  return hunks
}

/** A text with changes in it, and the changes that no longer fit it, by their number. */
export interface Taken {
  readonly text: string
  readonly misfits: readonly number[]
}

/**
 * Puts the chosen changes into the text as it is now, which may have moved on from the one the reviewer
 * read: a change fits where the words that it takes out, or around which it adds, are still there.
 */
export function takeHunks(
  read: string,
  now: string,
  hunks: readonly Hunk[],
  chosen: readonly number[],
): Taken {
  const way = diffText(read, now)
  const misfits: number[] = []
  const edits: { readonly range: Range; readonly added: string }[] = []
  hunks.forEach((hunk, index) => {
    if (!chosen.includes(index)) return
    const range = placeOf(way, read, hunk)
    if (range) edits.push({ range, added: hunk.added })
    else misfits.push(index)
  })
  let text = now
  for (const { range, added } of edits.toReversed()) {
    text = text.slice(0, range.start) + added + text.slice(range.end)
  }
  return { text, misfits }
}

/** Where a change goes now; `null` when what it changes, or the word beside an addition, is gone. */
function placeOf(way: TextDiff, read: string, { range }: Hunk): Range | null {
  if (range.end > range.start) {
    const found = followRange(way, range)
    return found.kept ? found.range : null
  }
  if (read === '') return { start: 0, end: 0 }
  const before = range.start > 0
  const beside = before
    ? { start: range.start - 1, end: range.start }
    : { start: range.start, end: range.start + 1 }
  const found = followRange(way, beside)
  if (!found.kept) return null
  const at = before ? found.range.end : found.range.start
  return { start: at, end: at }
}
