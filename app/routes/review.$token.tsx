import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireMay } from '#app/auth/guards.server.ts'
import { requireGuest } from '#app/auth/guest.server.ts'
import { Button } from '#app/components/form/button.tsx'
import { Field } from '#app/components/form/field.tsx'
import { Notice } from '#app/components/layout/notice.tsx'
import type { PageHandle } from '#app/components/layout/page-handle.ts'
import { Page } from '#app/components/layout/page.tsx'
import { ReviewDesk } from '#app/components/review/review-desk.tsx'
import { dayOf } from '#app/i18n/pl/format.ts'
import { frame } from '#app/i18n/pl/frame.ts'
import { review as words } from '#app/i18n/pl/review.ts'
import { findProposal } from '#app/storage/proposals.server.ts'
import { reviewAction } from './review-action.server.ts'
import { loadReview } from './review-view.server.ts'
import { sentForm } from './sent-form.server.ts'

export const handle: PageHandle = { hydrate: false }

/** A guest remarks, replies and gives a verdict; answers and the closing of threads are not theirs. */
const rights = { write: true, answer: false, close: false, take: false, verdict: true }

/** The page's address holds the token: it is kept out of caches and of what other sites are told. */
export function headers() {
  return { 'Cache-Control': 'private, no-store', 'Referrer-Policy': 'same-origin' }
}

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
  return { title: proposal?.title ?? '', organisation, version, view, done: query.get('done') }
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  await requireMay(request, 'guest.review')
  const { db, access, reader } = await requireGuest(request, params.token, context)
  if (!reader) throw new Response(null, { status: 400, statusText: 'Bad Request' })
  return reviewAction(
    {
      ...{ db, proposal: access.proposal, version: access.version, reader, rights },
      request: access.request,
      sees: (thread) => thread.by.guest === access.id,
    },
    await sentForm(request),
    new URL(request.url),
  )
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${words.guestTitle(data.title)} · ${frame.name}` : frame.name },
  { name: 'robots', content: 'noindex' },
]

const notices: Readonly<Record<string, string>> = {
  remark: words.saved,
  verdict: words.verdictGiven,
}

export default function GuestReviewPage() {
  const { title, organisation, version, view, done } = useLoaderData<typeof loader>()
  const notice = notices[done ?? '']
  return (
    <Page title={words.guestTitle(title)} lead={words.guestLead(organisation, version)}>
      {notice ? (
        <Notice tone="ok" live>
          {notice}
        </Notice>
      ) : null}
      {view ? (
        <ReviewDesk view={view} />
      ) : (
        <form method="get" className="form card">
          <Field name="name" label={words.guestWho} hint={words.guestWhoHint} required>
            {(control) => (
              <input {...control} type="text" minLength={3} maxLength={100} autoComplete="name" />
            )}
          </Field>
          <p>
            <Button look="primary">{words.guestStart}</Button>
          </p>
        </form>
      )}
    </Page>
  )
}
