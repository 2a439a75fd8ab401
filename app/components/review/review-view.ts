import type { ParagraphDiff } from '#app/core/draft/prose-comparison.ts'
import type { TextDiff } from '#app/core/diff/segment.ts'
import type { Range } from '#app/core/problem.ts'
import type { ReviewedChange } from '#app/core/review/changes.ts'
import type { RemarkFilter } from '#app/core/review/remark-table.ts'
import type { Thread } from '#app/core/review/thread.ts'
import type { ShownComparison } from '../proposal/shown-comparison.ts'

/** Words on the page that a remark lies on. */
export interface Mark extends Range {
  readonly number: number
}

/** A remark as the page shows it. */
export interface Note {
  readonly number: number
  readonly thread: Thread
  /** Where it is now, as `printPlace` names it; `null` when it has no place any more. */
  readonly at: string | null
  readonly place: string
  readonly quote: string
  readonly range: Range | null
  /** Version that it was made on. */
  readonly version: number
  /** What became of its words; `''` for nothing. */
  readonly moved: string
  /** The proposed wording against the words that the reviewer read. */
  readonly wording: TextDiff | null
  /** Written by the reader. */
  readonly own: boolean
}

/** A text that is no statute, line by line, and how its places are named. */
export interface ReviewedLines {
  readonly at: string
  readonly title: string
  readonly lines: readonly ParagraphDiff[]
}

export interface ReviewView {
  readonly version: number
  readonly against: number | null
  readonly comparisons: readonly ShownComparison[]
  readonly texts: readonly ReviewedLines[]
  /** Changed provisions, to be walked through. */
  readonly changes: readonly (ReviewedChange & { readonly seen: boolean })[]
  readonly notes: readonly Note[]
  /** Places of units that the page shows. */
  readonly shownPlaces: readonly string[]
  readonly filter: RemarkFilter
  readonly organisations: readonly string[]
  /** Number of the thread that is open; `null` for none. */
  readonly open: number | null
  /** The place chosen for a new remark, with its words; `null` for none. */
  readonly chosen: { readonly at: string; readonly name: string; readonly words: string } | null
  readonly rights: ReviewRights
  /** The review that is asked of the reader and still open. */
  readonly asked: { readonly id: string; readonly dueOn: string; readonly late: boolean } | null
}

export interface ReviewRights {
  readonly write: boolean
  readonly answer: boolean
  readonly close: boolean
  readonly take: boolean
  readonly verdict: boolean
}

/** What a form of the review answers when it does not send the person on. */
export interface ReviewAnswer {
  readonly intent: string
  readonly typed: Readonly<Record<string, string>>
  readonly problems: Readonly<Record<string, string>>
}
