import { data, redirect } from '@remix-run/node'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import {
  Form,
  isRouteErrorResponse,
  useActionData,
  useLoaderData,
  useRouteError,
} from '@remix-run/react'
import { requireMay } from '#app/auth/guards.server.ts'
import { guestName, isName, keepGuestName, requireGuest } from '#app/auth/guest.server.ts'
import { Button } from '#app/components/form/button.tsx'
import { Field } from '#app/components/form/field.tsx'
import { ErrorPage } from '#app/components/layout/error-page.tsx'
import { Notice } from '#app/components/layout/notice.tsx'
import type { PageHandle } from '#app/components/layout/page-handle.ts'
import { Page } from '#app/components/layout/page.tsx'
import { ReviewDesk } from '#app/components/review/review-desk.tsx'
import type { ReviewAnswer, ReviewRights } from '#app/components/review/review-view.ts'
import { dayOf } from '#app/i18n/pl/format.ts'
import { frame } from '#app/i18n/pl/frame.ts'
import { review as words } from '#app/i18n/pl/review.ts'
import { paths } from '#app/paths.ts'
import { findProposal } from '#app/storage/proposals.server.ts'
import { reviewAction } from './review-action.server.ts'
import { loadReview } from './review-view.server.ts'
import { sentForm } from './sent-form.server.ts'
import { unkept } from './unkept.server.ts'

export const handle: PageHandle = { hydrate: false }

/**
 * A guest remarks, replies, opens an answered thread again and gives a verdict; answers and the closing of
 * threads are not theirs.
 */
const rights: ReviewRights = {
  ...{ write: true, reopen: true, verdict: true },
  ...{ answer: false, close: false, take: false },
}

export const headers = unkept

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  await requireMay(request, 'guest.review')
  const { db, access, reader } = await requireGuest(request, params.token, context)
  const query = new URL(request.url).searchParams
  const proposal = await findProposal(db, access.proposal)
  const today = dayOf(new Date())
  const view =
    reader &&
    (await loadReview(db, {
      ...{ proposal: access.proposal, version: access.version, against: null, reader, query },
      rights,
      asked: access.request
        ? { id: access.request, dueOn: access.dueOn, late: access.dueOn < today }
        : null,
      // Of others' remarks a guest sees none: they may be of organisations that have not made them public.
      sees: ({ thread }) => thread.by.guest === access.id,
    }))
  const { organisation, version } = access
  return {
    ...{ title: proposal?.title ?? '', organisation, version, done: query.get('done') },
    name: reader?.name ?? '',
    // Who has said a name can say another one.
    view: query.has('who') ? null : view,
  }
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  await requireMay(request, 'guest.review')
  const { db, access, reader } = await requireGuest(request, params.token, context)
  const form = await sentForm(request)
  if (form.get('intent') === 'name') {
    const typed = form.get('name')
    const name = guestName(typeof typed === 'string' ? typed : '')
    if (!isName(name)) return nameRefused(name)
    const here = paths.guestReview(params.token ?? '')
    return redirect(here, { headers: await keepGuestName(params.token ?? '', name), status: 303 })
  }
  if (!reader) throw new Response(null, { status: 400, statusText: 'Bad Request' })
  return reviewAction(
    {
      ...{ db, proposal: access.proposal, version: access.version, reader, rights },
      request: access.request,
      sees: (thread) => thread.by.guest === access.id,
    },
    form,
    new URL(request.url),
  )
}

function nameRefused(name: string) {
  const problems = { name: words.guestNameMissing }
  const answer: ReviewAnswer = { intent: 'name', typed: { name }, problems }
  return data(answer, { status: 400 })
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: `${page ? words.guestTitle(page.title) : words.guestEnded} · ${frame.name}` },
  { name: 'robots', content: 'noindex' },
]

const notices: Readonly<Record<string, string>> = {
  remark: words.saved,
  verdict: words.verdictGiven,
}

export default function GuestReviewPage() {
  const { title, organisation, version, name, view, done } = useLoaderData<typeof loader>()
  const notice = notices[done ?? '']
  return (
    <Page title={words.guestTitle(title)} lead={words.guestLead(organisation, version)}>
      {notice ? (
        <Notice tone="ok" live>
          {notice}
        </Notice>
      ) : null}
      {view ? (
        <>
          <p>
            {words.guestWrites(name)} <a href="?who">{words.guestOther}</a>
          </p>
          <ReviewDesk view={view} />
        </>
      ) : (
        <NameForm name={name} />
      )}
    </Page>
  )
}

function NameForm({ name }: { readonly name: string }) {
  const sent = useActionData<ReviewAnswer>()
  return (
    <Form method="post" className="form card" noValidate>
      <input type="hidden" name="intent" value="name" />
      <Field
        name="name"
        label={words.guestWho}
        hint={words.guestWhoHint}
        problem={sent?.problems.name}
        required
      >
        {(control) => (
          <input
            {...control}
            type="text"
            maxLength={100}
            autoComplete="name"
            defaultValue={sent?.typed.name ?? name}
          />
        )}
      </Field>
      <p>
        <Button look="primary">{words.guestStart}</Button>
      </p>
    </Form>
  )
}

/** A link that opens nothing more says so, and whom to ask. */
export function ErrorBoundary() {
  const error = useRouteError()
  const status = isRouteErrorResponse(error) ? error.status : 500
  if (status !== 404 && status !== 429) return <ErrorPage />
  return (
    <Page narrow title={words.guestEnded}>
      <p>{status === 429 ? words.guestThrottled : words.guestEndedText}</p>
    </Page>
  )
}
