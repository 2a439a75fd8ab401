import { randomUUID } from 'node:crypto'
import type { ItemOutcome, MeetingItem, MeetingSummary, Team } from '../core/record/meeting.ts'
import { appendAudit } from './audit.server.ts'
import type { Database, Transaction } from './database.server.ts'
import { tellNews } from './news.server.ts'
import { indexMeeting } from './search/index-meeting.server.ts'
import type { Stamp } from './stamp.ts'

/** Adds the teams that are not there yet. */
export async function addTeams(db: Database, teams: readonly Team[]): Promise<void> {
  await db.write(async (transaction) => {
    for (const team of teams) {
      const { slug } = team
      await transaction.team.upsert({
        where: { slug },
        create: { id: randomUUID(), ...team },
        update: {},
      })
    }
  })
}

export interface NewMeeting extends Omit<MeetingSummary, 'team'> {
  /** Slug of a known team; `null` for a meeting of no team. */
  readonly team: string | null
}

/**
 * Adds a meeting; its agenda follows, since it may name recommendations. Gives its slug: the wanted
 * one, numbered when it is taken.
 */
export async function addMeeting(db: Database, meeting: NewMeeting, by: Stamp): Promise<string> {
  const { team, ...columns } = meeting
  return db.write(async (transaction) => {
    const slug = await freeSlug(transaction, meeting.slug)
    await transaction.meeting.create({
      data: {
        ...columns,
        slug,
        id: randomUUID(),
        ...(team !== null && { team: { connect: { slug: team } } }),
      },
    })
    await indexMeeting(transaction, slug)
    await appendAudit(transaction, by, 'meeting.added', `meeting ${slug}`, { date: meeting.date })
    return slug
  })
}

async function freeSlug(transaction: Transaction, wanted: string): Promise<string> {
  const taken = await transaction.meeting.findMany({
    where: { slug: { startsWith: wanted } },
    select: { slug: true },
  })
  const slugs = new Set(taken.map(({ slug }) => slug))
  let slug = wanted
  for (let number = 2; slugs.has(slug); number += 1) slug = `${wanted}-${number}`
  return slug
}

/** Adds a point at the end of a meeting's agenda; gives its position, `null` without the meeting. */
export async function addPoint(
  db: Database,
  slug: string,
  { proposal, ...point }: Omit<MeetingItem, 'position'>,
  by: Stamp,
): Promise<number | null> {
  return db.write(async (transaction) => {
    const meeting = await transaction.meeting.findUnique({
      where: { slug },
      select: {
        ...{ id: true, slug: true, title: true, date: true, place: true },
        items: { select: { position: true } },
      },
    })
    if (meeting === null) return null
    const { items, id: meetingId, ...held } = meeting
    const position = Math.max(0, ...items.map((item) => item.position)) + 1
    const id = randomUUID()
    await transaction.meetingItem.create({
      data: {
        ...point,
        id,
        position,
        meeting: { connect: { id: meetingId } },
        ...(proposal !== null && { proposal: { connect: { number: proposal } } }),
      },
    })
    await indexMeeting(transaction, slug)
    await appendAudit(transaction, by, 'meeting.point-added', `meeting ${slug}`, { position })
    if (proposal !== null) {
      const news = { kind: 'agenda', meeting: held, note: point.note } as const
      await tellNews(transaction, { id: `agenda ${id}`, proposal, news }, by)
    }
    return position
  })
}

export interface RecordedOutcome {
  readonly position: number
  readonly outcome: ItemOutcome
  readonly note: string
}

/** Records what became of a point; false when that was recorded before, or there is no such point. */
export async function recordOutcome(
  db: Database,
  slug: string,
  { position, outcome, note }: RecordedOutcome,
  by: Stamp,
): Promise<boolean> {
  return db.write(async (transaction) => {
    const { count } = await transaction.meetingItem.updateMany({
      where: { meeting: { slug }, position, outcome: '' },
      data: { outcome, note },
    })
    if (count === 0) return false
    await indexMeeting(transaction, slug)
    const details = { position, outcome }
    await appendAudit(transaction, by, 'meeting.outcome-recorded', `meeting ${slug}`, details)
    return true
  })
}

/** Records where the minutes are; false when that was recorded before, or there is no such meeting. */
export async function recordMinutes(
  db: Database,
  slug: string,
  minutes: string,
  by: Stamp,
): Promise<boolean> {
  return db.write(async (transaction) => {
    const { count } = await transaction.meeting.updateMany({
      where: { slug, minutes: '' },
      data: { minutes },
    })
    if (count === 0) return false
    await indexMeeting(transaction, slug)
    await appendAudit(transaction, by, 'meeting.minutes-recorded', `meeting ${slug}`)
    return true
  })
}
