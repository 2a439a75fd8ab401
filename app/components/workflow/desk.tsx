import { Link } from '@remix-run/react'
import type { MeetingSummary } from '#app/core/record/meeting.ts'
import { formatShortDate, pluralForm, type Forms } from '#app/i18n/pl/format.ts'
import { home as words } from '#app/i18n/pl/home.ts'
import { paths } from '#app/paths.ts'
import { Day } from '../layout/day.tsx'

interface NamedProposal {
  readonly number: string
  readonly title: string
}

interface DeskProps {
  readonly drafts: readonly NamedProposal[]
  readonly steps: readonly NamedProposal[]
  /** Own recommendations with remarks to answer, and reviews asked of the person. */
  readonly remarks: readonly NamedProposal[]
  readonly reviews: readonly NamedProposal[]
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
      {drafts.length + steps.length + reviews.length === 0 ? (
        <Count count={readable} forms={words.followed} proposals={[]} to={paths.proposal} />
      ) : null}
      {drafts.length > 0 ? (
        <Count
          count={drafts.length}
          forms={words.drafts}
          proposals={drafts}
          to={paths.proposalEdit}
        />
      ) : null}
      {reviews.length > 0 ? (
        <Count
          count={reviews.length}
          forms={words.reviews}
          proposals={reviews}
          to={paths.proposalReview}
        />
      ) : null}
      {remarks.length > 0 ? (
        <Count
          count={remarks.length}
          forms={words.remarks}
          proposals={remarks}
          to={paths.proposalReview}
        />
      ) : null}
      <Count count={steps.length} forms={words.steps} proposals={steps} to={paths.proposalStatus} />
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
  readonly count: number
  readonly forms: Forms
  readonly proposals: readonly NamedProposal[]
  readonly to: (number: string) => string
}

function Count({ count, forms, proposals, to }: CountProps) {
  return (
    <div className="card">
      <p>
        <span className="big">{count}</span>
        {pluralForm(count, forms)}
      </p>
      {proposals.length === 0 ? null : (
        <ul className="plain-list">
          {proposals.map(({ number, title }) => (
            <li key={number}>
              <Link to={to(number)}>{number}</Link> {title}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
