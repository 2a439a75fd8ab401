import { data, redirect } from '@remix-run/node'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { requireProposal, requireProposalUser } from '#app/auth/require-proposal.server.ts'
import { Card } from '#app/components/layout/card.tsx'
import { Notice } from '#app/components/layout/notice.tsx'
import { headOf } from '#app/components/proposal/head.ts'
import { ProposalPage } from '#app/components/proposal/proposal-page.tsx'
import { AskForm } from '#app/components/review/ask-form.tsx'
import { ReviewList } from '#app/components/review/review-list.tsx'
import { may } from '#app/core/workflow/permission.ts'
import { dayOf } from '#app/i18n/pl/format.ts'
import { frame } from '#app/i18n/pl/frame.ts'
import { review as words } from '#app/i18n/pl/review.ts'
import { paths } from '#app/paths.ts'
import { revokeGuestLink } from '#app/storage/guest-links.server.ts'
import { listReviews, withdrawReview } from '#app/storage/reviews.server.ts'
import { stampOf } from '#app/storage/stamp.ts'
import { listOrganisations, listUsers } from '#app/storage/users.server.ts'
import { askFromForm, type AskAnswer } from './review-ask.server.ts'
import { sentForm } from './sent-form.server.ts'

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { db, proposal, person } = await requireProposal(request, params, 'review.read')
  const mayAsk = may(person, 'review.ask', proposal) && proposal.version > 0
  const people = mayAsk ? await listUsers(db) : []
  return {
    head: headOf(proposal, person),
    reviews: await listReviews(db, { proposal: proposal.number }),
    today: dayOf(new Date()),
    mine: person?.id ?? null,
    mayAsk,
    people: people
      .filter(
        ({ id, role }) => role === 'reviewer' || (role === 'expert' && !isAuthor(proposal, id)),
      )
      .map(({ id, name }) => ({ id, name })),
    organisations: mayAsk ? await listOrganisations(db) : [],
    done: new URL(request.url).searchParams.get('done'),
  }
}

function isAuthor(
  { ownerId, coAuthorIds }: { readonly ownerId: string; readonly coAuthorIds: readonly string[] },
  id: string,
): boolean {
  return ownerId === id || coAuthorIds.includes(id)
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { db, proposal, person } = await requireProposalUser(request, params, 'review.ask')
  const form = await sentForm(request)
  const here = paths.reviewRequests(proposal.number)
  const value = (name: string) => {
    const text = form.get(name)
    return typeof text === 'string' ? text.trim() : ''
  }
  const by = stampOf(person)
  if (form.get('intent') === 'revoke') {
    await revokeGuestLink(db, proposal.number, value('link'), by)
    return redirect(here)
  }
  if (form.get('intent') === 'withdraw') {
    const { number } = proposal
    const taken = {
      proposal: number,
      review: value('review'),
      note: value('reason').slice(0, 2000),
    }
    if (await withdrawReview(db, taken, by)) return redirect(`${here}?done=withdrawn`, 303)
    const refused: AskAnswer = { link: null, typed: {}, problems: { '': words.askedStays } }
    return data(refused, { status: 409 })
  }
  const answer = await askFromForm({
    db,
    proposal,
    person,
    form,
    origin: new URL(request.url).origin,
  })
  if (Object.keys(answer.problems).length > 0) return data(answer, { status: 400 })
  // A guest's link is shown in the answer itself: in an address it would stay in histories and logs.
  return answer.link === null ? redirect(`${here}?done=asked`, 303) : data(answer)
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: page ? `${words.reviews} · ${page.head.number} · ${frame.name}` : frame.name },
]

const notices: Readonly<Record<string, string>> = {
  asked: words.asked,
  withdrawn: words.askedTaken,
}

export default function ReviewRequestsPage() {
  const { head, reviews, today, mine, mayAsk, people, organisations, done } =
    useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const notice = notices[done ?? '']
  const refused = answer?.problems['']
  return (
    <ProposalPage head={head} tab="review" crumbs={[{ label: words.reviews }]}>
      {notice && !answer ? (
        <Notice tone="ok" live>
          {notice}
        </Notice>
      ) : null}
      {refused ? (
        <Notice tone="error" live>
          {refused}
        </Notice>
      ) : null}
      {answer?.link ? (
        <Notice tone="ok" title={words.guestLink} live>
          <p>{words.guestLinkOnce}</p>
          <p className="guest-link">
            <code>{answer.link}</code>
          </p>
        </Notice>
      ) : null}
      <div className="status-columns">
        <section>
          <h2>{words.reviews}</h2>
          <ReviewList
            reviews={reviews}
            today={today}
            mine={mayAsk ? mine : null}
            mayRevoke={mayAsk}
          />
          <p>
            <Link to={paths.proposalReview(head.number)}>{words.backToText}</Link>
          </p>
        </section>
        {mayAsk ? (
          <Card title={words.ask}>
            <AskForm
              version={head.version}
              people={people}
              organisations={organisations}
              today={today}
              typed={answer?.typed ?? {}}
              problems={refused ? {} : (answer?.problems ?? {})}
            />
          </Card>
        ) : null}
      </div>
    </ProposalPage>
  )
}
