import { Form } from '@remix-run/react'
import { itemOutcomes } from '#app/core/record/meeting.ts'
import { meetings as words, outcomeNames } from '#app/i18n/pl/meetings.ts'
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

/** Records what became of one point of the agenda. */
export function OutcomeForm({ position }: { readonly position: number }) {
  return (
    <details>
      <summary>{words.outcomeOf(position)}</summary>
      <Form method="post" className="inline-form">
        <input type="hidden" name="intent" value="outcome" />
        <input type="hidden" name="position" value={position} />
        <Field name="outcome" id={`outcome-${position}`} label={words.outcome} required>
          {(control) => (
            <select {...control}>
              {itemOutcomes
                .filter((outcome) => outcome !== '')
                .map((outcome) => (
                  <option key={outcome} value={outcome}>
                    {outcomeNames[outcome]}
                  </option>
                ))}
            </select>
          )}
        </Field>
        <Field name="note" id={`note-${position}`} label={words.note} optional>
          {(control) => <input {...control} type="text" maxLength={2000} />}
        </Field>
        <Button>{words.record}</Button>
      </Form>
    </details>
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
