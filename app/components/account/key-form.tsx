import { Form } from '@remix-run/react'
import { access as words } from '#app/i18n/pl/access.ts'
import { Button } from '../form/button.tsx'
import { ErrorSummary } from '../form/error-summary.tsx'
import { Field } from '../form/field.tsx'

interface KeyFormProps {
  /** For how many days a key may be made. */
  readonly days: readonly number[]
  readonly typed: Readonly<Record<string, string>>
  readonly problems: Readonly<Record<string, string>>
}

/** Makes a key of the API. */
export function KeyForm({ days, typed, problems }: KeyFormProps) {
  return (
    <Form method="post" className="form" noValidate>
      <h3 className="card-title">{words.make}</h3>
      <ErrorSummary problems={problems} />
      <Field
        name="name"
        label={words.name}
        hint={words.nameHint}
        problem={problems.name}
        required
        wide
      >
        {(control) => <input {...control} type="text" maxLength={60} defaultValue={typed.name} />}
      </Field>
      <Field name="scope" label={words.scope} problem={problems.scope} required>
        {(control) => (
          <select {...control} defaultValue={typed.scope}>
            <option value="read">{words.scopes.read}</option>
            <option value="write">{words.scopes.write}</option>
          </select>
        )}
      </Field>
      <Field name="days" label={words.lasts} problem={problems.days} required>
        {(control) => (
          <select {...control} defaultValue={typed.days}>
            {days.map((count) => (
              <option key={count} value={count}>
                {words.days(count)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <p>
        <Button look="primary" name="intent" value="key">
          {words.submit}
        </Button>
      </p>
    </Form>
  )
}
