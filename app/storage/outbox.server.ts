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
}

/** The mails of the outbox, newest first, at most `limit`; with `state` only those that are there. */
export async function listOutbox(
  db: Database,
  { state, limit }: { readonly state: MailState | null; readonly limit: number },
): Promise<readonly WholeMail[]> {
  const rows = await db.read.mail.findMany({
    where: state === null ? {} : { state },
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
  return { ...toMail(row), notices: visibleTo(toPerson(row.user), row.notifications) }
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
