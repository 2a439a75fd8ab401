import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireMay } from '#app/auth/guards.server.ts'
import { Card } from '#app/components/layout/card.tsx'
import { Chip } from '#app/components/layout/chip.tsx'
import { Day } from '#app/components/layout/day.tsx'
import type { PageHandle } from '#app/components/layout/page-handle.ts'
import { Page } from '#app/components/layout/page.tsx'
import { linkedProposals } from '#app/components/workflow/linked-proposal.ts'
import { ProposalLinks } from '#app/components/workflow/proposal-links.tsx'
import { formatDate } from '#app/i18n/pl/format.ts'
import { frame } from '#app/i18n/pl/frame.ts'
import { meetingKindNames, meetings as words, outcomeNames } from '#app/i18n/pl/meetings.ts'
import { idParams } from '#app/params.ts'
import { paths } from '#app/paths.ts'
import { database } from '#app/storage/client.server.ts'
import { findMeeting } from '#app/storage/meetings.server.ts'
import { listProposals } from '#app/storage/proposals.server.ts'

export const handle: PageHandle = { hydrate: false }

export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requireMay(request, 'meeting.read')
  const parsed = idParams.safeParse(params)
  const db = await database()
  const meeting = parsed.success ? await findMeeting(db, parsed.data.id) : null
  if (meeting === null) throw new Response(null, { status: 404, statusText: 'Not Found' })
  const readable = await listProposals(db, viewer)
  const items = meeting.items.map((item) => ({
    ...item,
    proposals: linkedProposals(readable, item.proposal === null ? [] : [item.proposal]),
  }))
  return { meeting: { ...meeting, items } }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${data.meeting.title} · ${frame.name}` : frame.name },
]

export default function MeetingPage() {
  const { meeting } = useLoaderData<typeof loader>()
  const { title, date, kind, team, place, minutes, items } = meeting
  return (
    <Page
      title={title}
      crumbs={[{ label: words.title, to: paths.meetings() }, { label: formatDate(date) }]}
      meta={
        <>
          <Chip>{meetingKindNames[kind]}</Chip>
          <Day day={date} />
          {team ? <span>{team.name}</span> : null}
          {place ? <span>{place}</span> : null}
        </>
      }
    >
      <section>
        <h2>{words.agenda}</h2>
        {items.length === 0 ? <p>{words.noItems}</p> : null}
        <ol className="plain-list agenda-points">
          {items.map((item) => (
            <li key={item.position}>
              <span className="position">{item.position}.</span>
              <div>
                <h3>{item.title}</h3>
                <p>
                  <Chip>{outcomeNames[item.outcome]}</Chip> {item.note}
                </p>
                <ProposalLinks proposals={item.proposals} hideTitles />
              </div>
            </li>
          ))}
        </ol>
      </section>
      <Card title={words.minutes}>
        <p>{minutes || words.noMinutes}</p>
      </Card>
    </Page>
  )
}
