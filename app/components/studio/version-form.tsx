import { Form, useSubmit } from '@remix-run/react'
import type { FormEvent } from 'react'
import { maxLabel } from '#app/core/record/proposal.ts'
import { studio as words } from '#app/i18n/pl/studio.ts'
import { versions } from '#app/i18n/pl/versions.ts'
import { Button } from '../form/button.tsx'
import { Field } from '../form/field.tsx'
import { Notice } from '../layout/notice.tsx'
import { useStudioDesk } from './client/use-studio.ts'
import type { StudioContext } from './context.ts'

interface VersionFormProps {
  readonly context: StudioContext
  readonly note: string
  readonly problem: string | undefined
  /** Proposed wordings that reviewers still wait for an answer to. */
  readonly openWordings: number
}

/** Freezes the draft as a version; folded until it is wanted, open while something is wrong. */
export function VersionForm({ context, note, problem, openWordings }: VersionFormProps) {
  const studio = useStudioDesk()
  const submit = useSubmit()
  // What is typed and not yet saved belongs to the version.
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    void studio.settle().then((revision) => {
      if (revision === null) return
      form.set('revision', String(revision))
      submit(form, { method: 'post' })
    })
  }
  return (
    <details className="version-form" open={problem !== undefined}>
      <summary className="btn primary">{words.saveVersion}…</summary>
      <Form method="post" className="form card" noValidate onSubmit={onSubmit}>
        {openWordings > 0 ? (
          <Notice tone="warn">{versions.suggestionsOpen(openWordings)}</Notice>
        ) : null}
        <input type="hidden" name="intent" value="version" />
        <input type="hidden" name="revision" value={context.revision} />
        <Field
          name="note"
          label={words.note}
          hint={words.versionHint}
          problem={problem}
          required
          wide
        >
          {(control) => <input {...control} type="text" maxLength={500} defaultValue={note} />}
        </Field>
        <Field name="label" label={versions.label} hint={versions.labelHint} optional wide>
          {(control) => <input {...control} type="text" maxLength={maxLabel} />}
        </Field>
        <p>
          <Button look="primary">{words.saveVersion}</Button>
        </p>
      </Form>
    </details>
  )
}
