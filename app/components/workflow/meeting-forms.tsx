import { Form } from '@remix-run/react'
import { meetings as words } from '#app/i18n/pl/meetings.ts'
import { Button } from '../form/button.tsx'
import { Field } from '../form/field.tsx'

interface AddPointProps {
  readonly proposals: readonly { readonly number: string; readonly title: string }[]
}

/** Adds a point to the agenda: a recommendation or other business. */
export function AddPoint({ proposals }: AddPointProps) {
  return (
    <Form method="post" className="form card">
      <h2 className="card-title">{words.addPoint}</h2>
      <input type="hidden" name="intent" value="point" />
      <Field name="proposal" label={words.pointProposal}>
        {(control) => (
          <select {...control}>
            <option value="">{words.noProposal}</option>
            {proposals.map(({ number, title }) => (
              <option key={number} value={number}>
                {`${number} · ${title}`}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field name="title" label={words.pointTitle} hint={words.pointTitleHint} wide>
        {(control) => <input {...control} type="text" maxLength={300} />}
      </Field>
      <div className="actions">
        <Button>{words.add}</Button>
      </div>
    </Form>
  )
}

/** Records where the minutes are. */
export function MinutesForm() {
  return (
    <Form method="post" className="form">
      <input type="hidden" name="intent" value="minutes" />
      <Field name="minutes" label={words.minutes} hint={words.minutesHint} required wide>
        {(control) => <textarea {...control} rows={3} maxLength={2000} />}
      </Field>
      <div className="actions">
        <Button>{words.saveMinutes}</Button>
      </div>
    </Form>
  )
}
