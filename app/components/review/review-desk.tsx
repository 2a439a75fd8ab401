import { Form, useActionData, useSearchParams } from '@remix-run/react'
import { verdicts } from '#app/core/record/review.ts'
import { formatDate } from '#app/i18n/pl/format.ts'
import { review as words, verdictNames } from '#app/i18n/pl/review.ts'
import { Button } from '../form/button.tsx'
import { Field } from '../form/field.tsx'
import { Chip } from '../layout/chip.tsx'
import { EmptyState } from '../layout/empty-state.tsx'
import { Notice } from '../layout/notice.tsx'
import { moreOf, Notes } from './notes.tsx'
import { RemarkForm } from './remark-form.tsx'
import { ReviewFilters } from './review-filters.tsx'
import { ReviewScript } from './review-script.tsx'
import { ReviewedAct } from './reviewed-act.tsx'
import { ReviewedTextView } from './reviewed-text.tsx'
import { pageHref, threadHref } from './page-href.ts'
import { elsewhere, type ReviewAnswer, type ReviewLinks, type ReviewView } from './review-view.ts'

/** A version under review: its texts with the remarks beside the words, and what the reader may do. */
export function ReviewDesk({ view }: { readonly view: ReviewView }) {
  const [query] = useSearchParams()
  const sent = useActionData<ReviewAnswer>()
  const notesAt = new Map(view.notes.map((here) => [here.at, here]))
  const whole = new Set(
    view.notes.flatMap(({ notes }) =>
      notes.filter((note) => note.whole).map(({ number }) => number),
    ),
  )
  const links: ReviewLinks = {
    add: (at) => pageHref(query, { at }, '#nowa-uwaga'),
    read: (number) => (whole.has(number) ? `#uwaga-${number}` : threadHref(query, number)),
    rounds: (all) => pageHref(query, { rounds: all ? null : 'this' }),
    place: (at, first) => pageHref(query, { place: at }, `#uwaga-${first}`),
  }
  const apart = notesAt.get(elsewhere)
  const { rights, changes } = view
  const seen = changes.filter((change) => change.seen).length
  return (
    <div className="review" data-review>
      {sent && sent.intent !== 'write' && !sent.typed.remark
        ? Object.values(sent.problems).map((problem) => (
            <Notice key={problem} tone="error" live>
              {problem}
            </Notice>
          ))
        : null}
      <div className="review-tools">
        <Form method="post" id="seen" preventScrollReset>
          <input type="hidden" name="intent" value="seen" />
          <p>
            <b data-seen-count={words.seenCount('{seen}', '{all}')} aria-live="polite">
              {words.seenCount(seen, changes.length)}
            </b>
          </p>
        </Form>
        <ul className="keys hint" aria-label={words.keys}>
          {Object.entries(words.keyNames).map(([key, name]) => (
            <li key={key}>
              <kbd>{key}</kbd> {name}
            </li>
          ))}
        </ul>
        <ReviewFilters view={view} />
        {view.earlier.count > 0 ? (
          <a href={links.rounds(!view.earlier.shown)}>
            {view.earlier.shown
              ? words.hideEarlier(view.earlier.count)
              : words.showEarlier(view.earlier.count)}
          </a>
        ) : null}
      </div>
      {rights.write ? <RemarkForm view={view} /> : null}
      {view.notes.length === 0 ? <EmptyState title={words.none} /> : null}
      <div className="review-body">
        {view.comparisons.map((comparison) => (
          <ReviewedAct key={comparison.act} {...{ comparison, view, notesAt, links }} />
        ))}
        {view.texts.map((text) => (
          <ReviewedTextView key={text.at} {...{ text, view, links }} here={notesAt.get(text.at)} />
        ))}
        {apart ? (
          <section aria-labelledby="remarks-apart">
            <h2 id="remarks-apart">{words.elsewhere}</h2>
            <Notes notes={apart.notes} more={moreOf(apart, links)} {...{ view, links }} apart />
          </section>
        ) : null}
      </div>
      {rights.verdict ? <VerdictForm view={view} /> : null}
      <ReviewScript />
    </div>
  )
}

function VerdictForm({ view: { asked } }: { readonly view: ReviewView }) {
  return (
    <section className="card verdict-form" aria-labelledby="verdict">
      <h2 id="verdict" className="card-title">
        {words.verdict}
      </h2>
      {asked ? (
        <p>
          {words.yourReview(formatDate(asked.dueOn))}{' '}
          {asked.late ? <Chip tone="error">{words.overdue}</Chip> : null}
        </p>
      ) : null}
      <Form method="post" className="form">
        <input type="hidden" name="intent" value="verdict" />
        {asked ? <input type="hidden" name="request" value={asked.id} /> : null}
        <Field name="verdict" label={words.verdict}>
          {(control) => (
            <select {...control}>
              {verdicts.map((verdict) => (
                <option key={verdict} value={verdict}>
                  {verdictNames[verdict]}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field name="note" label={words.verdictNote} optional wide>
          {(control) => <textarea {...control} rows={2} />}
        </Field>
        <p>
          <Button look="primary">{words.giveVerdict}</Button>
        </p>
      </Form>
    </section>
  )
}
