import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import type { ProposalAccess } from '#app/auth/require-proposal.server.ts'
import { requireProposalUser } from '#app/auth/require-proposal.server.ts'
import { ButtonLink } from '#app/components/form/button.tsx'
import { EmptyState } from '#app/components/layout/empty-state.tsx'
import { Notice } from '#app/components/layout/notice.tsx'
import type { PageHandle } from '#app/components/layout/page-handle.ts'
import { headOf } from '#app/components/proposal/head.ts'
import { ProposalPage } from '#app/components/proposal/proposal-page.tsx'
import { ReviewDesk } from '#app/components/review/review-desk.tsx'
import { VersionLinks } from '#app/components/review/version-links.tsx'
import type { ReviewRights } from '#app/components/review/review-view.ts'
import type { Person } from '#app/core/record/person.ts'
import { isAskedOf, isOverdue, isUnderWay } from '#app/core/record/review.ts'
import { may } from '#app/core/workflow/permission.ts'
import { dayOf } from '#app/i18n/pl/format.ts'
import { frame } from '#app/i18n/pl/frame.ts'
import { review as words } from '#app/i18n/pl/review.ts'
import { versions } from '#app/i18n/pl/versions.ts'
import { paths } from '#app/paths.ts'
import { lastReviewed, listReviews } from '#app/storage/reviews.server.ts'
import { writerOf } from '#app/auth/writer.ts'
import { reviewAction } from './review-action.server.ts'
import { loadReview } from './review-view.server.ts'
import { sentForm } from './sent-form.server.ts'

export const handle: PageHandle = { hydrate: false }

export async function loader({ request, params }: LoaderFunctionArgs) {
  const access = await requireProposalUser(request, params, 'review.read')
  const { db, proposal, person } = access
  const query = new URL(request.url).searchParams
  const version = versionOf(query, proposal.version)
  const reader = writerOf(person)
  const last = await lastReviewed(db, proposal.number, reader)
  const against = againstOf(query, version, last)
  const asked = await openRequest(access, version)
  const view = await loadReview(db, {
    ...{ proposal: proposal.number, version, against, reader, query },
    rights: rightsOf(access),
    asked: asked && {
      ...{ id: asked.id, dueOn: asked.dueOn },
      late: isOverdue(asked, dayOf(new Date())),
    },
    sees: () => true,
  })
  return { head: headOf(proposal, person), view, done: query.get('done') }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const access = await requireProposalUser(request, params, 'remark.write')
  const { db, proposal, person } = access
  const url = new URL(request.url)
  const version = versionOf(url.searchParams, proposal.version)
  const asked = await openRequest(access, version)
  return reviewAction(
    {
      ...{ db, version, proposal: proposal.number, reader: writerOf(person) },
      ...{ rights: rightsOf(access), request: asked?.id ?? null },
    },
    await sentForm(request),
    url,
  )
}

type Access = ProposalAccess & { readonly person: Person }

function rightsOf({ proposal, person }: Access): ReviewRights {
  const write = may(person, 'remark.write', proposal)
  return {
    ...{ write, close: write, reopen: write },
    answer: may(person, 'remark.answer', proposal),
    take: may(person, 'draft.edit', proposal),
    verdict: may(person, 'verdict.give', proposal),
  }
}

/** The newest review of this version that is asked of the person and not closed yet. */
async function openRequest({ db, proposal, person }: Access, version: number) {
  const all = await listReviews(db, { proposal: proposal.number })
  return (
    all.find((one) => {
      return one.version === version && isUnderWay(one) && isAskedOf(one, person)
    }) ?? null
  )
}

function versionOf(query: URLSearchParams, newest: number): number {
  const asked = Number(query.get('version'))
  return Number.isInteger(asked) && asked > 0 && asked <= newest ? asked : newest
}

/** What the address asks for, else the version that the reader reviewed last. */
function againstOf(query: URLSearchParams, version: number, last: number | null): number | null {
  const asked = query.get('against')
  const against = asked === null ? last : Number(asked)
  return against !== null && against > 0 && against < version ? against : null
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${words.title} · ${data.head.number} · ${frame.name}` : frame.name },
]

const notices: Readonly<Record<string, string>> = {
  remark: words.saved,
  verdict: words.verdictGiven,
}

export default function ReviewPage() {
  const { head, view, done } = useLoaderData<typeof loader>()
  const notice = notices[done ?? '']
  return (
    <ProposalPage head={head} tab="review">
      {notice ? (
        <Notice tone="ok" live>
          {notice}
        </Notice>
      ) : null}
      {view ? (
        <>
          {head.mayEdit && view.openWordings > 0 ? (
            <Notice tone="warn">{versions.suggestionsOpen(view.openWordings)}</Notice>
          ) : null}
          <div className="tools">
            <VersionLinks number={head.number} newest={head.version} view={view} />
            <Link to={paths.reviewRequests(head.number)}>{words.reviews}</Link>
            <ButtonLink small to={paths.reviewTable(head.number)}>
              {words.table}
            </ButtonLink>
          </div>
          <ReviewDesk view={view} />
        </>
      ) : (
        <EmptyState title={words.noVersion}>{words.noVersionText}</EmptyState>
      )}
    </ProposalPage>
  )
}
