import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { requireProposal } from '#app/auth/require-proposal.server.ts'
import { Card } from '#app/components/layout/card.tsx'
import { Day } from '#app/components/layout/day.tsx'
import type { PageHandle } from '#app/components/layout/page-handle.ts'
import { headOf } from '#app/components/proposal/head.ts'
import { proposalMeta } from '#app/components/proposal/proposal-meta.ts'
import { ProposalPage } from '#app/components/proposal/proposal-page.tsx'
import { may } from '#app/core/workflow/permission.ts'
import { proposal } from '#app/i18n/pl/proposal.ts'
import { paths } from '#app/paths.ts'
import { listVersions } from '#app/storage/versions.server.ts'

export const handle: PageHandle = { hydrate: false }

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { db, proposal, person } = await requireProposal(request, params, 'proposal.read')
  const { agendaItems, practices } = proposal
  return {
    head: headOf(proposal, person),
    agendaItems,
    practices,
    versions: (await listVersions(db, proposal.number)).map(({ number, date }) => ({
      number,
      date,
    })),
    mayReadDraft: may(person, 'draft.read', proposal),
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  proposalMeta(`${proposal.tabs.documents} · ${data?.head.number ?? ''}`, data?.head)

export default function ProposalDocumentsPage() {
  const { head, versions, agendaItems, practices, mayReadDraft } = useLoaderData<typeof loader>()
  const words = proposal.documents
  const { number } = head
  return (
    <ProposalPage head={head} tab="documents">
      <div className="stack proposal-facts">
        <Card title={words.packages}>
          <p className="hint">{proposal.downloadHint}</p>
          <ul className="plain-list">
            {versions.map((version) => (
              <li key={version.number}>
                <Link to={paths.proposalPackage(number, version.number)} reloadDocument>
                  {words.packageOf(version.number)}
                </Link>{' '}
                <Link to={paths.proposalDocument(number, `v${version.number}`)} reloadDocument>
                  {words.docx}
                </Link>{' '}
                <Day day={version.date} />
              </li>
            ))}
            {mayReadDraft ? (
              <li>
                <Link to={paths.proposalDraftPackage(number)} reloadDocument>
                  {words.draftPackage}
                </Link>{' '}
                <Link to={paths.proposalDocument(number, 'draft')} reloadDocument>
                  {words.docx}
                </Link>
              </li>
            ) : null}
          </ul>
        </Card>
        <Card title={words.agenda}>
          {agendaItems.length === 0 ? <p className="hint">{words.noAgenda}</p> : null}
          <ul className="plain-list">
            {agendaItems.map(({ code, title, description }) => (
              <li key={code}>
                <Link to={paths.agendaItem(code)}>
                  {code}. {title}
                </Link>
                <p className="hint">{description}</p>
              </li>
            ))}
          </ul>
        </Card>
        <Card title={words.practices}>
          {practices.length === 0 ? <p className="hint">{words.noPractices}</p> : null}
          <ul className="plain-list">
            {practices.map((practice) => (
              <li key={practice.number}>
                <Link to={paths.practice(String(practice.number))}>{practice.name}</Link>
                <p className="hint">{words.leader(practice.leader)}</p>
              </li>
            ))}
          </ul>
        </Card>
      </div>
    </ProposalPage>
  )
}
