import { Link } from '@remix-run/react'
import { daysBetween } from '#app/core/workflow/calendar-day.ts'
import type { PathStep } from '#app/core/workflow/path.ts'
import { stages } from '#app/core/workflow/stages.ts'
import { formatMoment } from '#app/i18n/pl/format.ts'
import { status as words, tracks } from '#app/i18n/pl/status.ts'
import { stageLabel, stageNames } from '#app/i18n/pl/workflow.ts'
import { paths } from '#app/paths.ts'
import { Chip } from '../layout/chip.tsx'
import { Day } from '../layout/day.tsx'
import { Opinions } from './opinions.tsx'
import { StageRule } from './stage-rule.tsx'
import { StepFacts, type ProcedureNames } from './step-facts.tsx'

interface TimelineProps {
  readonly number: string
  readonly steps: readonly PathStep[]
  readonly names: ProcedureNames
  /** ISO day. */
  readonly today: string
  readonly mayCorrect: boolean
}

/** The facts, step by step: when, what, by what document, how long it lasted. */
export function Timeline({ number, steps, names, today, mayCorrect }: TimelineProps) {
  return (
    <ol className="timeline">
      {steps.map((step) => (
        <li key={step.event} className={step.until === null ? 'now' : undefined}>
          <Day day={step.date} />
          <div>
            <h3>
              {stageNames[step.stage]}{' '}
              {step.version === null ? null : <Chip>{words.version(step.version)}</Chip>}{' '}
              {step.details.bill ? (
                <Chip tone="accent">{tracks.bill(step.details.bill)}</Chip>
              ) : null}{' '}
              {step.corrected ? <Chip tone="warn">{words.correction}</Chip> : null}
            </h3>
            <p className="lasting">{lasting(step, today)}</p>
            {step.note ? <p>{step.note}</p> : null}
            <Opinions step={step} />
            <StepFacts details={step.details} names={names} />
            {step.until === null ? (
              <p className="present">
                <b>{stageLabel(step.stage, step.details)}</b>
              </p>
            ) : null}
            <StageRule stage={step.stage} />
            <p className="entered">
              {words.enteredBy(step.recordedBy, formatMoment(step.recordedAt))}{' '}
              {mayCorrect && step !== steps[0] ? (
                <Link
                  to={`${paths.proposalStatus(number, { correct: step.event })}#record`}
                  aria-label={words.correctStep(stageNames[step.stage])}
                >
                  {words.correct}
                </Link>
              ) : null}
            </p>
          </div>
        </li>
      ))}
    </ol>
  )
}

function lasting({ date, until, stage }: PathStep, today: string): string {
  if (until !== null) return words.lasted(daysBetween(date, until))
  return stages[stage].end ? '' : words.lasts(daysBetween(date, today))
}
