import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import {
  dayFields,
  detailFields,
  type DetailField,
  type StepDetails,
} from '#app/core/workflow/details.ts'
import { formatDate, formatSource } from '#app/i18n/pl/format.ts'
import {
  extentNames,
  fieldNames,
  minutesNames,
  modeNames,
  opinionNames,
  routeNames,
  senateResultNames,
  sideNames,
} from '#app/i18n/pl/step-details.ts'
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
  if (dayFields.has(field)) return formatDate(details[field] ?? '')
  switch (field) {
    case 'minutes':
      return details.minutes && minutesNames[details.minutes]
    case 'senateResult':
      return details.senateResult && senateResultNames[details.senateResult]
    case 'mode':
      return details.mode && modeNames[details.mode]
    case 'opinion':
      return details.opinion && opinionNames[details.opinion]
    case 'side':
      return details.side && sideNames[details.side]
    case 'route':
      return details.route && routeNames[details.route]
    case 'extent':
      return details.extent && extentNames[details.extent]
    case 'eli':
      return formatSource(details.eli ?? '')
    case 'team':
      return names.teams[details.team ?? ''] ?? details.team
    case 'meeting':
      return meetingLink(details.meeting ?? '', names)
    default:
      return details[field]
  }
}

function meetingLink(slug: string, { meetings }: ProcedureNames): ReactNode {
  const title = meetings[slug]
  return title === undefined ? slug : <Link to={paths.meeting(slug)}>{title}</Link>
}
