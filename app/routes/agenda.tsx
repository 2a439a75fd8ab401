import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireMay } from '#app/auth/guards.server.ts'
import { ButtonLink } from '#app/components/form/button.tsx'
import type { PageHandle } from '#app/components/layout/page-handle.ts'
import { Page } from '#app/components/layout/page.tsx'
import { linkedProposals } from '#app/components/workflow/linked-proposal.ts'
import { ProposalLinks } from '#app/components/workflow/proposal-links.tsx'
import { agendaMatrix } from '#app/i18n/pl/agenda-matrix.ts'
import { csvLink } from '#app/i18n/pl/csv-link.ts'
import { frame } from '#app/i18n/pl/frame.ts'
import { evidence as words } from '#app/i18n/pl/meetings.ts'
import { paths } from '#app/paths.ts'
import { database } from '#app/storage/client.server.ts'
import { listAgendaItems } from '#app/storage/evidence.server.ts'
import { listProposals } from '#app/storage/proposals.server.ts'

export const handle: PageHandle = { hydrate: false }

export async function loader({ request }: LoaderFunctionArgs) {
  const viewer = await requireMay(request, 'agenda.read')
  const db = await database()
  const [items, readable] = await Promise.all([listAgendaItems(db), listProposals(db, viewer)])
  const linked = items.map((item) => ({
    ...item,
    proposals: linkedProposals(readable, item.proposals),
  }))
  const areas = [...new Set(linked.map(({ area }) => area))]
  return {
    areas: areas.map((area) => ({ area, items: linked.filter((item) => item.area === area) })),
  }
}

export const meta: MetaFunction = () => [{ title: `${words.agendaTitle} · ${frame.name}` }]

export default function AgendaPage() {
  const { areas } = useLoaderData<typeof loader>()
  return (
    <Page
      title={words.agendaTitle}
      lead={words.agendaLead}
      actions={
        <>
          <ButtonLink to={paths.practices()}>{words.practicesTitle}</ButtonLink>
          <ButtonLink to={paths.agendaMatrix()}>{agendaMatrix.link}</ButtonLink>
          <ButtonLink to={paths.agendaCsv()} reloadDocument>
            {csvLink.download}
          </ButtonLink>
        </>
      }
    >
      {areas.map(({ area, items }) => (
        <section key={area}>
          <h2>{area}</h2>
          <ul className="plain-list demands">
            {items.map(({ code, title, description, proposals }) => (
              <li key={code} id={code} className="card">
                <div>
                  <p className="label">{code}</p>
                  <h3>{title}</h3>
                  <p>{description}</p>
                </div>
                <div>
                  <p className="label">{words.answers}</p>
                  {proposals.length === 0 ? <p className="unanswered">{words.unanswered}</p> : null}
                  <ProposalLinks proposals={proposals} />
                </div>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </Page>
  )
}
