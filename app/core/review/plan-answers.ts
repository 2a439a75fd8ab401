import type { RemarkRecord } from '../record/remark.ts'
import { checkDeed } from './check-deed.ts'
import { longestText, type Position, type RemarkDeed, type Writer } from './event.ts'
import { parsePosition, type PositionTold } from './position-words.ts'
import type { ReturnedRow } from './returned-table.ts'
import { parseRowKey } from './row-key.ts'
import { threadOf, type Thread } from './thread.ts'

/** What would become of a remark by a row of a returned table. */
export type RowFate =
  | 'answered'
  | 'changed'
  | 'reopened'
  | 'unchanged'
  /** The table says something else than before, and so does the thread by now. */
  | 'meanwhile'
  /** A person has to say what is meant. */
  | 'notUnderstood'
  | 'noPosition'
  | 'noReason'
  | 'tooLong'
  /** Nothing can be taken from the row. */
  | 'withdrawn'
  | 'unknownKey'
  | 'otherTable'
  | 'noKey'
  | 'twice'

/** An answer as it stands, or as it would. */
export interface Standing {
  readonly position: Position | null
  readonly reason: string
}

export interface PlannedRow {
  readonly fate: RowFate
  readonly row: ReturnedRow
  /** `null` where the row names no remark of this recommendation, or one that another row names too. */
  readonly remark: RemarkRecord | null
  /** What the row says, where it is understood. */
  readonly told: PositionTold | null
  readonly reason: string
  /** What stands in the thread now. */
  readonly now: Standing
  /** What would be done; `null` for nothing. */
  readonly deed: RemarkDeed | null
  /** Whether it is done unless a person says otherwise: what takes an answer away asks first. */
  readonly chosen: boolean
}

/**
 * What each row of a returned table would do. A row is compared with the thread as it was when the table
 * was made, which its key tells, and with the thread as it is: what nobody changed in the table changes
 * nothing, and where both changed, a person decides. Of rows that are the same to the letter one is left.
 */
export function planAnswers(
  proposal: string,
  remarks: readonly RemarkRecord[],
  rows: readonly ReturnedRow[],
  by: Writer,
): readonly PlannedRow[] {
  const known = new Map(remarks.map((remark) => [remark.number, remark]))
  const named = new Map<number, ReturnedRow>()
  const unlike = new Set<number>()
  const single = rows.filter((row) => {
    const key = parseRowKey(row.key)
    if (!key || key.proposal !== proposal) return true
    const first = named.get(key.remark)
    if (first && saysTheSame(first, row)) return false
    if (first) unlike.add(key.remark)
    else named.set(key.remark, row)
    return true
  })
  return single.map((row) => {
    const key = parseRowKey(row.key)
    if (!key) return nothing(row, 'noKey')
    if (key.proposal !== proposal) return nothing(row, 'otherTable')
    const remark = known.get(key.remark)
    if (!remark) return nothing(row, 'unknownKey')
    if (unlike.has(key.remark)) return nothing(row, 'twice')
    return planRow(remark, key.entries, row, by)
  })
}

function planRow(
  remark: RemarkRecord,
  entries: number | null,
  row: ReturnedRow,
  by: Writer,
): PlannedRow {
  const before = threadThen(remark, entries)
  const then = standing(before)
  const now = standing(remark.thread)
  const told = parsePosition(row.position)
  const reason = row.reason ?? then.reason
  const planned = { row, remark, told, reason, now, deed: null, chosen: false }
  if (saysAsMuch(told, reason, then) || saysAsMuch(told, reason, now)) {
    return { ...planned, fate: 'unchanged' }
  }
  if (remark.thread.state === 'withdrawn') return { ...planned, fate: 'withdrawn' }
  if (told === null) return { ...planned, fate: 'notUnderstood' }
  if (told === 'none' && then.position === null) return { ...planned, fate: 'noPosition' }
  const deed = deedOf(told, reason, then)
  if (reason.length > longestText) return { ...planned, fate: 'tooLong' }
  const problem = checkDeed(remark.thread, deed, by)
  if (problem === 'no-reason') return { ...planned, fate: 'noReason' }
  // Only a thread that is open already cannot be opened again.
  if (problem !== null) return { ...planned, fate: 'unchanged' }
  if (!sameStanding(then, now) || before.body !== remark.thread.body) {
    return { ...planned, deed, fate: 'meanwhile' }
  }
  if (deed.deed === 'reopened') {
    return { ...planned, deed, fate: 'reopened', chosen: told === 'reopen' }
  }
  return { ...planned, deed, fate: now.position === null ? 'answered' : 'changed', chosen: true }
}

type Told = Exclude<PlannedRow['told'], null>

function deedOf(told: Told, reason: string, then: Standing): RemarkDeed {
  if (told !== 'none' && told !== 'reopen') return { deed: 'answered', position: told, reason }
  // The reason of the answer that is taken back is not one for opening the thread again.
  return { deed: 'reopened', reason: sameWords(reason, then.reason) ? '' : reason }
}

/** The thread when it had so many entries; as it is now where that is not known. */
function threadThen({ events, thread }: RemarkRecord, entries: number | null): Thread {
  return (entries === null ? null : threadOf(events.slice(0, entries))) ?? thread
}

function standing({ state, answer }: Thread): Standing {
  return state === 'open' || !answer
    ? { position: null, reason: '' }
    : { position: answer.position, reason: answer.reason }
}

function saysAsMuch(told: PositionTold | null, reason: string, then: Standing): boolean {
  return (told === 'none' ? null : told) === then.position && told !== null
    ? sameWords(reason, then.reason)
    : false
}

function sameStanding(one: Standing, other: Standing): boolean {
  return one.position === other.position && sameWords(one.reason, other.reason)
}

function saysTheSame(one: ReturnedRow, other: ReturnedRow): boolean {
  return (
    parsePosition(one.position) === parsePosition(other.position) &&
    one.position === other.position &&
    one.reason === other.reason
  )
}

/** Office programs change spaces; a reason that differs in nothing else is the same. */
function sameWords(one: string, other: string): boolean {
  const spaced = (text: string) => text.replace(/\s+/g, ' ').trim()
  return spaced(one) === spaced(other)
}

function nothing(row: ReturnedRow, fate: RowFate): PlannedRow {
  const now = { position: null, reason: '' }
  return { row, fate, remark: null, told: null, reason: '', now, deed: null, chosen: false }
}
