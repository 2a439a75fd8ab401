import {
  dayFields,
  extents,
  kwristOutcomes,
  longFields,
  minutesStates,
  modes,
  opinions,
  positions,
  routes,
  senateResults,
  sides,
  type DetailField,
} from '#app/core/workflow/details.ts'
import { status as words } from '#app/i18n/pl/status.ts'
import {
  extentNames,
  fieldHints,
  fieldNames,
  kwristOutcomeNames,
  minutesNames,
  modeNames,
  opinionNames,
  positionNames,
  routeNames,
  senateResultNames,
  sideNames,
} from '#app/i18n/pl/step-details.ts'
import { Field } from '../form/field.tsx'
import type { ProcedureNames } from './step-facts.tsx'

interface StepFieldProps {
  readonly field: DetailField
  /** Where the control has another name than its field. */
  readonly name?: string
  readonly required: boolean
  readonly value: string | undefined
  readonly problem: string | undefined
  readonly names: ProcedureNames
}

/** The control for one thing that a step records: a list where it is closed, a day, or words. */
export function StepField(props: StepFieldProps) {
  const { field, name = field, required, value, problem, names } = props
  const choices = choicesFor(field, names)
  const hint = fieldHints[field]
  return (
    <Field
      name={name}
      label={fieldNames[field]}
      required={required}
      optional={!required}
      wide={choices === null && !dayFields.has(field)}
      {...(hint !== undefined && { hint })}
      {...(problem !== undefined && { problem })}
    >
      {(control) =>
        choices !== null ? (
          <select {...control} defaultValue={value ?? ''}>
            <option value="">{words.choose}</option>
            {choices.map(([key, label]) => (
              <option key={key} value={key}>
                {label}
              </option>
            ))}
          </select>
        ) : dayFields.has(field) ? (
          <input {...control} type="date" defaultValue={value} />
        ) : longFields.has(field) ? (
          <textarea {...control} rows={2} maxLength={20_000} defaultValue={value} />
        ) : (
          <input {...control} type="text" maxLength={2000} defaultValue={value} />
        )
      }
    </Field>
  )
}

type Choices = readonly (readonly [value: string, label: string])[]

/** What can be chosen; `null` where the words are the person's own. */
function choicesFor(field: DetailField, { meetings, teams }: ProcedureNames): Choices | null {
  switch (field) {
    case 'opinion':
      return opinions.map((one) => [one, opinionNames[one]])
    case 'side':
      return sides.map((one) => [one, sideNames[one]])
    case 'route':
      return routes.map((one) => [one, routeNames[one]])
    case 'extent':
      return extents.map((one) => [one, extentNames[one]])
    case 'minutes':
      return minutesStates.map((one) => [one, minutesNames[one]])
    case 'governmentPosition':
    case 'localPosition':
      return positions.map((one) => [one, positionNames[one]])
    case 'kwristOutcome':
      return kwristOutcomes.map((one) => [one, kwristOutcomeNames[one]])
    case 'senateResult':
      return senateResults.map((one) => [one, senateResultNames[one]])
    case 'mode':
      return modes.map((one) => [one, modeNames[one]])
    case 'meeting':
      return Object.entries(meetings)
    case 'team':
      return Object.entries(teams)
    default:
      return null
  }
}
