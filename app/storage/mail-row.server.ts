import { randomUUID } from 'node:crypto'
import * as z from 'zod'
import { mailChoices, topics } from '../core/notify/choice.ts'
import { reasons } from '../core/notify/concern.ts'
import { followKinds } from '../core/notify/follow.ts'
import { mailStates, type MailKind, type MailStanding, type Notice } from '../core/notify/mail.ts'
import { newsSchema } from '../core/notify/schema.ts'
import type { Prisma } from '../../prisma/generated/client.ts'
import { thingColumns } from './proposal-row.server.ts'

/** The columns of a mail that waits to be sent. */
export function newMail(userId: string, kind: MailKind, now: Date) {
  return {
    ...{ id: randomUUID(), userId, kind, createdAt: now, nextAttemptAt: now },
    ...{ state: 'waiting', attempts: 0, lastError: '', address: '' },
    ...{ subject: '', text: '', html: '' },
  }
}

export const standingColumns = {
  id: true,
  state: true,
  attempts: true,
  nextAttemptAt: true,
  endedAt: true,
  address: true,
} as const satisfies Prisma.MailSelect

type StandingRow = Prisma.MailGetPayload<{ select: typeof standingColumns }>

export function toStanding({ nextAttemptAt, endedAt, state, ...row }: StandingRow): MailStanding {
  return {
    ...row,
    state: z.enum(mailStates).parse(state),
    nextAttemptAt: nextAttemptAt.toISOString(),
    endedAt: endedAt?.toISOString() ?? null,
  }
}

/** A notification with its news, and what decides whether it may be seen. */
export const noticeColumns = {
  id: true,
  because: true,
  topic: true,
  choice: true,
  readAt: true,
  subscription: { select: { kind: true, target: true, endedAt: true } },
  news: { select: { at: true, news: true, proposal: { select: thingColumns } } },
  mail: { select: standingColumns },
} as const satisfies Prisma.NotificationSelect

const followSchema = z.object({ kind: z.enum(followKinds), target: z.string() })

export type NoticeRow = Prisma.NotificationGetPayload<{ select: typeof noticeColumns }>

export function toNotice(row: NoticeRow): Notice {
  return {
    id: row.id,
    news: newsSchema.parse(JSON.parse(row.news.news)),
    at: row.news.at.toISOString(),
    because: z.enum(reasons).parse(row.because),
    follows: row.subscription && followSchema.parse(row.subscription),
    ended: row.subscription !== null && row.subscription.endedAt !== null,
    topic: z.enum(topics).parse(row.topic),
    read: row.readAt !== null,
    choice: z.enum(mailChoices).parse(row.choice),
    mail: row.mail && toStanding(row.mail),
  }
}
