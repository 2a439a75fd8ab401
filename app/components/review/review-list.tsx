import { Form } from '@remix-run/react'
import { isOverdue, isUnderWay, type ReviewRequest } from '#app/core/record/review.ts'
import { dayOf, formatDate } from '#app/i18n/pl/format.ts'
import { proposal } from '#app/i18n/pl/proposal.ts'
import { review as words, verdictNames } from '#app/i18n/pl/review.ts'
import { Button } from '../form/button.tsx'
import { Field } from '../form/field.tsx'
import { Chip } from '../layout/chip.tsx'
import { EmptyState } from '../layout/empty-state.tsx'

interface ReviewListProps {
  readonly reviews: readonly ReviewRequest[]
  readonly today: string
  /** Account whose requests can be taken back here; `null`: nobody's. */
  readonly mine: string | null
  readonly mayRevoke: boolean
}

/** The reviews asked for: of whom, by when, and what they said. */
export function ReviewList({ reviews, today, mine, mayRevoke }: ReviewListProps) {
  if (reviews.length === 0) return <EmptyState title={words.reviewsNone} />
  return (
    <ul className="plain-list reviews">
      {reviews.map((one) => (
        <li key={one.id} className="card">
          <div className="row-between">
            <b>{one.asked.name}</b>
            <Outcome review={one} today={today} />
          </div>
          <p className="by">
            {proposal.version(one.version)} · {words.until(formatDate(one.dueOn))} ·{' '}
            {words.askedBy(one.askedBy)}
          </p>
          {one.note ? <p className="lines-kept">{one.note}</p> : null}
          {one.verdict?.note ? <blockquote>{one.verdict.note}</blockquote> : null}
          {one.withdrawn ? (
            <p className="by">
              {words.askedWithdrawnOn(formatDate(dayOf(new Date(one.withdrawn.at))))}
              {one.withdrawn.note ? ` ${one.withdrawn.note}` : ''}
            </p>
          ) : null}
          {one.link ? <LinkState review={one} link={one.link} {...{ today, mayRevoke }} /> : null}
          {isUnderWay(one) && one.askedById === mine ? <Withdrawal review={one} /> : null}
        </li>
      ))}
    </ul>
  )
}

function Outcome({ review, today }: { readonly review: ReviewRequest; readonly today: string }) {
  const { verdict, withdrawn } = review
  if (verdict) {
    return (
      <Chip
        tone={
          verdict.verdict === 'clean' ? 'ok' : verdict.verdict === 'against' ? 'error' : 'accent'
        }
      >
        {verdictNames[verdict.verdict]}
      </Chip>
    )
  }
  if (withdrawn) return <Chip>{words.askedWithdrawn}</Chip>
  if (isOverdue(review, today)) return <Chip tone="error">{words.overdue}</Chip>
  return <Chip tone="warn">{words.waiting}</Chip>
}

interface LinkStateProps extends Pick<ReviewListProps, 'today' | 'mayRevoke'> {
  readonly review: ReviewRequest
  readonly link: NonNullable<ReviewRequest['link']>
}

function LinkState({ review, link, today, mayRevoke }: LinkStateProps) {
  const day = dayOf(new Date(link.expiresAt))
  if (link.revoked) return <p className="hint">{words.revoked}</p>
  if (day < today) return <p className="hint">{words.expired}</p>
  return (
    <div className="row-between">
      <span className="hint">
        {words.guestLink}: {words.until(formatDate(day))}
      </span>
      {mayRevoke ? (
        <Form method="post">
          <input type="hidden" name="intent" value="revoke" />
          <input type="hidden" name="link" value={review.asked.id} />
          <Button small>{words.revoke}</Button>
        </Form>
      ) : null}
    </div>
  )
}

function Withdrawal({ review: { id, link } }: { readonly review: ReviewRequest }) {
  return (
    <details>
      <summary>{words.withdrawAsked}</summary>
      <Form method="post" className="thread-form">
        <input type="hidden" name="intent" value="withdraw" />
        <input type="hidden" name="review" value={id} />
        <Field
          name="reason"
          id={`withdraw-${id}`}
          label={words.withdrawAskedNote}
          hint={link && !link.revoked ? words.withdrawAskedLink : undefined}
          optional
          wide
        >
          {(control) => <textarea {...control} rows={2} maxLength={2000} />}
        </Field>
        <Button small>{words.withdrawAsked}</Button>
      </Form>
    </details>
  )
}
