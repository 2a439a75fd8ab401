import { Form } from '@remix-run/react'
import type { Organisation } from '#app/core/record/person.ts'
import { proposal } from '#app/i18n/pl/proposal.ts'
import { review as words } from '#app/i18n/pl/review.ts'
import { Button } from '../form/button.tsx'
import { ErrorSummary } from '../form/error-summary.tsx'
import { Field } from '../form/field.tsx'

interface AskFormProps {
  readonly version: number
  readonly people: readonly { readonly id: string; readonly name: string }[]
  readonly organisations: readonly Organisation[]
  readonly today: string
  readonly typed: Readonly<Record<string, string>>
  readonly problems: Readonly<Record<string, string>>
}

/** Asks a person, an organisation, or one without accounts for a review of the newest version. */
export function AskForm({ version, people, organisations, today, typed, problems }: AskFormProps) {
  return (
    <Form method="post" className="form" noValidate>
      <ErrorSummary problems={problems} />
      <input type="hidden" name="intent" value="ask" />
      <p className="hint">{proposal.version(version)}</p>
      <Field name="whom" label={words.askWhom} problem={problems.whom} wide>
        {(control) => (
          <select {...control} defaultValue={typed.whom}>
            <optgroup label={words.person}>
              {people.map(({ id, name }) => (
                <option key={id} value={`person ${id}`}>
                  {name}
                </option>
              ))}
            </optgroup>
            <optgroup label={words.organisationAsked}>
              {organisations.map(({ code, name }) => (
                <option key={code} value={`organisation ${code}`}>
                  {name}
                </option>
              ))}
            </optgroup>
            <option value="guest">{words.guest}</option>
          </select>
        )}
      </Field>
      <Field name="guest" label={words.guestName} problem={problems.guest} optional wide>
        {(control) => <input {...control} type="text" maxLength={200} defaultValue={typed.guest} />}
      </Field>
      <Field name="dueOn" label={words.dueOn} problem={problems.dueOn} required>
        {(control) => <input {...control} type="date" min={today} defaultValue={typed.dueOn} />}
      </Field>
      <Field name="note" label={words.note} optional wide>
        {(control) => <textarea {...control} rows={2} maxLength={2000} defaultValue={typed.note} />}
      </Field>
      <p>
        <Button look="primary">{words.ask}</Button>
      </p>
    </Form>
  )
}
