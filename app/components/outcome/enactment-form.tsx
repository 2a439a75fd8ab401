import { Form } from '@remix-run/react'
import { enactedForms } from '#app/core/outcome/enacted.ts'
import { outcome as words } from '#app/i18n/pl/outcome.ts'
import { Button } from '../form/button.tsx'
import { ErrorSummary } from '../form/error-summary.tsx'
import { Field } from '../form/field.tsx'

interface EnactmentFormProps {
  /** Number of the newest version. */
  readonly version: number
  /** What was typed, when the form came back. */
  readonly values: Readonly<Record<string, string>>
  readonly problems: Readonly<Record<string, string>>
}

/** Links an enacted law to a version of the recommendation. */
export function EnactmentForm({ version, values, problems }: EnactmentFormProps) {
  const versions = Array.from({ length: version }, (_none, index) => version - index)
  const line = (name: 'eli' | 'title', label: string, hint?: string) => (
    <Field
      name={name}
      label={label}
      problem={problems[name]}
      required
      wide
      {...(hint !== undefined && { hint })}
    >
      {(control) => <input {...control} type="text" defaultValue={values[name]} />}
    </Field>
  )
  const day = (name: 'announcedOn' | 'inForceOn', label: string, required: boolean) => (
    <Field
      name={name}
      label={label}
      problem={problems[name]}
      required={required}
      optional={!required}
    >
      {(control) => <input {...control} type="date" defaultValue={values[name]} />}
    </Field>
  )
  return (
    <Form method="post" className="form card no-print" noValidate>
      <h2 className="card-title">{words.record}</h2>
      <p>{words.recordLead}</p>
      <ErrorSummary problems={problems} />
      <Field name="form" label={words.form} required>
        {(control) => (
          <select {...control} defaultValue={values.form}>
            {enactedForms.map((form) => (
              <option key={form} value={form}>
                {words.forms[form]}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field name="version" label={words.version} problem={problems.version} required>
        {(control) => (
          <select {...control} defaultValue={values.version}>
            {versions.map((number) => (
              <option key={number} value={number}>
                {number}
              </option>
            ))}
          </select>
        )}
      </Field>
      {line('eli', words.eli, words.eliHint)}
      {line('title', words.act)}
      {day('announcedOn', words.announcedOn, true)}
      {day('inForceOn', words.inForceOn, false)}
      <Field name="text" label={words.text} problem={problems.text} required wide>
        {(control) => (
          <textarea {...control} rows={10} className="law-text" defaultValue={values.text} />
        )}
      </Field>
      <div className="actions">
        <Button look="primary">{words.save}</Button>
      </div>
    </Form>
  )
}
