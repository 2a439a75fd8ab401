import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { requireMay } from '#app/auth/guards.server.ts'
import { ButtonLink } from '#app/components/form/button.tsx'
import { Chip } from '#app/components/layout/chip.tsx'
import { Day } from '#app/components/layout/day.tsx'
import { EmptyState } from '#app/components/layout/empty-state.tsx'
import type { PageHandle } from '#app/components/layout/page-handle.ts'
import { Page } from '#app/components/layout/page.tsx'
import { may } from '#app/core/workflow/permission.ts'
import { csvLink } from '#app/i18n/pl/csv-link.ts'
import { dayOf } from '#app/i18n/pl/format.ts'
import { frame } from '#app/i18n/pl/frame.ts'
import { meetingKindNames, meetings as words } from '#app/i18n/pl/meetings.ts'
import { paths } from '#app/paths.ts'
import { database } from '#app/storage/client.server.ts'
import { listMeetings } from '#app/storage/meetings.server.ts'

export const handle: PageHandle = { hydrate: false }

export async function loader({ request }: LoaderFunctionArgs) {
  const viewer = await requireMay(request, 'meeting.read')
  const today = dayOf(new Date())
  const meetings = (await listMeetings(await database())).map(({ items, ...meeting }) => ({
    ...meeting,
    count: items.length,
  }))
  const years = [...new Set(meetings.map(({ date }) => date.slice(0, 4)))]
  const past = meetings.filter(({ date }) => date <= today)
  const groups = [
    { title: words.upcoming, meetings: meetings.filter(({ date }) => date > today).reverse() },
    ...years.map((year) => ({
      title: year,
      meetings: past.filter(({ date }) => date.startsWith(year)),
    })),
  ]
  return {
    groups: groups.filter((group) => group.meetings.length > 0),
    mayManage: may(viewer, 'meeting.manage'),
  }
}

export const meta: MetaFunction = () => [{ title: `${words.title} · ${frame.name}` }]

export default function MeetingsPage() {
  const { groups, mayManage } = useLoaderData<typeof loader>()
  return (
    <Page
      title={words.title}
      lead={words.lead}
      actions={
        <>
          <ButtonLink to={paths.meetingsCsv()} reloadDocument>
            {csvLink.download}
          </ButtonLink>
          {mayManage ? <ButtonLink to={paths.meetingNew()}>{words.new}</ButtonLink> : null}
        </>
      }
    >
      {groups.length === 0 ? <EmptyState title={words.none} /> : null}
      {groups.map(({ title, meetings }) => (
        <section key={title}>
          <h2>{title}</h2>
          <ul className="lines">
            {meetings.map(({ slug, date, kind, team, title: name, place, count }) => (
              <li key={slug}>
                <Day day={date} />
                <span>
                  <Link to={paths.meeting(slug)}>{name}</Link>
                  <small>
                    {[team?.name, place, words.items(count)].filter(Boolean).join(' · ')}
                  </small>
                </span>
                <Chip>{meetingKindNames[kind]}</Chip>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </Page>
  )
}
