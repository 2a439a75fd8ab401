import { data, redirect } from '@remix-run/node'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { requireUserMay } from '#app/auth/guards.server.ts'
import { ButtonLink } from '#app/components/form/button.tsx'
import { EmptyState } from '#app/components/layout/empty-state.tsx'
import { Notice } from '#app/components/layout/notice.tsx'
import type { PageHandle } from '#app/components/layout/page-handle.ts'
import { FollowUnitForm } from '#app/components/notify/follow-unit-form.tsx'
import { FollowedList, UndoForm } from '#app/components/notify/followed-list.tsx'
import { NotifyPage } from '#app/components/notify/notify-page.tsx'
import { placeOfTarget } from '#app/components/notify/place-of-target.ts'
import { followedName } from '#app/i18n/pl/followed-name.ts'
import { following as words } from '#app/i18n/pl/following.ts'
import { frame } from '#app/i18n/pl/frame.ts'
import { paths } from '#app/paths.ts'
import { listActs } from '#app/storage/acts.server.ts'
import { database } from '#app/storage/client.server.ts'
import { listProposals } from '#app/storage/proposals.server.ts'
import { findSubscription, listSubscriptions } from '#app/storage/subscriptions.server.ts'
import { followFromForm } from './follow-form.server.ts'
import { sentForm } from './sent-form.server.ts'

export const handle: PageHandle = { hydrate: false }

export async function loader({ request }: LoaderFunctionArgs) {
  const person = await requireUserMay(request, 'subscription.keep')
  const db = await database()
  const query = new URL(request.url).searchParams
  const begun = await findSubscription(db, person.id, query.get('begun') ?? '')
  const ended = await findSubscription(db, person.id, query.get('ended') ?? '')
  return {
    begun: begun?.ended === false ? begun : null,
    ended: ended?.ended === true ? ended : null,
    followed: await listSubscriptions(db, person.id),
    titles: Object.fromEntries(
      (await listProposals(db, person)).map(({ number, title }) => [number, title]),
    ),
    acts: (await listActs(db)).map(({ slug, title }) => ({ slug, title })),
  }
}

export async function action({ request }: ActionFunctionArgs) {
  const person = await requireUserMay(request, 'subscription.keep')
  const form = await sentForm(request)
  const answer = await followFromForm({ db: await database(), person, form })
  return 'to' in answer ? redirect(answer.to, 303) : data(answer, { status: 400 })
}

export const meta: MetaFunction = () => [{ title: `${words.title} · ${frame.name}` }]

export default function FollowingPage() {
  const { begun, ended, followed, titles, acts } = useLoaderData<typeof loader>()
  const refusal = useActionData<typeof action>()
  return (
    <NotifyPage title={words.title} lead={words.lead} part="following">
      {refusal && refusal.typed.unit === '' ? (
        <Notice tone="error" live>
          {refusal.problem}
        </Notice>
      ) : null}
      {begun ? (
        <Notice tone="ok" live>
          {words.begun(followedName(begun))} <Link to={placeOfTarget(begun)}>{words.show}</Link>
        </Notice>
      ) : null}
      {ended ? (
        <Notice tone="ok" live>
          {words.ended(followedName(ended))} <UndoForm target={ended} />
        </Notice>
      ) : null}
      {followed.length === 0 ? (
        <EmptyState
          title={words.none}
          action={<ButtonLink to={paths.proposals()}>{words.toProposals}</ButtonLink>}
        >
          {words.noneText}
        </EmptyState>
      ) : (
        <FollowedList followed={followed} titles={titles} />
      )}
      <FollowUnitForm acts={acts} typed={refusal?.typed} problem={refusal?.problem} />
    </NotifyPage>
  )
}
