import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { requireProposalUser } from '#app/auth/require-proposal.server.ts'
import { writerOf } from '#app/auth/writer.ts'
import { Card } from '#app/components/layout/card.tsx'
import { Notice } from '#app/components/layout/notice.tsx'
import type { PageHandle } from '#app/components/layout/page-handle.ts'
import { headOf } from '#app/components/proposal/head.ts'
import { ProposalPage } from '#app/components/proposal/proposal-page.tsx'
import { ReturnForm } from '#app/components/review/return-form.tsx'
import { ReturnPreview } from '#app/components/review/return-preview.tsx'
import { frame } from '#app/i18n/pl/frame.ts'
import { returnedTable as words } from '#app/i18n/pl/returned-table.ts'
import { review } from '#app/i18n/pl/review.ts'
import { paths } from '#app/paths.ts'
import { previewTable, takeRows } from './returned-table.server.ts'
import { sentForm } from './sent-form.server.ts'

export const handle: PageHandle = { hydrate: false }

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { proposal, person } = await requireProposalUser(request, params, 'remark.takeTable')
  return { head: headOf(proposal, person) }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { db, proposal, person } = await requireProposalUser(request, params, 'remark.takeTable')
  const form = await sentForm(request)
  const returned = { db, proposal: proposal.number, by: writerOf(person), form }
  return form.get('intent') === 'take' ? takeRows(returned) : previewTable(returned)
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${words.title} · ${data.head.number} · ${frame.name}` : frame.name },
]

export default function ReturnedTablePage() {
  const { head } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { number } = head
  return (
    <ProposalPage
      head={head}
      tab="review"
      crumbs={[{ label: review.table, to: paths.reviewTable(number) }, { label: words.title }]}
    >
      {answer?.rows ? (
        <>
          <h2>{words.previewTitle}</h2>
          <p>{words.previewLead}</p>
          {answer.problem ? (
            <Notice tone="error" live>
              {answer.problem}
            </Notice>
          ) : null}
          <ReturnPreview number={number} rows={answer.rows} />
        </>
      ) : (
        <Card title={words.title}>
          <p>{words.lead}</p>
          <ReturnForm number={number} problem={answer?.fileProblem ?? undefined} />
        </Card>
      )}
    </ProposalPage>
  )
}
