import type { Anchor } from '../review/anchor.ts'
import type { RemarkEvent } from '../review/event.ts'
import type { Thread } from '../review/thread.ts'

/** A remark with what it hangs on and everything that was said about it. */
export interface RemarkRecord {
  readonly id: string
  /** Within the recommendation, from 1, kept for good: `R-2014-04/7` names the remark anywhere. */
  readonly number: number
  readonly anchor: Anchor
  readonly events: readonly RemarkEvent[]
  readonly thread: Thread
}

/** How many remarks of a recommendation wait for something. */
export interface RemarkCounts {
  /** For the author's answer. */
  readonly open: number
  /** All but those that were taken back. */
  readonly all: number
}
