import { Form } from '@remix-run/react'
import { itemOutcomes, type MeetingItem } from '#app/core/record/meeting.ts'
import { decisionFields } from '#app/core/workflow/meeting-step.ts'
import { meetings as words, outcomeNames } from '#app/i18n/pl/meetings.ts'
import { Button } from '../form/button.tsx'
import { ErrorSummary } from '../form/error-summary.tsx'
import { Field } from '../form/field.tsx'
import type { ProcedureNames } from './step-facts.tsx'
import { StepField } from './step-field.tsx'

interface DecideFormProps {
  /** The points that nothing was recorded of yet. */
  readonly items: readonly MeetingItem[]
  readonly names: ProcedureNames
  /** What was typed and what is wrong, by `position.field`. */
  readonly values: Readonly<Record<string, string>>
  readonly problems: Readonly<Record<string, string>>
}

/** Records the outcome of every point of a meeting at once, with the steps that follow from them. */
export function DecideForm({ items, names, values, problems }: DecideFormProps) {
  if (items.length === 0) return null
  return (
    <Form method="post" className="form card no-print" noValidate>
      <h2 className="card-title">{words.decide}</h2>
      <p>{words.decideLead}</p>
      <ErrorSummary problems={problems} />
      <input type="hidden" name="intent" value="decide" />
      {items.map((item) => (
        <Point key={item.position} item={item} names={names} values={values} problems={problems} />
      ))}
      <div className="actions">
        <Button look="primary">{words.decideAll}</Button>
      </div>
    </Form>
  )
}

interface PointProps extends Omit<DecideFormProps, 'items'> {
  readonly item: MeetingItem
}

function Point({ item, names, values, problems }: PointProps) {
  const { position, title, proposal } = item
  const at = (field: string) => `${position}.${field}`
  const problem = problems[at('outcome')]
  const wrong = decisionFields.some((field) => problems[at(field)] !== undefined)
  return (
    <fieldset className="decision">
      <legend>{[`${position}.`, proposal, title].filter(Boolean).join(' ')}</legend>
      <Field name={at('outcome')} label={words.outcome} {...(problem !== undefined && { problem })}>
        {(control) => (
          <select {...control} defaultValue={values[at('outcome')]}>
            {itemOutcomes.map((outcome) => (
              <option key={outcome} value={outcome}>
                {outcome === '' ? words.undecided : outcomeNames[outcome]}
              </option>
            ))}
          </select>
        )}
      </Field>
      <details open={wrong || undefined}>
        <summary>{words.particulars}</summary>
        <div className="form">
          {decisionFields.map((field) => (
            <StepField
              key={field}
              field={field}
              name={at(field)}
              required={false}
              value={values[at(field)]}
              problem={problems[at(field)]}
              names={names}
            />
          ))}
        </div>
      </details>
      <Field name={at('note')} label={words.note} optional wide>
        {(control) => (
          <input {...control} type="text" maxLength={2000} defaultValue={values[at('note')]} />
        )}
      </Field>
    </fieldset>
  )
}
