import { Form, useFetcher } from '@remix-run/react'
import type { FormEvent } from 'react'
import type { Prose as ProseTexts } from '#app/core/draft/content.ts'
import { proposal } from '#app/i18n/pl/proposal.ts'
import { entryFormulas, studio as words } from '#app/i18n/pl/studio.ts'
import { Button } from '../form/button.tsx'
import { ErrorSummary } from '../form/error-summary.tsx'
import { Field } from '../form/field.tsx'
import { Card } from '../layout/card.tsx'
import { Prose } from '../proposal/prose.tsx'
import { useLive, useStudioDesk } from './client/use-studio.ts'
import type { StudioContext } from './context.ts'
import { useSessionField } from './rationale/use-session-field.ts'

interface ProseFormProps {
  readonly context: StudioContext
  readonly texts: ProseTexts
  readonly problems: Readonly<Record<string, string>>
  /** The rationale set for reading, when that was asked for without a script. */
  readonly preview: string | null
}

/**
 * The parts of the recommendation that are prose; none has to be written first. Each is saved by itself
 * while it is typed; without a script all together.
 */
export function ProseForm({ context, texts, problems, preview }: ProseFormProps) {
  const { prose } = useStudioDesk()
  const live = useLive()
  const fetcher = useFetcher<{ readonly preview: string | null }>()
  const html = fetcher.data?.preview ?? preview
  const problem = useSessionField<HTMLTextAreaElement>('problem', texts.problem)
  const rationale = useSessionField<HTMLTextAreaElement>('rationale', texts.rationale)
  const transitional = useSessionField<HTMLTextAreaElement>('transitional', texts.transitional)
  const entryIntoForce = useSessionField<HTMLInputElement>('entryIntoForce', texts.entryIntoForce)
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    void prose.settle()
  }
  return (
    <Form
      method="post"
      className="form prose-form"
      preventScrollReset
      // What a browser would put back after a reload may be older than what is saved.
      autoComplete="off"
      onSubmit={onSubmit}
    >
      <ErrorSummary problems={problems} />
      <input type="hidden" name="revision" value={context.revision} />
      <Field
        name="problem"
        label={proposal.problem}
        hint={words.problemHint}
        problem={problems.problem}
        wide
      >
        {(control) => <textarea {...control} {...problem} rows={5} defaultValue={texts.problem} />}
      </Field>
      <Field
        name="rationale"
        label={proposal.rationale}
        hint={`${words.rationaleHint} ${words.proseHint}`}
        problem={problems.rationale}
        wide
      >
        {(control) => (
          <textarea {...control} {...rationale} rows={22} defaultValue={texts.rationale} />
        )}
      </Field>
      <p>
        <Button
          name="intent"
          value="preview"
          onClick={(event) => {
            event.preventDefault()
            const typed = prose.sessions.get().rationale.words.get()
            fetcher.submit({ intent: 'preview', rationale: typed }, { method: 'post' })
          }}
        >
          {words.prosePreview}
        </Button>
      </p>
      <div aria-live="polite" className="printed">
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
        {(control) => (
          <textarea {...control} {...transitional} rows={4} defaultValue={texts.transitional} />
        )}
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
            {...entryIntoForce}
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
      <p className="actions">
        <Button look="primary" name="intent" value="prose">
          {words.proseSave}
        </Button>
        {live ? <span className="hint">{words.proseSaves}</span> : null}
      </p>
    </Form>
  )
}
