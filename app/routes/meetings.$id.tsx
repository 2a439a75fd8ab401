import { data, redirect } from '@remix-run/node'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { requireMay, requireUserMay } from '#app/auth/guards.server.ts'
import { Card } from '#app/components/layout/card.tsx'
import { Chip } from '#app/components/layout/chip.tsx'
import { CsvLink } from '#app/components/layout/csv-link.tsx'
import { Day } from '#app/components/layout/day.tsx'
import { Notice } from '#app/components/layout/notice.tsx'
import { Page } from '#app/components/layout/page.tsx'
import { linkedProposals } from '#app/components/workflow/linked-proposal.ts'
import { DecideForm } from '#app/components/workflow/decide-form.tsx'
import { Documents } from '#app/components/workflow/documents.tsx'
import { AddPoint, MinutesForm } from '#app/components/workflow/meeting-forms.tsx'
import { ProposalLinks } from '#app/components/workflow/proposal-links.tsx'
import { may } from '#app/core/workflow/permission.ts'
import { dayOf, formatDate } from '#app/i18n/pl/format.ts'
import { frame } from '#app/i18n/pl/frame.ts'
import { meetingKindNames, meetings as words, outcomeNames } from '#app/i18n/pl/meetings.ts'
import { idParams } from '#app/params.ts'
import { paths } from '#app/paths.ts'
import { listAttachments } from '#app/storage/attachments.server.ts'
import { database } from '#app/storage/client.server.ts'
import { findMeeting, listTeams } from '#app/storage/meetings.server.ts'
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
  const [documents, teams] = await Promise.all([listAttachments(db, meeting.slug), listTeams(db)])
  return {
    documents,
    names: { meetings: {}, teams: Object.fromEntries(teams.map(({ slug, name }) => [slug, name])) },
    held: meeting.date <= dayOf(new Date()),
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
  const { slug, date } = meeting
  const answer = await keepMeeting({ db, meeting: slug, date, person, form })
  if (answer !== null) return data(answer, { status: 400 })
  return redirect(paths.meeting(meeting.slug, { saved: 1 }))
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: page ? `${page.meeting.title} · ${frame.name}` : frame.name },
]

export default function MeetingPage() {
  const page = useLoaderData<typeof loader>()
  const { meeting, mayManage, proposals, saved, documents, names, held } = page
  const answer = useActionData<typeof action>()
  const { title, date, kind, team, place, minutes, items } = meeting
  return (
    <Page
      title={title}
      quoted
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
      {answer && 'problem' in answer ? (
        <Notice tone="error" live>
          {answer.problem}
        </Notice>
      ) : saved ? (
        <Notice tone="ok" live>
          {words.saved}
        </Notice>
      ) : null}
      <section>
        <div className="row-between">
          <h2>{words.agenda}</h2>
          {items.length === 0 ? null : <CsvLink to={paths.meetingItemsCsv(meeting.slug)} />}
        </div>
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
      <div className="stack">
        {mayManage && held ? (
          <DecideForm
            items={items.filter(({ outcome }) => outcome === '')}
            names={names}
            values={answer && 'values' in answer ? answer.values : {}}
            problems={answer && 'values' in answer ? answer.problems : {}}
          />
        ) : null}
        {mayManage && !held && items.length > 0 ? <p className="hint">{words.held}</p> : null}
        <div className={mayManage ? 'grid-2' : 'stack'}>
          <Card title={words.minutes}>
            <p>{minutes || words.noMinutes}</p>
            {mayManage && minutes === '' ? <MinutesForm /> : null}
          </Card>
          <Card title={words.documents}>
            <Documents meeting={meeting.slug} documents={documents} mayAdd={mayManage} />
          </Card>
          {mayManage ? <AddPoint key={items.length} proposals={proposals} /> : null}
        </div>
      </div>
    </Page>
  )
}
