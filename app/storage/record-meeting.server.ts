import type { ItemOutcome } from '../core/record/meeting.ts'
import type { StepDetails } from '../core/workflow/details.ts'
import { stepOfOutcome } from '../core/workflow/meeting-step.ts'
import type { StepProblem } from '../core/workflow/record.ts'
import { within, type Database } from './database.server.ts'
import { recordOutcome } from './meeting-keeping.server.ts'
import { findMeeting } from './meetings.server.ts'
import type { PersonStamp } from './stamp.ts'
import { recordStep } from './status.server.ts'

/** What a person says became of one point. */
export interface DecidedPoint {
  readonly position: number
  readonly outcome: ItemOutcome
  readonly told: StepDetails
  readonly note: string
}

export interface PointProblem {
  readonly position: number
  /** What the step needs; `null`: the outcome of this point was recorded before. */
  readonly problem: StepProblem | null
}

/**
 * Records what a meeting decided in one go: the outcome of every point and, where it moves a
 * recommendation, its step. All of it or, if anything does not fit, nothing; then the problems are
 * given, point by point.
 */
export async function recordMeeting(
  db: Database,
  slug: string,
  points: readonly DecidedPoint[],
  today: string,
  by: PersonStamp,
): Promise<readonly PointProblem[]> {
  const problems: PointProblem[] = []
  try {
    await db.write(async (transaction) => {
      const inside = within(transaction)
      for (const point of points) problems.push(...(await decide(inside, slug, point, today, by)))
      if (problems.length > 0) throw undone
    })
  } catch (error) {
    if (error !== undone) throw error
  }
  return problems
}

/** Takes the transaction back: nothing is recorded of a meeting when one of its points does not fit. */
const undone = new Error('The meeting was not recorded')

async function decide(
  db: Database,
  slug: string,
  { position, outcome, told, note }: DecidedPoint,
  today: string,
  by: PersonStamp,
): Promise<readonly PointProblem[]> {
  const meeting = await findMeeting(db, slug)
  const item = meeting?.items.find((one) => one.position === position)
  const recorded = await recordOutcome(db, slug, { position, outcome, note }, by)
  if (!recorded || !meeting || !item) return [{ position, problem: null }]
  const step = item.proposal === null ? null : stepOfOutcome(meeting, outcome, told)
  if (step === null || item.proposal === null) return []
  const answer = await recordStep(db, { number: item.proposal, step: { ...step, note }, today }, by)
  if (answer === null || answer.ok) return []
  return answer.problems.map((problem) => ({ position, problem }))
}
