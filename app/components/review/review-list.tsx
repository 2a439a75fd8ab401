import type { ReactNode } from 'react'
import { isOverdue, type ReviewRequest } from '#app/core/record/review.ts'
import { dayOf, formatDate } from '#app/i18n/pl/format.ts'
import { proposal } from '#app/i18n/pl/proposal.ts'
import { review as words, verdictNames } from '#app/i18n/pl/review.ts'
import { Chip } from '../layout/chip.tsx'
import { EmptyState } from '../layout/empty-state.tsx'

interface ReviewListProps {
  readonly reviews: readonly ReviewRequest[]
  readonly today: string
  /** The form that closes a guest's link. */
  readonly revoke: (link: string) => ReactNode
}

/** The reviews asked for: of whom, by when, and what they said. */
export function ReviewList({ reviews, today, revoke }: ReviewListProps) {
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
            {proposal.version(one.version)} · {words.until(formatDate(one.dueOn))} · {one.askedBy}
          </p>
          {one.note ? <p>{one.note}</p> : null}
          {one.verdict?.note ? <blockquote>{one.verdict.note}</blockquote> : null}
          {one.link ? (
            <LinkState review={one} link={one.link} today={today} revoke={revoke} />
          ) : null}
        </li>
      ))}
    </ul>
  )
}

function Outcome({ review, today }: { readonly review: ReviewRequest; readonly today: string }) {
  const { verdict } = review
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
  if (isOverdue(review, today)) return <Chip tone="error">{words.overdue}</Chip>
  return <Chip tone="warn">{words.waiting}</Chip>
}

interface LinkStateProps extends Omit<ReviewListProps, 'reviews'> {
  readonly review: ReviewRequest
  readonly link: NonNullable<ReviewRequest['link']>
}

function LinkState({ review, link, today, revoke }: LinkStateProps) {
  const day = dayOf(new Date(link.expiresAt))
  if (link.revoked) return <p className="hint">{words.revoked}</p>
  if (day < today) return <p className="hint">{words.expired}</p>
  return (
    <div className="row-between">
      <span className="hint">
        {words.guestLink}: {words.until(formatDate(day))}
      </span>
      {revoke(review.asked.id)}
    </div>
  )
}
