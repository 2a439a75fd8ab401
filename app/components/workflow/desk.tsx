import { Link } from '@remix-run/react'
import type { MeetingSummary } from '#app/core/record/meeting.ts'
import { formatShortDate, pluralForm, type Forms } from '#app/i18n/pl/format.ts'
import { home as words } from '#app/i18n/pl/home.ts'
import { paths } from '#app/paths.ts'
import { Day } from '../layout/day.tsx'

export interface NamedProposal {
  readonly number: string
  readonly title: string
}

/** Recommendations of which only the first are named. */
export interface NamedProposals {
  readonly count: number
  readonly first: readonly NamedProposal[]
}

interface DeskProps {
  readonly drafts: NamedProposals
  readonly steps: NamedProposals
  /** Own recommendations with remarks to answer, and reviews asked of the person. */
  readonly remarks: NamedProposals
  readonly reviews: NamedProposals
  readonly readable: number
  readonly nextMeeting: MeetingSummary | null
  /** ISO day. */
  readonly lastMeeting: string | null
}

/** What waits for the person who has signed in. */
export function Desk(desk: DeskProps) {
  const { drafts, steps, remarks, reviews, readable, nextMeeting, lastMeeting } = desk
  return (
    <section className="desk" aria-label={words.deskTitle}>
      {drafts.count + steps.count + reviews.count === 0 ? (
        <Count
          waiting={{ count: readable, first: [] }}
          forms={words.followed}
          to={paths.proposal}
        />
      ) : null}
      {drafts.count > 0 ? (
        <Count waiting={drafts} forms={words.drafts} to={paths.proposalEdit} />
      ) : null}
      {reviews.count > 0 ? (
        <Count waiting={reviews} forms={words.reviews} to={paths.proposalReview} />
      ) : null}
      {remarks.count > 0 ? (
        <Count waiting={remarks} forms={words.remarks} to={paths.proposalReview} />
      ) : null}
      <Count waiting={steps} forms={words.steps} to={paths.proposalStatus} />
      <div className="card">
        {nextMeeting ? (
          <>
            <p>
              <span className="big">
                <Day day={nextMeeting.date} short />
              </span>
              {words.nextMeeting}
            </p>
            <p>
              <Link to={paths.meeting(nextMeeting.slug)}>{nextMeeting.title}</Link>
            </p>
          </>
        ) : (
          <>
            <p>{words.noMeeting}</p>
            {lastMeeting ? (
              <p>
                <Link to={paths.meetings()}>{words.lastMeeting(formatShortDate(lastMeeting))}</Link>
              </p>
            ) : null}
          </>
        )}
      </div>
    </section>
  )
}

interface CountProps {
  readonly waiting: NamedProposals
  readonly forms: Forms
  readonly to: (number: string) => string
}

function Count({ waiting: { count, first }, forms, to }: CountProps) {
  return (
    <div className="card">
      <p>
        <span className="big">{count}</span>
        {pluralForm(count, forms)}
      </p>
      {first.length === 0 ? null : (
        <ul className="plain-list">
          {first.map(({ number, title }) => (
            <li key={number}>
              <Link to={to(number)}>{number}</Link> {title}
            </li>
          ))}
        </ul>
      )}
      {first.length > 0 && count > first.length ? (
        <p>
          <Link to={paths.proposals()}>{words.more(count - first.length)}</Link>
        </p>
      ) : null}
    </div>
  )
}
