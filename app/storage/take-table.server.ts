import type { Writer } from '../core/review/event.ts'
import { planAnswers, type PlannedRow } from '../core/review/plan-answers.ts'
import type { ReturnedRow } from '../core/review/returned-table.ts'
import { within, type Database } from './database.server.ts'
import { addDeed, listRemarks } from './remarks.server.ts'

export interface TableTaking {
  /** Number of the recommendation. */
  readonly proposal: string
  readonly rows: readonly ReturnedRow[]
  /** Numbers of the remarks whose rows a person chose. */
  readonly chosen: ReadonlySet<number>
}

export interface TableTaken {
  /** What each row would do, or did. */
  readonly plan: readonly PlannedRow[]
  /** Numbers of the remarks that were answered or opened again; `null`: of none, for not all could be. */
  readonly taken: readonly number[] | null
}

/**
 * Answers and opens threads as the chosen rows of a returned table say, against the threads as they are
 * now: all of them or, where one does not fit any more or is not understood, none.
 */
export async function takeTable(
  db: Database,
  { proposal, rows, chosen }: TableTaking,
  by: Writer,
  at: Date,
): Promise<TableTaken> {
  return db.write(async (transaction) => {
    const inside = within(transaction)
    const plan = planAnswers(proposal, await listRemarks(inside, proposal), rows, by)
    const asked = plan.filter(({ remark }) => remark !== null && chosen.has(remark.number))
    const fits = asked.every(({ fate, deed }) => deed !== null && fate !== 'meanwhile')
    if (!fits || asked.length < chosen.size) return { plan, taken: null }
    const taken: number[] = []
    for (const { remark, deed } of asked) {
      if (!remark || !deed) continue
      const outcome = await addDeed(inside, { proposal, remark: remark.number, deed }, by, at)
      if (!outcome?.ok) throw new Error(`A planned deed did not fit remark ${remark.number}`)
      taken.push(remark.number)
    }
    return { plan, taken }
  })
}
