import { Form } from '@remix-run/react'
import type { Actor } from '#app/core/workflow/actor.ts'
import type { AskedFields } from '#app/core/workflow/requirements.ts'
import type { StageId } from '#app/core/workflow/stage.ts'
import { status as words } from '#app/i18n/pl/status.ts'
import { actorNames } from '#app/i18n/pl/workflow.ts'
import { paths } from '#app/paths.ts'
import { Button, ButtonLink } from '../form/button.tsx'
import { ErrorSummary } from '../form/error-summary.tsx'
import { Field } from '../form/field.tsx'
import type { ProcedureNames } from './step-facts.tsx'
import { StepField } from './step-field.tsx'

interface StepFormProps {
  readonly number: string
  readonly stage: StageId
  readonly fields: AskedFields
  /** The bill on whose track the step is: a name, `''` for a new one still to be named, `null` for none. */
  readonly bill: string | null
  /** The capacities in which this person may record the step. */
  readonly actors: readonly Actor[]
  /** Identifier of the record that is corrected; `null` for a new step. */
  readonly corrects: string | null
  /** Identifier of the record after which a step entered late stands; `null` for the newest step. */
  readonly late: string | null
  /** What the fields hold at first, or what was typed into them. */
  readonly values: Readonly<Record<string, string>>
  readonly problems: Readonly<Record<string, string>>
  readonly names: ProcedureNames
  /** ISO day: no event is later. */
  readonly today: string
}

/** Records a step into one stage, or corrects a recorded one; asks for what the stage requires. */
export function StepForm(props: StepFormProps) {
  const { number, stage, actors, corrects, late, values, problems, names, today } = props
  const { required, optional } = props.fields
  return (
    <Form
      method="post"
      action={paths.proposalStatus(number)}
      className="form"
      key={`${stage} ${corrects ?? late ?? ''}`}
      noValidate
    >
      <ErrorSummary problems={problems} />
      <input type="hidden" name="intent" value={corrects === null ? 'record' : 'correct'} />
      <input type="hidden" name="stage" value={stage} />
      {corrects === null ? null : <input type="hidden" name="corrects" value={corrects} />}
      {late === null ? null : <input type="hidden" name="late" value={late} />}
      <BillField bill={props.bill} value={values.bill} problem={problems.bill} names={names} />
      <Field name="date" label={words.date} hint={words.dateHint} problem={problems.date} required>
        {(control) => (
          <input {...control} type="date" max={today} defaultValue={values.date ?? today} />
        )}
      </Field>
      <ActorField actors={actors} value={values.actor} problem={problems.actor} />
      {[...required, ...optional].map((field) => (
        <StepField
          key={field}
          field={field}
          required={required.includes(field)}
          value={values[field]}
          problem={problems[field]}
          names={names}
        />
      ))}
      <Field
        name="note"
        label={corrects === null ? words.note : words.reason}
        problem={problems.note}
        required={corrects !== null}
        optional={corrects === null}
        wide
      >
        {(control) => (
          <textarea {...control} rows={3} maxLength={2000} defaultValue={values.note} />
        )}
      </Field>
      {corrects === null ? null : (
        <label className="check-field">
          <input type="checkbox" name="strike" value="1" defaultChecked={values.strike === '1'} />
          {words.strike}
        </label>
      )}
      <div className="actions">
        <Button look="primary">{corrects === null ? words.save : words.saveCorrection}</Button>
        <ButtonLink look="quiet" to={paths.proposalStatus(number)}>
          {words.cancel}
        </ButtonLink>
      </div>
    </Form>
  )
}

interface BillFieldProps {
  readonly bill: string | null
  readonly value: string | undefined
  readonly problem: string | undefined
  readonly names: ProcedureNames
}

/** The bill is known where its track goes on; where one begins it is named. */
function BillField({ bill, value, problem, names }: BillFieldProps) {
  if (bill === null) return null
  if (bill !== '') return <input type="hidden" name="bill" value={bill} />
  return (
    <>
      <input type="hidden" name="track" value="new" />
      <StepField field="bill" required value={value} problem={problem} names={names} />
    </>
  )
}

interface ActorFieldProps {
  readonly actors: readonly Actor[]
  readonly value: string | undefined
  readonly problem: string | undefined
}

/** Asked only where there is a choice. */
function ActorField({ actors, value, problem }: ActorFieldProps) {
  if (actors.length === 1) return <input type="hidden" name="actor" value={actors[0]} />
  return (
    <Field name="actor" label={words.actor} problem={problem} required>
      {(control) => (
        <select {...control} defaultValue={value}>
          {actors.map((actor) => (
            <option key={actor} value={actor}>
              {actorNames[actor]}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
