import { Form, useActionData, useSearchParams } from '@remix-run/react'
import { remarkKinds } from '#app/core/review/event.ts'
import { kindNames, review as words } from '#app/i18n/pl/review.ts'
import { Button } from '../form/button.tsx'
import { ErrorSummary } from '../form/error-summary.tsx'
import { Field } from '../form/field.tsx'
import { pageHref } from './page-href.ts'
import type { ChosenPlace, ReviewAnswer, ReviewView } from './review-view.ts'

interface RemarkFormProps {
  readonly view: ReviewView
}

/**
 * A new remark. It works without scripts: a place from the list, or from a link beside a unit, and the
 * words copied from the text; the script of the page fills both in from the words selected.
 */
export function RemarkForm({ view }: RemarkFormProps) {
  const sent = useActionData<ReviewAnswer>()
  const [query] = useSearchParams()
  const answer = sent?.intent === 'write' ? sent : null
  const { chosen, changes, texts } = view
  const typed = (name: string) => answer?.typed[name]
  const at = typed('at') ?? chosen?.at ?? ''
  const whole = answer ? typed('whole') === '1' : chosen?.whole === true
  const wholeHref = (place: ChosenPlace) =>
    place.whole === false ? pageHref(query, { at: place.at, whole: '1' }, '#nowa-uwaga') : null
  const places = [
    ...changes.map(({ act, citation }) => ({
      at: `proposed ${act} ${citation}`,
      name: `${act}, ${citation}`,
    })),
    ...texts.map((text) => ({ at: text.at, name: text.title })),
  ]
  const listed = places.some((place) => place.at === at)
  const problems = answer?.problems ?? {}
  return (
    <details
      className="new-remark card"
      id="nowa-uwaga"
      open={answer !== null || chosen !== null || undefined}
    >
      <summary>{words.add}</summary>
      <p className="hint">{words.addLead}</p>
      <ErrorSummary problems={answer?.problems} />
      <Form method="post" action={pageHref(query, {}, '#nowa-uwaga')} className="form" noValidate>
        <input type="hidden" name="intent" value="write" />
        <input type="hidden" name="prefix" defaultValue={typed('prefix') ?? ''} />
        <input
          type="hidden"
          name="wordingOf"
          defaultValue={typed('wordingOf') ?? chosen?.at ?? ''}
        />
        <input
          type="hidden"
          name="whole"
          defaultValue={whole ? '1' : undefined}
          disabled={!whole}
        />
        <Field name="at" label={words.place} problem={problems.at}>
          {(control) => (
            <select {...control} defaultValue={at}>
              {at !== '' && !listed ? <option value={at}>{chosen?.name ?? at}</option> : null}
              {places.map((place) => (
                <option key={place.at} value={place.at}>
                  {place.name}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field name="kind" label={words.kind}>
          {(control) => (
            <select {...control} defaultValue={typed('kind') ?? 'remark'}>
              {remarkKinds.map((kind) => (
                <option key={kind} value={kind}>
                  {kindNames[kind]}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field
          name="quote"
          label={words.quote}
          hint={words.quoteHint}
          problem={problems.quote}
          wide
        >
          {(control) => <textarea {...control} rows={2} defaultValue={typed('quote') ?? ''} />}
        </Field>
        <Field name="body" label={words.body} problem={problems.body} wide>
          {(control) => <textarea {...control} rows={4} defaultValue={typed('body') ?? ''} />}
        </Field>
        <Field
          name="wording"
          label={words.wording}
          hint={<WordingHint whole={whole} href={chosen && wholeHref(chosen)} />}
          problem={problems.wording}
          optional
          wide
        >
          {(control) => (
            <textarea
              {...control}
              rows={whole ? 10 : 4}
              defaultValue={typed('wording') ?? chosen?.words ?? ''}
            />
          )}
        </Field>
        <p>
          <Button look="primary">{words.save}</Button>
        </p>
      </Form>
    </details>
  )
}

interface WordingHintProps {
  /** Whether the wording is that of the unit with all that is in it. */
  readonly whole: boolean
  /** Where the form proposes one for all that is in the unit; `null`: nothing is in it, or unknown. */
  readonly href: string | null
}

/** What the wording is of. The script of the page shows the first when other words are selected. */
function WordingHint({ whole, href }: WordingHintProps) {
  return (
    <>
      <span data-scope="own" hidden={whole}>
        {words.wordingHint}
      </span>
      <span data-scope="whole" hidden={!whole}>
        {words.wordingHintWhole}
      </span>{' '}
      {href ? (
        <a href={href} data-scope="offer">
          {words.wordingOfWhole}
        </a>
      ) : null}
    </>
  )
}
