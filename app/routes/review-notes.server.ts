import {
  elsewhere,
  type Note,
  type NoteLine,
  type NotesHere,
} from '#app/components/review/review-view.ts'
import type { TextDiff } from '#app/core/diff/segment.ts'
import { diffText } from '#app/core/diff/segments.ts'
import type { RemarkRecord } from '#app/core/record/remark.ts'
import { isSameWriter } from '#app/core/review/check-deed.ts'
import type { Writer } from '#app/core/review/event.ts'
import { foldThreads, type LookedAt } from '#app/core/review/fold-threads.ts'
import { groupBy } from '#app/core/review/group.ts'
import { tileMarks } from '#app/core/review/marks.ts'
import type { Placement } from '#app/core/review/place-anchor.ts'
import type { ReviewedText } from '#app/core/review/reviewed-text.ts'
import type { Thread } from '#app/core/review/thread.ts'
import { rewordable } from '#app/core/review/wording.ts'
import { placeName, review as words } from '#app/i18n/pl/review.ts'

/** A remark with where it came to lie. */
export interface PlacedRemark {
  readonly remark: RemarkRecord
  readonly placement: Placement
  /** The place on the page, as `printPlace` names it, or `elsewhere`. */
  readonly at: string
}

export interface NotesAsked {
  readonly looked: LookedAt
  readonly reader: Writer
  /** The texts of a version. */
  readonly textOf: (version: number) => ReviewedText | undefined
}

/** The remarks of a page, place by place: as many as are read at once, and how many more there are. */
export function notesOf(
  placed: readonly PlacedRemark[],
  { looked, reader, textOf }: NotesAsked,
): readonly NotesHere[] {
  const threads = placed.map(({ remark, at }) => {
    return { number: remark.number, at, state: remark.thread.state }
  })
  const { whole, listed } = foldThreads(threads, looked)
  return [...groupBy(placed, ({ at }) => at)].map(([at, group]) => {
    const notes = group.flatMap((one): (Note | NoteLine)[] => {
      const { number, anchor } = one.remark
      if (whole.has(number)) return [noteOf(one, textOf(anchor.version), reader)]
      return listed.has(number) ? [lineOf(one)] : []
    })
    const marks = group.flatMap(({ remark, placement }) => {
      const range = rangeOf(placement)
      return range && remark.anchor.quote.exact !== '' ? [{ ...range, number: remark.number }] : []
    })
    const more = group.length - notes.length
    return { at, notes, more, marks: at === elsewhere ? [] : tileMarks(marks) }
  })
}

function noteOf(
  { remark: { number, anchor, thread }, placement, at }: PlacedRemark,
  made: ReviewedText | undefined,
  reader: Writer,
): Note {
  const here = placement.state === 'orphaned' ? null : placement
  const read = (made && rewordable(made, anchor.place, thread.whole ?? false)) ?? ''
  return {
    ...{ whole: true, number, thread, at, version: anchor.version, quote: anchor.quote.exact },
    place: placeName(here?.place ?? anchor.place),
    range: rangeOf(placement),
    moved: movedWords(anchor.version, placement),
    wording: wordingOf(thread, read),
    own: isSameWriter(thread.by, reader),
    ownReplies: thread.replies
      .filter(({ by, withdrawn }) => !withdrawn && isSameWriter(by, reader))
      .map(({ sequence }) => sequence),
  }
}

/** Proposed wordings compared before; a thread is the same object until more is said in it. */
const wordings = new WeakMap<Thread, TextDiff>()

function wordingOf(thread: Thread, read: string): TextDiff | null {
  if (thread.wording === null) return null
  const known = wordings.get(thread)
  if (known) return known
  const wording = diffText(read, thread.wording)
  wordings.set(thread, wording)
  return wording
}

/** How much of a remark its line shows. */
const startLength = 80

function lineOf({ remark: { number, thread }, placement, at }: PlacedRemark): NoteLine {
  const { state, by, answer, body, wording } = thread
  const said = (body || (wording ?? '')).replace(/\s+/gu, ' ')
  return {
    ...{ whole: false, number, state, at, by: by.name, range: rangeOf(placement) },
    position: answer?.position ?? null,
    start: said.length > startLength ? `${said.slice(0, startLength).trimEnd()}…` : said,
  }
}

function rangeOf(placement: Placement) {
  return placement.state === 'orphaned' ? null : placement.range
}

function movedWords(made: number, placement: Placement): string {
  if (placement.state === 'same') return ''
  if (placement.state === 'orphaned') return words.orphaned(made, placement.since)
  const { range, since } = placement
  return range.end > range.start ? words.changedSince(made, since) : words.struckSince(made, since)
}
