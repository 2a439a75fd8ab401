import { Form } from '@remix-run/react'
import type { HitFilter } from '#app/core/search/found.ts'
import { stageGroups } from '#app/core/workflow/stage.ts'
import { search as words } from '#app/i18n/pl/search.ts'
import { groupNames } from '#app/i18n/pl/workflow.ts'
import { Button, ButtonLink } from '../form/button.tsx'
import { Field } from '../form/field.tsx'

interface SearchFormProps {
  readonly question: string
  readonly filter: HitFilter
  /** The kind that the page shows alone; `''`: all of them. */
  readonly kind: string
  readonly acts: readonly { readonly slug: string; readonly title: string }[]
  /** The same question without its filters. */
  readonly clear: string
}

/** The question and what narrows it, a plain form: all of it stands in the address. */
export function SearchForm({ question, filter, kind, acts, clear }: SearchFormProps) {
  const narrowed = Object.values(filter).some((value) => value !== '')
  return (
    <Form className="search-form" role="search" aria-label={words.title}>
      <div className="inline-form">
        <Field name="q" label={words.label}>
          {(control) => (
            <input {...control} type="search" defaultValue={question} maxLength={200} />
          )}
        </Field>
        <Button look="primary">{words.submit}</Button>
      </div>
      {kind === '' ? null : <input type="hidden" name="kind" value={kind} />}
      <details open={narrowed}>
        <summary>{words.filters.open}</summary>
        <div className="filters">
          <Field name="act" label={words.filters.act}>
            {(control) => (
              <select {...control} defaultValue={filter.act}>
                <option value="">{words.filters.any}</option>
                {acts.map(({ slug, title }) => (
                  <option key={slug} value={slug}>
                    {title}
                  </option>
                ))}
              </select>
            )}
          </Field>
          <Field name="group" label={words.filters.group}>
            {(control) => (
              <select {...control} defaultValue={filter.group}>
                <option value="">{words.filters.any}</option>
                {stageGroups.map((group) => (
                  <option key={group} value={group}>
                    {groupNames[group]}
                  </option>
                ))}
              </select>
            )}
          </Field>
          <Field name="from" label={words.filters.from}>
            {(control) => <input {...control} type="date" defaultValue={filter.from} />}
          </Field>
          <Field name="until" label={words.filters.until}>
            {(control) => <input {...control} type="date" defaultValue={filter.until} />}
          </Field>
          <div className="actions">
            <Button>{words.filters.apply}</Button>
            {narrowed ? (
              <ButtonLink look="quiet" to={clear}>
                {words.filters.clear}
              </ButtonLink>
            ) : null}
          </div>
        </div>
      </details>
    </Form>
  )
}
