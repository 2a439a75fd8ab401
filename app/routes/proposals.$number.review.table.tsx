import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData, useSearchParams } from '@remix-run/react'
import { requireProposal } from '#app/auth/require-proposal.server.ts'
import { ButtonLink } from '#app/components/form/button.tsx'
import { Card } from '#app/components/layout/card.tsx'
import { EmptyState } from '#app/components/layout/empty-state.tsx'
import { Notice } from '#app/components/layout/notice.tsx'
import type { PageHandle } from '#app/components/layout/page-handle.ts'
import { headOf } from '#app/components/proposal/head.ts'
import { ProposalPage } from '#app/components/proposal/proposal-page.tsx'
import { RemarkTable } from '#app/components/review/remark-table.tsx'
import { ReturnForm } from '#app/components/review/return-form.tsx'
import { ReviewFilters } from '#app/components/review/review-filters.tsx'
import { may } from '#app/core/workflow/permission.ts'
import { frame } from '#app/i18n/pl/frame.ts'
import { remarkTable as tableWords } from '#app/i18n/pl/remark-table.ts'
import { returnedTable as returnWords } from '#app/i18n/pl/returned-table.ts'
import { review as words } from '#app/i18n/pl/review.ts'
import { paths } from '#app/paths.ts'
import { loadRows } from './review-rows.server.ts'

export const handle: PageHandle = { hydrate: false }

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { db, proposal, person } = await requireProposal(request, params, 'review.read')
  const query = new URL(request.url).searchParams
  return {
    head: headOf(proposal, person),
    ...(await loadRows(db, proposal.number, query)),
    mayTake: may(person, 'remark.takeTable', proposal),
    taken: Number(query.get('taken')),
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${words.table} · ${data.head.number} · ${frame.name}` : frame.name },
]

export default function RemarkTablePage() {
  const { head, rows, filter, organisations, mayTake, taken } = useLoaderData<typeof loader>()
  const [query] = useSearchParams()
  return (
    <ProposalPage head={head} tab="review" crumbs={[{ label: words.table }]}>
      <div className="tools">
        <h2>{words.table}</h2>
        <ReviewFilters view={{ filter, organisations }} />
        <p className="downloads">
          {tableWords.downloads}{' '}
          {(['docx', 'xlsx', 'csv'] as const).map((format) => (
            <ButtonLink
              key={format}
              small
              to={paths.reviewTableFile(head.number, format, query)}
              reloadDocument
            >
              {tableWords.formats[format]}
            </ButtonLink>
          ))}
        </p>
        <Link to={paths.proposalReview(head.number)}>{words.backToText}</Link>
      </div>
      {taken > 0 ? (
        <Notice tone="ok" live>
          {returnWords.taken(taken)}
        </Notice>
      ) : null}
      {rows.length === 0 ? (
        <EmptyState title={words.tableEmpty} />
      ) : (
        <RemarkTable number={head.number} rows={rows} />
      )}
      {mayTake ? (
        <Card title={returnWords.title}>
          <p>{returnWords.lead}</p>
          <ReturnForm number={head.number} />
        </Card>
      ) : null}
    </ProposalPage>
  )
}
