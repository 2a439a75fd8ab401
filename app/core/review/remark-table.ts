import type { TextDiff } from '../diff/segment.ts'
import { diffText } from '../diff/segments.ts'
import type { RemarkRecord } from '../record/remark.ts'
import type { Place } from './anchor.ts'
import type { Position, RemarkKind } from './event.ts'
import { printRowKey } from './row-key.ts'
import type { ThreadState } from './thread.ts'

/** How the remarks are narrowed; `''` narrows nothing. */
export interface RemarkFilter {
  readonly kind: RemarkKind | ''
  readonly state: ThreadState | ''
  /** Who wrote it: an organisation. */
  readonly organisation: string
}

/** Whether a remark passes a filter. One that was taken back is shown only when asked for. */
export function passes(
  { thread }: RemarkRecord,
  { kind, state, organisation }: RemarkFilter,
): boolean {
  if (kind !== '' && thread.kind !== kind) return false
  if (organisation !== '' && thread.by.organisation !== organisation) return false
  return state === '' ? thread.state !== 'withdrawn' : thread.state === state
}

/**
 * A row of the table of remarks (zestawienie uwag). `key` names the remark for good, so that a table
 * that was filled in elsewhere can be matched when it comes back.
 */
export interface RemarkRow {
  readonly key: string
  readonly number: number
  readonly version: number
  readonly place: Place
  readonly quote: string
  readonly kind: RemarkKind
  /** Who made it: name and organisation. */
  readonly by: string
  readonly organisation: string
  readonly body: string
  /** The proposed wording against the words that the reviewer read; empty where none is proposed. */
  readonly wording: TextDiff
  /** Of the answer that stands: a thread that was opened again has none. */
  readonly position: Position | null
  readonly reason: string
}

/**
 * The rows of a recommendation's remarks, in the order given. `read` gives the words of the place that a
 * remark was made on, as its version has them.
 */
export function remarkRows(
  proposal: string,
  remarks: readonly RemarkRecord[],
  read: (remark: RemarkRecord) => string,
): readonly RemarkRow[] {
  return remarks.map((remark) => {
    const { number, anchor, events, thread } = remark
    const answer = thread.state === 'open' ? null : thread.answer
    return {
      key: printRowKey({ proposal, remark: number, entries: events.length }),
      number,
      version: anchor.version,
      place: anchor.place,
      quote: anchor.quote.exact,
      kind: thread.kind,
      by: thread.by.name,
      organisation: thread.by.organisation,
      body: thread.body,
      wording: thread.wording === null ? [] : diffText(read(remark), thread.wording),
      position: answer?.position ?? null,
      reason: answer?.reason ?? '',
    }
  })
}
