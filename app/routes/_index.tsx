import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { requireMay } from '#app/auth/guards.server.ts'
import { ButtonLink } from '#app/components/form/button.tsx'
import { Day } from '#app/components/layout/day.tsx'
import { EmptyState } from '#app/components/layout/empty-state.tsx'
import type { PageHandle } from '#app/components/layout/page-handle.ts'
import { Page } from '#app/components/layout/page.tsx'
import { Desk, type NamedProposal, type NamedProposals } from '#app/components/workflow/desk.tsx'
import { ProposalBoard } from '#app/components/workflow/proposal-board.tsx'
import { lanesOf } from '#app/core/record/lanes.ts'
import type { Person } from '#app/core/record/person.ts'
import { isAskedOf, isOverdue, isUnderWay, type ReviewRequest } from '#app/core/record/review.ts'
import type { ProposalSummary } from '#app/core/record/proposal.ts'
import { may } from '#app/core/workflow/permission.ts'
import type { Viewer } from '#app/core/workflow/role.ts'
import { dayOf, formatShortDate } from '#app/i18n/pl/format.ts'
import { frame } from '#app/i18n/pl/frame.ts'
import { home as words } from '#app/i18n/pl/home.ts'
import { paths } from '#app/paths.ts'
import { database } from '#app/storage/client.server.ts'
import type { Database } from '#app/storage/database.server.ts'
import { listMeetings } from '#app/storage/meetings.server.ts'
import { countOpenRemarks } from '#app/storage/open-remarks.server.ts'
import { listProposals } from '#app/storage/proposals.server.ts'
import { listReviews } from '#app/storage/reviews.server.ts'
import { loadShowing } from './proposal-list.server.ts'

export const handle: PageHandle = { hydrate: false }

/** How many of the newest steps are told. */
const latelyShown = 8
/** Cards of one lane: those that moved last. */
const cardsShown = 8
/** Recommendations that one card of the desk names. */
const namesShown = 8

export async function loader({ request }: LoaderFunctionArgs) {
  const viewer = await requireMay(request, 'home.read')
  const db = await database()
  const [all, show] = await Promise.all([listProposals(db, viewer), loadShowing(db, viewer)])
  const newest = all.toSorted((one, other) => other.since.localeCompare(one.since))
  return {
    desk: viewer && (await deskOf(db, viewer, all)),
    lanes: lanesOf(newest, cardsShown).map((lane) => ({ ...lane, shown: lane.shown.map(show) })),
    lately: newest.slice(0, latelyShown).map(show),
  }
}

/** What waits for a person who has signed in. */
async function deskOf(db: Database, person: Person, all: readonly ProposalSummary[]) {
  const [meetings, remarks, reviews] = await Promise.all([
    listMeetings(db),
    countOpenRemarks(db, person),
    listReviews(db, { askedOf: person }),
  ])
  const today = dayOf(new Date())
  const ahead = meetings.filter(({ date }) => date >= today)
  return {
    drafts: named(all.filter((one) => may(person, 'draft.edit', one))),
    remarks: named(all.filter((one) => may(person, 'remark.answer', one) && remarks(one) > 0)),
    reviews: named(reviewsOf(reviews, person, all, today)),
    steps: named(all.filter((one) => awaits(person, one))),
    readable: all.length,
    nextMeeting: ahead.at(-1) ?? null,
    lastMeeting: meetings.find(({ date }) => date < today)?.date ?? null,
  }
}

function named(all: readonly NamedProposal[]): NamedProposals {
  const first = all.slice(0, namesShown).map(({ number, title }) => ({ number, title }))
  return { count: all.length, first }
}

/** The recommendations whose review is asked of the person and not given yet; late ones say so. */
function reviewsOf(
  reviews: readonly ReviewRequest[],
  person: Person,
  all: readonly ProposalSummary[],
  today: string,
) {
  return reviews
    .filter((one) => isUnderWay(one) && isAskedOf(one, person))
    .flatMap((one) => {
      const title = all.find(({ number }) => number === one.proposal)?.title
      if (title === undefined) return []
      const due = words.reviewDue(formatShortDate(one.dueOn), isOverdue(one, today))
      return [{ number: one.proposal, title: `${title} (${due})` }]
    })
}

/** Whose turn it is: an unfinished draft waits for its authors, not for those who could record it. */
function awaits(viewer: Viewer, proposal: ProposalSummary): boolean {
  if (!may(viewer, 'status.record', proposal)) return false
  return proposal.stage !== 'draft' || may(viewer, 'draft.edit', proposal)
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.desk ? `${words.title} · ${frame.name}` : `${frame.name}: ${frame.tagline}` },
  { name: 'description', content: words.publicLead },
]

export default function HomePage() {
  const { desk, lanes, lately } = useLoaderData<typeof loader>()
  return (
    <Page
      title={desk ? words.deskTitle : words.publicTitle}
      lead={desk ? undefined : words.publicLead}
      meta={
        desk ? null : (
          <>
            <ButtonLink look="primary" to={paths.proposals()}>
              {words.allProposals}
            </ButtonLink>
            <ButtonLink to={paths.acts()}>{words.readActs}</ButtonLink>
            <span>{words.publicSignIn}</span>
          </>
        )
      }
    >
      {desk ? <Desk {...desk} /> : null}
      <section aria-labelledby="where">
        <div className="row-between">
          <h2 id="where">{words.where}</h2>
          {desk ? <Link to={paths.proposals()}>{words.allProposals}</Link> : null}
        </div>
        {lately.length === 0 ? (
          <EmptyState title={words.whereNone} />
        ) : (
          <ProposalBoard
            lanes={lanes}
            level={3}
            laneList={(group) => paths.proposals({ group, sort: 'since', order: 'desc' })}
          />
        )}
      </section>
      {lately.length === 0 ? null : (
        <section aria-labelledby="lately">
          <h2 id="lately">{words.lately}</h2>
          <ol className="lines">
            {lately.map(({ number, title, since, label }) => (
              <li key={number}>
                <Day day={since} />
                <span>
                  {label}
                  <small>
                    <Link to={paths.proposal(number)}>{number}</Link> {title}
                  </small>
                </span>
              </li>
            ))}
          </ol>
        </section>
      )}
    </Page>
  )
}
