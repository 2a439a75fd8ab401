import type { Actor } from '#app/core/workflow/actor.ts'
import type { MissedStep } from '#app/core/workflow/missed-steps.ts'
import type { NextStep } from '#app/core/workflow/next-steps.ts'
import type { PathStep } from '#app/core/workflow/path.ts'
import type { Gap } from '#app/core/workflow/readiness.ts'
import { askedFields, type AskedFields } from '#app/core/workflow/requirements.ts'
import { findStage, type StageId } from '#app/core/workflow/stage.ts'
import { status as words } from '#app/i18n/pl/status.ts'
import { stageNames, stepNames } from '#app/i18n/pl/workflow.ts'
import { paths } from '#app/paths.ts'
import { ButtonLink } from '../form/button.tsx'
import type { ShownTrack } from './bill-tracks.tsx'
import { MissedList } from './missed-list.tsx'
import type { ProcedureNames } from './step-facts.tsx'
import { StepForm } from './step-form.tsx'

interface RecordingProps {
  readonly number: string
  readonly steps: readonly PathStep[]
  readonly mainStage: StageId
  readonly next: readonly NextStep[]
  readonly tracks: readonly ShownTrack[]
  readonly openings: readonly StageId[]
  /** What is missing before the board takes it; `null` where that is not the question. */
  readonly gaps: readonly Gap[] | null
  /** Steps that may be entered late, and the record after which the one chosen in the address stands. */
  readonly missed: readonly MissedStep[]
  readonly late: string | null
  readonly names: ProcedureNames
  readonly today: string
  /** All capacities of the reader. */
  readonly capacities: readonly Actor[]
  /** The step chosen in the address, and the bill it is for: `''` a new one, `null` the main way. */
  readonly chosen: StageId | null
  readonly bill: string | null
  /** The record chosen for correction. */
  readonly correct: string | null
  /** A form that came back with its problems. */
  readonly typed: TypedStep | null
}

/** What was typed into a step's form, with what is wrong with it. */
export interface TypedStep {
  readonly stage: string
  readonly corrects: string | null
  readonly values: Readonly<Record<string, string>>
  readonly problems: Readonly<Record<string, string>>
}

/** For those who record: first the choice of the step, as links; then the form for it. */
export function Recording(props: RecordingProps) {
  const { number, next, steps, missed, names, today, typed } = props
  const corrected = steps.find(({ event }) => event === (typed?.corrects ?? props.correct))
  const stage = typed ? findStage(typed.stage) : (corrected?.stage ?? props.chosen)
  const bill = typed ? billOf(typed) : corrected ? (corrected.details.bill ?? null) : props.bill
  const open = stage === null ? null : openStep(props, bill, stage)
  if (stage !== null && (corrected || open)) {
    return (
      <section className="card" id="record">
        <h2 className="card-title">
          {corrected ? words.correctTitle(stageNames[stage]) : words.recordInto(stepNames[stage])}
        </h2>
        {corrected ? <p>{words.correctLead}</p> : null}
        <StepForm
          number={number}
          stage={stage}
          fields={
            corrected
              ? askedFields(stage, corrected.from)
              : neededFields(askedFields(stage, open?.from ?? null), props.gaps ?? [])
          }
          bill={bill}
          actors={corrected ? [corrected.actor] : (open?.actors ?? props.capacities)}
          corrects={corrected?.event ?? null}
          late={corrected ? null : (open?.missed?.after ?? null)}
          values={typed?.values ?? firstValues(corrected, open)}
          problems={typed?.problems ?? {}}
          names={names}
          today={open?.missed?.last ?? today}
        />
      </section>
    )
  }
  const recordable = next.filter(({ recordableAs }) => recordableAs.length > 0)
  if (recordable.length + missed.length === 0) return null
  return (
    <section className="card" id="record">
      <h2 className="card-title">{words.record}</h2>
      <p>{words.recordLead}</p>
      <div className="actions">
        {recordable.map(({ to }) => (
          <ButtonLink key={to} small to={`${paths.proposalStatus(number, { step: to })}#record`}>
            {stepNames[to]}
          </ButtonLink>
        ))}
      </div>
      <MissedList number={number} missed={missed} />
    </section>
  )
}

/** What the form holds at first: the record that is corrected, or the first day of a late step. */
function firstValues(
  corrected: PathStep | undefined,
  open: OpenStep | null,
): Readonly<Record<string, string>> {
  if (corrected) return { date: corrected.date, actor: corrected.actor, ...corrected.details }
  return open?.missed ? { date: open.missed.first } : {}
}

function billOf({ values }: TypedStep): string | null {
  if (values.track === 'new') return ''
  return values.bill || null
}

/** A reason in spite of what is missing is asked where an error is, and nowhere else. */
function neededFields({ required, optional }: AskedFields, gaps: readonly Gap[]): AskedFields {
  const rest = optional.filter((field) => field !== 'despite')
  const held = gaps.some(({ severity }) => severity === 'error')
  if (!held || rest.length === optional.length) return { required, optional: rest }
  return { required: [...required, 'despite'], optional: rest }
}

interface OpenStep {
  readonly from: StageId | null
  readonly actors: readonly Actor[]
  /** The place of a step that is entered late. */
  readonly missed?: MissedStep
}

/** The step that may be recorded: on the main way, on a bill's track, the first of a new one, or late. */
function openStep(props: RecordingProps, bill: string | null, stage: StageId): OpenStep | null {
  const late = props.typed ? props.typed.values.late || null : props.late
  if (late !== null) {
    const missed = props.missed.find(({ after, to }) => after === late && to === stage)
    return missed ? { from: missed.from, actors: missed.actors, missed } : null
  }
  if (bill === '') {
    return props.openings.includes(stage) ? { from: null, actors: ['observer'] } : null
  }
  const track = bill === null ? null : props.tracks.find((one) => one.bill === bill)
  if (track === undefined) return null
  const found = (track?.next ?? props.next).find(({ to }) => to === stage)
  if (found === undefined || found.recordableAs.length === 0) return null
  return { from: track?.stage ?? props.mainStage, actors: found.recordableAs }
}
