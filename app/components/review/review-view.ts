import type { TextDiff } from '#app/core/diff/segment.ts'
import type { Range } from '#app/core/problem.ts'
import type { ReviewedChange } from '#app/core/review/changes.ts'
import type { Position } from '#app/core/review/event.ts'
import type { LineDiff } from '#app/core/review/prose-diff.ts'
import type { Mark } from '#app/core/review/marks.ts'
import type { RemarkFilter } from '#app/core/review/remark-table.ts'
import type { Thread, ThreadState } from '#app/core/review/thread.ts'
import type { SetStretch } from '../diff/nest.ts'

/** How deep among headings the units of an act stand. */
export const unitLevel = 3

/** Addresses of the same page: with the form for a place, and with a remark to be read. */
export interface ReviewLinks {
  readonly add: (at: string) => string
  readonly read: (number: number) => string
  /** With the remarks on earlier versions, or without them. */
  readonly rounds: (all: boolean) => string
  /** All remarks on a place. */
  readonly place: (at: string, first: number) => string
}

/** A remark as a line: enough to know it by and to open it. */
export interface NoteLine {
  readonly whole: false
  readonly number: number
  readonly state: ThreadState
  readonly position: Position | null
  readonly by: string
  /** Its first words. */
  readonly start: string
  /** Where it is on this page, as `printPlace` names it; `elsewhere` when its place is not shown. */
  readonly at: string
  readonly range: Range | null
}

/** A remark as a card: what it says and everything that was said about it. */
export interface Note {
  readonly whole: true
  readonly number: number
  readonly thread: Thread
  /** Where it is on this page, as `printPlace` names it; `elsewhere` when its place is not shown. */
  readonly at: string
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
  /** Replies that the reader wrote and has not taken back, by their `sequence`. */
  readonly ownReplies: readonly number[]
}

export type ShownNote = Note | NoteLine

/** The remarks on one place: those that are shown, and how many more there are. */
export interface NotesHere {
  readonly at: string
  readonly notes: readonly ShownNote[]
  readonly more: number
  /** The words that they lie on. */
  readonly marks: readonly Mark[]
}

/** Where remarks are whose place the page does not show. */
export const elsewhere = 'elsewhere'

/** An act with what a version changes in it. */
export interface ReviewedComparison {
  readonly act: string
  /** `null` when the text that is amended is not there. */
  readonly title: string | null
  readonly stretches: readonly SetStretch[]
}

/** A text that is no statute, line by line, and how its places are named. */
export interface ReviewedLines {
  readonly at: string
  readonly title: string
  readonly lines: readonly LineDiff[]
}

export interface ReviewView {
  readonly version: number
  readonly against: number | null
  readonly comparisons: readonly ReviewedComparison[]
  readonly texts: readonly ReviewedLines[]
  /** Changed provisions, to be walked through. */
  readonly changes: readonly (ReviewedChange & { readonly seen: boolean })[]
  readonly notes: readonly NotesHere[]
  /** Proposed wordings of the recommendation that wait for its author. */
  readonly openWordings: number
  readonly filter: RemarkFilter
  /** Remarks on earlier versions, and whether they are shown with those on this one. */
  readonly earlier: { readonly count: number; readonly shown: boolean }
  readonly organisations: readonly string[]
  /** Number of the thread that is open; `null` for none. */
  readonly open: number | null
  /** The place chosen for a new remark, with its words; `null` for none. */
  readonly chosen: ChosenPlace | null
  readonly rights: ReviewRights
  /** The review that is asked of the reader and still open. */
  readonly asked: { readonly id: string; readonly dueOn: string; readonly late: boolean } | null
}

/** A place that a new remark is to lie on. */
export interface ChosenPlace {
  readonly at: string
  readonly name: string
  /** The words that a proposed wording would change; `''` where none can be proposed. */
  readonly words: string
  /** Whether these are the words of all that is in the unit; `null` where it has nothing in it. */
  readonly whole: boolean | null
}

export interface ReviewRights {
  readonly write: boolean
  readonly answer: boolean
  readonly close: boolean
  readonly reopen: boolean
  readonly take: boolean
  readonly verdict: boolean
}

/** What a form of the review answers when it does not send the person on. */
export interface ReviewAnswer {
  readonly intent: string
  readonly typed: Readonly<Record<string, string>>
  readonly problems: Readonly<Record<string, string>>
}
