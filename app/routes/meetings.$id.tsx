import { data, redirect } from '@remix-run/node'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { requireMay, requireUserMay } from '#app/auth/guards.server.ts'
import { Card } from '#app/components/layout/card.tsx'
import { Chip } from '#app/components/layout/chip.tsx'
import { Day } from '#app/components/layout/day.tsx'
import { Notice } from '#app/components/layout/notice.tsx'
import { Page } from '#app/components/layout/page.tsx'
import { linkedProposals } from '#app/components/workflow/linked-proposal.ts'
import { AddPoint, MinutesForm, OutcomeForm } from '#app/components/workflow/meeting-forms.tsx'
import { ProposalLinks } from '#app/components/workflow/proposal-links.tsx'
import { may } from '#app/core/workflow/permission.ts'
import { formatDate } from '#app/i18n/pl/format.ts'
import { frame } from '#app/i18n/pl/frame.ts'
import { meetingKindNames, meetings as words, outcomeNames } from '#app/i18n/pl/meetings.ts'
import { idParams } from '#app/params.ts'
import { paths } from '#app/paths.ts'
import { database } from '#app/storage/client.server.ts'
import { findMeeting } from '#app/storage/meetings.server.ts'
import { listProposals } from '#app/storage/proposals.server.ts'
import { keepMeeting } from './meetings.$id.server.ts'
import { sentForm } from './sent-form.server.ts'

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
  const mayManage = may(viewer, 'meeting.manage')
  return {
    meeting: { ...meeting, items },
    mayManage,
    proposals: mayManage ? readable.map(({ number, title }) => ({ number, title })) : [],
    saved: new URL(request.url).searchParams.has('saved'),
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const person = await requireUserMay(request, 'meeting.manage')
  const parsed = idParams.safeParse(params)
  const db = await database()
  const meeting = parsed.success ? await findMeeting(db, parsed.data.id) : null
  if (meeting === null) throw new Response(null, { status: 404, statusText: 'Not Found' })
  const form = await sentForm(request)
  const problem = await keepMeeting({ db, meeting: meeting.slug, person, form })
  if (problem !== null) return data({ problem }, { status: 400 })
  return redirect(paths.meeting(meeting.slug, { saved: 1 }))
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: page ? `${page.meeting.title} · ${frame.name}` : frame.name },
]

export default function MeetingPage() {
  const { meeting, mayManage, proposals, saved } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
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
      {answer ? (
        <Notice tone="error" live>
          {answer.problem}
        </Notice>
      ) : saved ? (
        <Notice tone="ok" live>
          {words.saved}
        </Notice>
      ) : null}
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
                {mayManage && item.outcome === '' ? <OutcomeForm position={item.position} /> : null}
              </div>
            </li>
          ))}
        </ol>
      </section>
      <div className={mayManage ? 'grid-2' : 'stack'}>
        <Card title={words.minutes}>
          <p>{minutes || words.noMinutes}</p>
          {mayManage && minutes === '' ? <MinutesForm /> : null}
        </Card>
        {mayManage ? <AddPoint key={items.length} proposals={proposals} /> : null}
      </div>
    </Page>
  )
}
