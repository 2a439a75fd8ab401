import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireProposal } from '#app/auth/require-proposal.server.ts'
import type { PageHandle } from '#app/components/layout/page-handle.ts'
import { headOf } from '#app/components/proposal/head.ts'
import { proposalMeta } from '#app/components/proposal/proposal-meta.ts'
import { ProposalPage } from '#app/components/proposal/proposal-page.tsx'
import { Prose } from '#app/components/proposal/prose.tsx'
import { may } from '#app/core/workflow/permission.ts'
import { proseParts } from '#app/core/draft/content.ts'
import { partNames, proposal as words } from '#app/i18n/pl/proposal.ts'
import { findCurrentContent } from '#app/storage/current-content.server.ts'
import { rationaleHtml } from './studio-rationale.server.ts'

export const handle: PageHandle = { hydrate: false }

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { db, proposal, person } = await requireProposal(request, params, 'proposal.read')
  const current = await findCurrentContent(db, proposal, may(person, 'draft.read', proposal))
  // Units that the prose cites are links that show their words before and after.
  const parts = proseParts.map(async (part) => ({
    part,
    html: current ? await rationaleHtml(db, current.content, current.content[part]) : '',
  }))
  return { head: headOf(proposal, person), parts: await Promise.all(parts) }
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  proposalMeta(`${words.rationale} · ${data?.head.number ?? ''}`, data?.head)

export default function ProposalRationalePage() {
  const { head, parts: shown } = useLoaderData<typeof loader>()
  return (
    <ProposalPage head={head} tab="rationale">
      <div className="rationale">
        {shown.map(({ part, html }) => (
          <section key={part} id={part}>
            <h2>{partNames[part]}</h2>
            <Prose html={html} empty={words.empty} />
          </section>
        ))}
      </div>
    </ProposalPage>
  )
}
