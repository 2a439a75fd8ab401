import type { Person } from '#app/core/record/person.ts'
import type { ProposalRecord } from '#app/core/record/proposal.ts'
import { actors } from '#app/core/workflow/actor.ts'
import { detailFields, stepDetailsSchema } from '#app/core/workflow/details.ts'
import type { Step } from '#app/core/workflow/event.ts'
import { applyEvents } from '#app/core/workflow/path.ts'
import type { StepProblem } from '#app/core/workflow/record.ts'
import { actorsOfRole } from '#app/core/workflow/role.ts'
import { findStage } from '#app/core/workflow/stage.ts'
import { dayOf } from '#app/i18n/pl/format.ts'
import { stepProblem } from '#app/i18n/pl/step-problems.ts'
import type { Database } from '#app/storage/database.server.ts'
import { correctStep, recordStep, type RecordOutcome } from '#app/storage/status.server.ts'
import { stampOf } from '#app/storage/stamp.ts'
import { loadReadiness } from './proposal-readiness.server.ts'

/** What was typed comes back with the problems by field, so that nothing has to be typed twice. */
export interface StepAnswer {
  readonly stage: string
  readonly corrects: string | null
  readonly values: Readonly<Record<string, string>>
  readonly problems: Readonly<Record<string, string>>
}

interface Asked {
  readonly db: Database
  readonly proposal: ProposalRecord
  readonly person: Person
  readonly form: FormData
}

/** A track of its own needs the name of its bill; elsewhere there is none. */
const billMissing: StepProblem = { code: 'field-missing', severity: 'error', field: 'bill' }

/** Records the step that a form tells; `null` when it was recorded. A hand-made form gets 400 or 403. */
export async function recordFromForm({ db, proposal, person, form }: Asked) {
  const step = readStep(form, person)
  const { number } = proposal
  if (field(form, 'track') === 'new' && step.details.bill === undefined) {
    return answerTo({ ok: false, problems: [billMissing] }, form, null)
  }
  const today = dayOf(new Date())
  const gaps = step.stage === 'readyForBoard' ? await loadReadiness(db, proposal) : []
  const outcome = await recordStep(db, { number, step, today, gaps }, stampOf(person))
  return answerTo(outcome, form, null)
}

/** Corrects a recorded step, or strikes it out. */
export async function correctFromForm({ db, proposal, person, form }: Asked) {
  const corrects = field(form, 'corrects')
  const { number, events } = proposal
  const wrong = applyEvents(events).steps.find(({ event }) => event === corrects)
  if (wrong === undefined) throw new Response(null, { status: 400 })
  const struck = field(form, 'strike') === '1'
  const step = struck ? null : { ...readStep(form, person), version: wrong.version }
  const outcome = await correctStep(
    db,
    { number, corrects, step, reason: field(form, 'note'), today: dayOf(new Date()) },
    stampOf(person),
  )
  return answerTo(outcome, form, corrects)
}

function readStep(form: FormData, person: Person): Omit<Step, 'version'> {
  const stage = findStage(field(form, 'stage'))
  const actor = actors.find((one) => one === field(form, 'actor'))
  const details = stepDetailsSchema.safeParse(
    Object.fromEntries(
      detailFields.map((name) => [name, field(form, name)]).filter(([, value]) => value !== ''),
    ),
  )
  if (stage === null || actor === undefined || !details.success) {
    throw new Response(null, { status: 400, statusText: 'Bad Request' })
  }
  if (!actorsOfRole[person.role].includes(actor)) {
    throw new Response(null, { status: 403, statusText: 'Forbidden' })
  }
  return { stage, actor, date: day(form), details: details.data, note: field(form, 'note') }
}

/** The day of the event; `''` when it is none, which the step's check then tells. */
function day(form: FormData): string {
  const value = field(form, 'date')
  return /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : ''
}

function answerTo(
  outcome: RecordOutcome | null,
  form: FormData,
  corrects: string | null,
): StepAnswer | null {
  if (outcome === null) throw new Response(null, { status: 404, statusText: 'Not Found' })
  if (outcome.ok) return null
  const names = ['date', 'actor', 'note', 'strike', 'track', 'late', ...detailFields]
  return {
    stage: field(form, 'stage'),
    corrects,
    values: Object.fromEntries(names.map((name) => [name, field(form, name)])),
    problems: Object.fromEntries(
      outcome.problems.map((problem) => [
        problem.field === 'stage' ? '' : problem.field,
        stepProblem(problem),
      ]),
    ),
  }
}

function field(form: FormData, name: string): string {
  const value = form.get(name)
  return typeof value === 'string' ? value.trim() : ''
}
