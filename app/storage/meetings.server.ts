import * as z from 'zod'
import { itemOutcomes, meetingKinds, type Meeting, type Team } from '../core/record/meeting.ts'
import type { MeetingDay } from '../core/workflow/procedure-calendar.ts'
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

/** The days of all meetings, for reckoning times. */
export async function listMeetingDays(db: Database): Promise<readonly MeetingDay[]> {
  const rows = await db.read.meeting.findMany({ select: { slug: true, kind: true, date: true } })
  return rows.map((row) => ({ ...row, kind: z.enum(meetingKinds).parse(row.kind) }))
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
