import { eventsOf, type CalendarEvent } from '#app/components/workflow/calendar-event.ts'
import type { Meeting } from '#app/core/record/meeting.ts'
import type { Person } from '#app/core/record/person.ts'
import type { ProposalSummary } from '#app/core/record/proposal.ts'
import { isAskedOf, type ReviewRequest } from '#app/core/record/review.ts'
import { may } from '#app/core/workflow/permission.ts'
import type { ProcedureCalendar } from '#app/core/workflow/deadline.ts'
import { calendarOf } from '#app/core/workflow/procedure-calendar.ts'
import { isDayOff } from '#app/days-off.server.ts'
import { calendarFile, type CalendarEntry } from '#app/export/calendar-file.ts'
import { calendarFeed as words } from '#app/i18n/pl/feeds.ts'
import { paths } from '#app/paths.ts'
import { conditional } from '#app/server/conditional.ts'
import {
  listMeetingChanges,
  listStageChanges,
  type ChangeMoments,
} from '#app/storage/change-moments.server.ts'
import type { Database } from '#app/storage/database.server.ts'
import { listMeetings } from '#app/storage/meetings.server.ts'
import { listProposals } from '#app/storage/proposals.server.ts'
import { listReviews } from '#app/storage/reviews.server.ts'
import { publicOrigin } from './origin.server.ts'

const type = 'text/calendar; charset=utf-8'

/** Answers with the meetings and the terms of published recommendations; the same for everybody. */
export async function answerPublicCalendar(request: Request, db: Database): Promise<Response> {
  const origin = publicOrigin(request)
  const [proposals, meetings] = await Promise.all([listProposals(db, null), listMeetings(db)])
  const calendar = calendarOf(meetings, isDayOff)
  const { entries, modified } = await entriesOf(db, origin, { proposals, meetings, calendar })
  const { name, description } = words
  const url = `${origin}${paths.calendarFile()}`
  return conditional(request, {
    ...{ type, modified, headers: { 'Cache-Control': 'public, max-age=300' } },
    body: calendarFile({ name, description, url, entries }),
  })
}

/**
 * Answers with what concerns a person: the terms of recommendations that they wrote or keep the records
 * of, the meetings that deal with one of these, the reviews that are asked of them.
 */
export async function answerOwnCalendar(
  request: Request,
  db: Database,
  person: Person,
): Promise<Response> {
  const origin = publicOrigin(request)
  const [readable, meetings, reviews] = await Promise.all([
    listProposals(db, person),
    listMeetings(db),
    listReviews(db, { askedOf: person }),
  ])
  const own = readable.filter((one) => concerns(person, one))
  const numbers = new Set(own.map(({ number }) => number))
  const held = meetings.filter(({ items }) =>
    items.some(({ proposal }) => proposal !== null && numbers.has(proposal)),
  )
  const asked = reviews.filter(
    (one) =>
      one.verdict === null &&
      isAskedOf(one, person) &&
      readable.some(({ number }) => number === one.proposal),
  )
  const calendar = calendarOf(meetings, isDayOff)
  const { entries } = await entriesOf(db, origin, { proposals: own, meetings: held, calendar })
  const all = [...entries, ...asked.map((one) => reviewEntry(origin, one))]
  const body = calendarFile({
    name: words.ownName(person.name),
    description: words.ownDescription,
    // Not the address with the token: files are passed on.
    url: `${origin}${paths.calendar()}`,
    entries: all.toSorted((a, b) => a.day.localeCompare(b.day)),
  })
  return conditional(request, { type, body })
}

function concerns(person: Person, proposal: ProposalSummary): boolean {
  const { ownerId, coAuthorIds } = proposal
  const wrote = ownerId === person.id || coAuthorIds.includes(person.id)
  return wrote || may(person, 'status.record', proposal)
}

interface Shown {
  readonly proposals: readonly ProposalSummary[]
  readonly meetings: readonly Meeting[]
  /** What times are reckoned with: all meetings, shown or not. */
  readonly calendar: ProcedureCalendar
}

interface Entries {
  readonly entries: readonly CalendarEntry[]
  /** When anything was last changed that they are made of; `null` where that is not known. */
  readonly modified: Date | null
}

async function entriesOf(db: Database, origin: string, shown: Shown): Promise<Entries> {
  const [held, stages] = await Promise.all([listMeetingChanges(db), listStageChanges(db)])
  const titles = new Map(shown.proposals.map(({ number, title }) => [number, title]))
  const points = new Map(shown.meetings.map(({ slug, items }) => [slug, items.length]))
  const entries = eventsOf(shown).map((event): CalendarEntry => {
    const { about, kind, day, title, note } = event
    const isMeeting = kind === 'meeting'
    return {
      uid: `${isMeeting ? 'meeting' : 'term'}-${about}@${new URL(origin).hostname}`,
      ...{ day, title, url: `${origin}${event.to}` },
      description: isMeeting
        ? words.points(points.get(about) ?? 0)
        : [titles.get(about), note].join('\n'),
      place: isMeeting ? note : '',
      category: words.categories[kind],
      certain: kind !== 'forecast',
      changedAt: changeOf(isMeeting ? held : stages, event),
    }
  })
  // A step that sets no time takes the one away that ran before it.
  const moments = [...held.values(), ...[...titles.keys()].flatMap((one) => stages.get(one) ?? [])]
  return { entries, modified: latest(moments) }
}

function latest(moments: readonly Date[]): Date | null {
  if (moments.length === 0) return null
  return new Date(Math.max(...moments.map((moment) => moment.getTime())))
}

/** Of what was brought in with the program nothing else is known than its day. */
function changeOf(moments: ChangeMoments, { about, day }: CalendarEvent): Date {
  return moments.get(about) ?? new Date(`${day}T00:00:00Z`)
}

function reviewEntry(origin: string, review: ReviewRequest): CalendarEntry {
  const { id, proposal, dueOn, note, askedAt } = review
  return {
    uid: `review-${id}@${new URL(origin).hostname}`,
    day: dueOn,
    title: words.review(proposal),
    description: note,
    place: '',
    url: `${origin}${paths.proposalReview(proposal)}`,
    category: words.categories.review,
    certain: true,
    changedAt: new Date(askedAt),
  }
}
