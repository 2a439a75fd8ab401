import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireMay } from '#app/auth/guards.server.ts'
import { ButtonLink } from '#app/components/form/button.tsx'
import type { PageHandle } from '#app/components/layout/page-handle.ts'
import { Page } from '#app/components/layout/page.tsx'
import { linkedProposals } from '#app/components/workflow/linked-proposal.ts'
import { ProposalLinks } from '#app/components/workflow/proposal-links.tsx'
import { csvLink } from '#app/i18n/pl/csv-link.ts'
import { frame } from '#app/i18n/pl/frame.ts'
import { evidence as words } from '#app/i18n/pl/meetings.ts'
import { paths } from '#app/paths.ts'
import { database } from '#app/storage/client.server.ts'
import { listPractices } from '#app/storage/evidence.server.ts'
import { listProposals } from '#app/storage/proposals.server.ts'

export const handle: PageHandle = { hydrate: false }

const source = 'http://www.dobrepraktyki.pl'

export async function loader({ request }: LoaderFunctionArgs) {
  const viewer = await requireMay(request, 'practice.read')
  const db = await database()
  const [practices, readable] = await Promise.all([listPractices(db), listProposals(db, viewer)])
  return {
    practices: practices.map((practice) => ({
      ...practice,
      proposals: linkedProposals(readable, practice.proposals),
    })),
  }
}

export const meta: MetaFunction = () => [{ title: `${words.practicesTitle} · ${frame.name}` }]

export default function PracticesPage() {
  const { practices } = useLoaderData<typeof loader>()
  return (
    <Page
      title={words.practicesTitle}
      lead={words.practicesLead}
      meta={
        <a href={source} rel="noreferrer">
          {words.practicesSource}
        </a>
      }
      actions={
        <ButtonLink to={paths.practicesCsv()} reloadDocument>
          {csvLink.download}
        </ButtonLink>
      }
    >
      <ol className="plain-list practices">
        {practices.map(({ number, leader, name, proposals }) => (
          <li key={number} id={String(number)}>
            <span className="position">{number}.</span>
            <div>
              <h2>{name}</h2>
              <p>{leader}</p>
            </div>
            <div>
              {proposals.length > 0 ? <p className="label">{words.supports}</p> : null}
              <ProposalLinks proposals={proposals} />
            </div>
          </li>
        ))}
      </ol>
    </Page>
  )
}
