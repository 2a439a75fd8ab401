import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import * as z from 'zod'
import { requireMay } from '#app/auth/guards.server.ts'
import { ButtonLink } from '#app/components/form/button.tsx'
import { CsvLink } from '#app/components/layout/csv-link.tsx'
import { LinkTabs } from '#app/components/layout/link-tabs.tsx'
import type { PageHandle } from '#app/components/layout/page-handle.ts'
import { Page } from '#app/components/layout/page.tsx'
import { eventsOf } from '#app/components/workflow/calendar-event.ts'
import { MonthTable } from '#app/components/workflow/month-table.tsx'
import { monthAfter, weeksOf } from '#app/core/record/month.ts'
import { calendarOf } from '#app/core/workflow/procedure-calendar.ts'
import { isDayOff } from '#app/days-off.server.ts'
import { calendar as words } from '#app/i18n/pl/calendar.ts'
import { calendarFeed } from '#app/i18n/pl/feeds.ts'
import { dayOf, formatMonth } from '#app/i18n/pl/format.ts'
import { frame } from '#app/i18n/pl/frame.ts'
import { paths } from '#app/paths.ts'
import { database } from '#app/storage/client.server.ts'
import { listMeetings } from '#app/storage/meetings.server.ts'
import { listProposals } from '#app/storage/proposals.server.ts'

export const handle: PageHandle = { hydrate: false }

const monthQuery = z.string().regex(/^[12]\d{3}-(0[1-9]|1[0-2])$/)

export async function loader({ request }: LoaderFunctionArgs) {
  const viewer = await requireMay(request, 'proposal.list')
  const today = dayOf(new Date())
  const asked = monthQuery.safeParse(new URL(request.url).searchParams.get('month'))
  const month = asked.success ? asked.data : today.slice(0, 7)
  const db = await database()
  const [proposals, meetings] = await Promise.all([listProposals(db, viewer), listMeetings(db)])
  const calendar = calendarOf(meetings, isDayOff)
  const weeks = weeksOf(month)
  const from = weeks[0]?.[0]?.day ?? ''
  const until = weeks.at(-1)?.at(-1)?.day ?? ''
  return {
    signedIn: viewer !== null,
    month,
    today,
    weeks: weeks.map((week) => week.map((one) => ({ ...one, off: isDayOff(one.day) }))),
    events: eventsOf({ proposals, meetings, calendar, from, until }),
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${words.title}${data ? ` · ${formatMonth(data.month)}` : ''} · ${frame.name}` },
]

export default function CalendarPage() {
  const { month, today, weeks, events, signedIn } = useLoaderData<typeof loader>()
  const to = (count: number) => paths.calendar({ month: monthAfter(month, count) })
  return (
    <Page
      title={words.title}
      lead={words.lead}
      actions={
        <>
          {signedIn ? <ButtonLink to={paths.access()}>{calendarFeed.own}</ButtonLink> : null}
          <ButtonLink to={paths.calendarFile()} reloadDocument>
            {calendarFeed.link}
          </ButtonLink>
        </>
      }
    >
      <div className="row-between">
        <h2>{formatMonth(month)}</h2>
        <LinkTabs
          look="segmented"
          label={words.months}
          tabs={[
            { label: `← ${formatMonth(monthAfter(month, -1))}`, to: to(-1), current: false },
            { label: words.present, to: paths.calendar(), current: today.startsWith(month) },
            { label: `${formatMonth(monthAfter(month, 1))} →`, to: to(1), current: false },
          ]}
        />
      </div>
      {events.some(({ day }) => day.startsWith(month)) ? null : <p>{words.nothing}</p>}
      <MonthTable weeks={weeks} events={events} today={today} caption={formatMonth(month)} />
      <p className="after-table">
        <Link to={paths.meetings()}>{words.allMeetings}</Link> ·{' '}
        <CsvLink to={paths.calendarCsv()} />
      </p>
    </Page>
  )
}
