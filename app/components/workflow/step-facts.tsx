import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { detailFields, type DetailField, type StepDetails } from '#app/core/workflow/details.ts'
import { detailText, fieldNames } from '#app/i18n/pl/step-details.ts'
import { paths } from '#app/paths.ts'

/** What meetings and teams are called, by their slug. */
export interface ProcedureNames {
  readonly meetings: Readonly<Record<string, string>>
  readonly teams: Readonly<Record<string, string>>
}

/** What the timeline tells in its own words: the bill as a chip, opinions with side and text. */
const toldElsewhere: ReadonlySet<DetailField> = new Set([
  ...(['bill', 'text', 'reservations', 'kwristOutcome'] as const),
  ...(['governmentPosition', 'governmentText', 'localPosition', 'localText'] as const),
])

interface StepFactsProps {
  readonly details: StepDetails
  readonly names: ProcedureNames
}

/** Everything that a step recorded besides its date, in the order of the form. */
export function StepFacts({ details, names }: StepFactsProps) {
  const fields = detailFields.filter(
    (field) => details[field] !== undefined && !toldElsewhere.has(field),
  )
  if (fields.length === 0) return null
  return (
    <dl className="facts">
      {fields.map((field) => (
        <div key={field}>
          <dt>{fieldNames[field]}</dt>
          <dd>{shown(field, details, names)}</dd>
        </div>
      ))}
    </dl>
  )
}

function shown(field: DetailField, details: StepDetails, names: ProcedureNames): ReactNode {
  if (field === 'meeting') return meetingLink(details.meeting ?? '', names)
  return detailText(field, details, { meeting: '', team: names.teams[details.team ?? ''] ?? '' })
}

function meetingLink(slug: string, { meetings }: ProcedureNames): ReactNode {
  const title = meetings[slug]
  return title === undefined ? slug : <Link to={paths.meeting(slug)}>{title}</Link>
}
