import { Form, useFetcher } from '@remix-run/react'
import { proposal } from '#app/i18n/pl/proposal.ts'
import { entryFormulas, studio as words } from '#app/i18n/pl/studio.ts'
import { Button } from '../form/button.tsx'
import { ErrorSummary } from '../form/error-summary.tsx'
import { Field } from '../form/field.tsx'
import { Card } from '../layout/card.tsx'
import { Prose } from '../proposal/prose.tsx'
import type { StudioContext } from './context.ts'

export interface ProseTexts {
  readonly problem: string
  readonly rationale: string
  readonly transitional: string
  readonly entryIntoForce: string
}

interface ProseFormProps {
  readonly context: StudioContext
  readonly texts: ProseTexts
  readonly problems: Readonly<Record<string, string>>
  /** The rationale set for reading, when that was asked for without a script. */
  readonly preview: string | null
}

/** The parts of the recommendation that are prose, saved together; none has to be written first. */
export function ProseForm({ context, texts, problems, preview }: ProseFormProps) {
  const fetcher = useFetcher<{ readonly preview: string | null }>()
  const html = fetcher.data?.preview ?? preview
  return (
    <Form method="post" className="form prose-form" preventScrollReset>
      <ErrorSummary problems={problems} />
      <input type="hidden" name="revision" value={context.revision} />
      <Field
        name="problem"
        label={proposal.problem}
        hint={words.problemHint}
        problem={problems.problem}
        wide
      >
        {(control) => <textarea {...control} rows={5} defaultValue={texts.problem} />}
      </Field>
      <Field
        name="rationale"
        label={proposal.rationale}
        hint={`${words.rationaleHint} ${words.proseHint}`}
        problem={problems.rationale}
        wide
      >
        {(control) => <textarea {...control} rows={22} defaultValue={texts.rationale} />}
      </Field>
      <p>
        <Button
          name="intent"
          value="preview"
          onClick={(event) => {
            event.preventDefault()
            const field = event.currentTarget.form?.elements.namedItem('rationale')
            const rationale = field instanceof HTMLTextAreaElement ? field.value : ''
            fetcher.submit({ intent: 'preview', rationale }, { method: 'post' })
          }}
        >
          {words.prosePreview}
        </Button>
      </p>
      <div aria-live="polite">
        {html === null ? null : (
          <Card title={words.prosePreview}>
            <Prose html={html} empty={proposal.empty} />
          </Card>
        )}
      </div>
      <Field
        name="transitional"
        label={proposal.transitional}
        hint={words.transitionalHint}
        problem={problems.transitional}
        wide
      >
        {(control) => <textarea {...control} rows={4} defaultValue={texts.transitional} />}
      </Field>
      <Field
        name="entryIntoForce"
        label={proposal.entryIntoForce}
        hint={words.entryHint}
        problem={problems.entryIntoForce}
        wide
      >
        {(control) => (
          <input
            {...control}
            type="text"
            list="entry-formulas"
            defaultValue={texts.entryIntoForce}
          />
        )}
      </Field>
      <datalist id="entry-formulas">
        {entryFormulas.map((formula) => (
          <option key={formula} value={formula} />
        ))}
      </datalist>
      <p>
        <Button look="primary" name="intent" value="prose">
          {words.proseSave}
        </Button>
      </p>
    </Form>
  )
}
