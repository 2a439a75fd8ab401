import { randomUUID } from 'node:crypto'
import * as z from 'zod'
import {
  itemOutcomes,
  meetingKinds,
  type Meeting,
  type MeetingItem,
  type MeetingSummary,
  type Team,
} from '../core/record/meeting.ts'
import type { Prisma } from '../../prisma/generated/client.ts'
import type { Database } from './database.server.ts'

const meetingColumns = {
  slug: true,
  kind: true,
  date: true,
  title: true,
  place: true,
  minutes: true,
  team: { select: { slug: true, name: true, standing: true } },
  items: {
    select: {
      position: true,
      title: true,
      outcome: true,
      note: true,
      proposal: { select: { number: true } },
    },
    orderBy: { position: 'asc' },
  },
} as const satisfies Prisma.MeetingSelect

/** All meetings, newest first. */
export async function listMeetings(db: Database): Promise<readonly Meeting[]> {
  const rows = await db.read.meeting.findMany({
    select: meetingColumns,
    orderBy: [{ date: 'desc' }, { slug: 'asc' }],
  })
  return rows.map(toMeeting)
}

export async function findMeeting(db: Database, slug: string): Promise<Meeting | null> {
  const row = await db.read.meeting.findUnique({ where: { slug }, select: meetingColumns })
  return row && toMeeting(row)
}

export async function listTeams(db: Database): Promise<readonly Team[]> {
  return db.read.team.findMany({
    select: { slug: true, name: true, standing: true },
    orderBy: { name: 'asc' },
  })
}

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

/** Adds a meeting; its agenda follows, since it may name recommendations. */
export async function addMeeting(db: Database, { team, ...columns }: NewMeeting): Promise<void> {
  await db.write(async (transaction) => {
    await transaction.meeting.create({
      data: {
        ...columns,
        id: randomUUID(),
        ...(team !== null && { team: { connect: { slug: team } } }),
      },
    })
  })
}

/** Adds points to the agenda of a meeting. */
export async function addMeetingItems(
  db: Database,
  meeting: string,
  items: readonly MeetingItem[],
): Promise<void> {
  await db.write(async (transaction) => {
    await transaction.meeting.update({
      where: { slug: meeting },
      data: {
        items: {
          create: items.map(({ proposal, ...item }) => ({
            ...item,
            id: randomUUID(),
            ...(proposal !== null && { proposal: { connect: { number: proposal } } }),
          })),
        },
      },
    })
  })
}

type MeetingRow = Prisma.MeetingGetPayload<{ select: typeof meetingColumns }>

function toMeeting(row: MeetingRow): Meeting {
  return {
    ...row,
    kind: z.enum(meetingKinds).parse(row.kind),
    items: row.items.map((item) => ({
      ...item,
      outcome: z.enum(itemOutcomes).parse(item.outcome),
      proposal: item.proposal?.number ?? null,
    })),
  }
}
