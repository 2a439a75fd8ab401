import * as z from 'zod'
import { mailKinds, mailStates, type MailState } from '../core/notify/mail.ts'
import type { Notice, OutboxMail } from '../core/notify/mail.ts'
import type { Prisma } from '../../prisma/generated/client.ts'
import type { Database } from './database.server.ts'
import { noticeColumns, standingColumns, toStanding } from './mail-row.server.ts'
import { visibleTo } from './notifications.server.ts'
import { personColumns, toPerson } from './users.server.ts'

const mailColumns = {
  ...standingColumns,
  kind: true,
  createdAt: true,
  lastError: true,
  subject: true,
  text: true,
  user: { select: personColumns },
} as const satisfies Prisma.MailSelect

const wholeColumns = {
  ...mailColumns,
  notifications: {
    select: noticeColumns,
    orderBy: [{ news: { at: 'asc' } }, { id: 'asc' }],
  },
} as const satisfies Prisma.MailSelect

type MailRow = Prisma.MailGetPayload<{ select: typeof mailColumns }>

/** A mail with what it tells, as far as its reader may see it. */
export interface WholeMail extends OutboxMail {
  readonly notices: readonly Notice[]
  /** How many pieces of it its reader may see no more. */
  readonly hidden: number
}

interface OutboxChoice {
  readonly limit: number
  /** Only those in this state. */
  readonly state?: MailState | null
  /** Only those to this person. */
  readonly userId?: string
}

/** The mails of the outbox, newest first, at most `limit`. */
export async function listOutbox(
  db: Database,
  { limit, state = null, userId }: OutboxChoice,
): Promise<readonly WholeMail[]> {
  const rows = await db.read.mail.findMany({
    where: { ...(state !== null && { state }), ...(userId !== undefined && { userId }) },
    select: wholeColumns,
    orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
    take: limit,
  })
  return rows.map(toWhole)
}

/** How many mails are in each state. */
export async function countOutbox(db: Database): Promise<ReadonlyMap<MailState, number>> {
  const rows = await db.read.mail.groupBy({ by: ['state'], _count: true })
  return new Map(rows.map((row) => [z.enum(mailStates).parse(row.state), row._count]))
}

/** One mail with what it tells; `null`: there is none. */
export async function findMail(db: Database, id: string): Promise<WholeMail | null> {
  const row = await db.read.mail.findUnique({ where: { id }, select: wholeColumns })
  return row && toWhole(row)
}

function toWhole(row: Prisma.MailGetPayload<{ select: typeof wholeColumns }>): WholeMail {
  const notices = visibleTo(toPerson(row.user), row.notifications)
  return { ...toMail(row), notices, hidden: row.notifications.length - notices.length }
}

function toMail(row: MailRow): OutboxMail {
  const { user, kind, createdAt, lastError, subject, text } = row
  const { id, name, email } = user
  return {
    ...toStanding(row),
    kind: z.enum(mailKinds).parse(kind),
    to: { id, name, email },
    createdAt: createdAt.toISOString(),
    ...{ lastError, subject, text },
  }
}
