import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { requireMay } from '#app/auth/guards.server.ts'
import { ButtonLink } from '#app/components/form/button.tsx'
import { Day } from '#app/components/layout/day.tsx'
import { EmptyState } from '#app/components/layout/empty-state.tsx'
import type { PageHandle } from '#app/components/layout/page-handle.ts'
import { Page } from '#app/components/layout/page.tsx'
import { Desk } from '#app/components/workflow/desk.tsx'
import { listed } from '#app/components/workflow/listed-proposal.ts'
import { ProposalBoard } from '#app/components/workflow/proposal-board.tsx'
import type { Person } from '#app/core/record/person.ts'
import { isAskedOf, isOverdue, type ReviewRequest } from '#app/core/record/review.ts'
import type { ProposalSummary } from '#app/core/record/proposal.ts'
import { may } from '#app/core/workflow/permission.ts'
import { calendarOf } from '#app/core/workflow/procedure-calendar.ts'
import type { Viewer } from '#app/core/workflow/role.ts'
import { isDayOff } from '#app/days-off.server.ts'
import { dayOf, formatShortDate } from '#app/i18n/pl/format.ts'
import { frame } from '#app/i18n/pl/frame.ts'
import { home as words } from '#app/i18n/pl/home.ts'
import { paths } from '#app/paths.ts'
import { database } from '#app/storage/client.server.ts'
import { listMeetings } from '#app/storage/meetings.server.ts'
import { countOpenRemarks } from '#app/storage/open-remarks.server.ts'
import { listProposals } from '#app/storage/proposals.server.ts'
import { listReviews } from '#app/storage/reviews.server.ts'

export const handle: PageHandle = { hydrate: false }

/** How many of the newest steps are told. */
const latelyShown = 8

export async function loader({ request }: LoaderFunctionArgs) {
  const viewer = await requireMay(request, 'home.read')
  const db = await database()
  const [all, meetings, remarks] = await Promise.all([
    listProposals(db, viewer),
    listMeetings(db),
    countOpenRemarks(db, viewer),
  ])
  const today = dayOf(new Date())
  const calendar = calendarOf(meetings, isDayOff)
  const proposals = all.map((one) => listed(one, calendar, today, remarks(one)))
  const ahead = meetings.filter(({ date }) => date >= today)
  return {
    desk: viewer && {
      drafts: all.filter((one) => may(viewer, 'draft.edit', one)).map(nameOf),
      remarks: all
        .filter((one) => may(viewer, 'remark.answer', one) && remarks(one) > 0)
        .map(nameOf),
      reviews: reviewsOf(await listReviews(db), viewer, all, today),
      steps: all.filter((one) => awaits(viewer, one)).map(nameOf),
      readable: all.length,
      nextMeeting: ahead.at(-1) ?? null,
      lastMeeting: meetings.find(({ date }) => date < today)?.date ?? null,
    },
    proposals,
    lately: proposals
      .toSorted((one, other) => other.since.localeCompare(one.since))
      .slice(0, latelyShown),
  }
}

/** The recommendations whose review is asked of the person and not given yet; late ones say so. */
function reviewsOf(
  reviews: readonly ReviewRequest[],
  person: Person,
  all: readonly ProposalSummary[],
  today: string,
) {
  return reviews
    .filter((one) => one.verdict === null && isAskedOf(one, person))
    .flatMap((one) => {
      const title = all.find(({ number }) => number === one.proposal)?.title
      if (title === undefined) return []
      const due = words.reviewDue(formatShortDate(one.dueOn), isOverdue(one, today))
      return [{ number: one.proposal, title: `${title} (${due})` }]
    })
}

function nameOf({ number, title }: ProposalSummary) {
  return { number, title }
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
  const { desk, proposals, lately } = useLoaderData<typeof loader>()
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
        {proposals.length === 0 ? (
          <EmptyState title={words.whereNone} />
        ) : (
          <ProposalBoard proposals={proposals} level={3} />
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
