import type { Position } from '#app/core/review/event.ts'
import type { RowFate, Standing } from '#app/core/review/plan-answers.ts'

/** A row of a returned table as the preview shows it. */
export interface ShownRow {
  readonly fate: RowFate
  /** Number of the remark; `null` where the row names none of this recommendation. */
  readonly remark: number | null
  /** How many entries the thread has now: what was shown, and so decided upon. */
  readonly entries: number
  readonly key: string
  /** The unit that the remark is about, and its words; or what the row itself says. */
  readonly about: string
  readonly now: Standing
  /** What stands in the column of positions. */
  readonly position: string
  readonly reason: string
  /** What would stand; `null` for a thread that is opened again, or where nothing is done. */
  readonly after: Position | null
  readonly chosen: boolean
}

/** What the preview asks of a person about a row. */
export type RowCare = 'take' | 'decide' | 'leave' | 'same'

const cares: Readonly<Record<RowFate, RowCare>> = {
  answered: 'take',
  changed: 'take',
  reopened: 'take',
  meanwhile: 'decide',
  notUnderstood: 'decide',
  noPosition: 'decide',
  noReason: 'decide',
  tooLong: 'decide',
  withdrawn: 'leave',
  unknownKey: 'leave',
  otherTable: 'leave',
  noKey: 'leave',
  twice: 'leave',
  unchanged: 'same',
}

export function careOf({ fate }: ShownRow): RowCare {
  return cares[fate]
}
