import * as z from 'zod'
import { afterFailure, isTooOld } from '../core/notify/back-off.ts'
import { mailKinds, type MailKind, type MailState, type Notice } from '../core/notify/mail.ts'
import type { Person } from '../core/record/person.ts'
import type { Database, Transaction } from './database.server.ts'
import { wishesOf } from './mail-choices.server.ts'
import { noticeColumns } from './mail-row.server.ts'
import { visibleTo } from './notifications.server.ts'
import { personColumns, toPerson } from './users.server.ts'

/** Longer than an attempt can take: what is still under a lease then was left by a process that ended. */
const leaseMs = 5 * 60_000

/** A mail that this process alone is sending now. */
export interface ClaimedMail {
  readonly id: string
  readonly kind: MailKind
  readonly createdAt: Date
  /** Since when it waits. */
  readonly queuedAt: Date
  /** This attempt's number, from 1. */
  readonly attempts: number
  readonly to: Person
  /** What it tells, as far as its reader wants it and may see it now; at least one. */
  readonly notices: readonly Notice[]
}

/**
 * Takes the mail that is due longest, counting an attempt; no other process takes it until the lease has
 * run out. A mail that nobody should get any more is closed on the way. `null`: none is due.
 */
export async function claimMail(db: Database, now: Date): Promise<ClaimedMail | null> {
  while ((await db.read.mail.findFirst({ where: due(now), select: { id: true } })) !== null) {
    const claimed = await db.write((transaction) => claimNext(transaction, now))
    if (claimed !== 'closed') return claimed
  }
  return null
}

function due(now: Date) {
  return {
    state: 'waiting' satisfies MailState,
    nextAttemptAt: { lte: now },
    OR: [{ claimedUntil: null }, { claimedUntil: { lte: now } }],
  }
}

async function claimNext(
  transaction: Transaction,
  now: Date,
): Promise<ClaimedMail | 'closed' | null> {
  const row = await transaction.mail.findFirst({
    where: due(now),
    orderBy: [{ nextAttemptAt: 'asc' }, { createdAt: 'asc' }],
    select: {
      ...{ id: true, kind: true, createdAt: true, requeuedAt: true, attempts: true },
      user: { select: { ...personColumns, disabledAt: true } },
      notifications: {
        select: noticeColumns,
        orderBy: [{ news: { at: 'asc' } }, { id: 'asc' }],
      },
    },
  })
  if (row === null) return null
  const { id, createdAt } = row
  const queuedAt = row.requeuedAt ?? createdAt
  const to = toPerson(row.user)
  const wishes = (await wishesOf(transaction, [to.id]))(to.id)
  const visible = visibleTo(to, row.notifications)
  const notices = visible.filter(({ topic, ended }) => wishes[topic] !== 'none' && !ended)
  const state: MailState | null =
    row.user.disabledAt !== null
      ? 'closed'
      : visible.length === 0
        ? 'hidden'
        : notices.length === 0
          ? 'unwanted'
          : isTooOld(queuedAt, now)
            ? 'givenUp'
            : null
  if (state !== null) {
    await transaction.mail.update({ where: { id }, data: { state, endedAt: now } })
    return 'closed'
  }
  const attempts = row.attempts + 1
  await transaction.mail.update({
    where: { id },
    data: { attempts, claimedUntil: new Date(now.getTime() + leaseMs) },
  })
  return { id, createdAt, queuedAt, attempts, to, notices, kind: z.enum(mailKinds).parse(row.kind) }
}

/** Notes that the mail server has taken a mail, and the words that it took. */
export async function noteSent(
  db: Database,
  claimed: ClaimedMail,
  words: { readonly subject: string; readonly text: string; readonly html: string },
  now: Date,
): Promise<void> {
  const { subject, text, html } = words
  await end(db, claimed, {
    ...{ state: 'sent', endedAt: now, lastError: '', claimedUntil: null },
    ...{ subject, text, html, address: claimed.to.email },
  })
}

/** Notes that an attempt has failed, and when the next one is made, if any. */
export async function noteFailure(
  db: Database,
  claimed: ClaimedMail,
  { final, error }: { readonly final: boolean; readonly error: string },
  now: Date,
): Promise<void> {
  const after = afterFailure(claimed, final, now)
  const lastError = error.slice(0, 500)
  await end(
    db,
    claimed,
    after.state === 'givenUp'
      ? { state: 'givenUp', endedAt: now, lastError, claimedUntil: null }
      : { nextAttemptAt: after.nextAttemptAt, lastError, claimedUntil: null },
  )
}

/** Only the attempt that was counted last says how it ended: an older one has lost its lease. */
async function end(
  db: Database,
  { id, attempts }: ClaimedMail,
  data: Parameters<Transaction['mail']['updateMany']>[0]['data'],
): Promise<void> {
  await db.write(async (transaction) => {
    await transaction.mail.updateMany({ where: { id, attempts, state: 'waiting' }, data })
  })
}

/** Puts a mail that was given up back into the queue; false when it is not one. */
export async function sendAgain(db: Database, id: string, now: Date): Promise<boolean> {
  return db.write(async (transaction) => {
    const { count } = await transaction.mail.updateMany({
      where: { id, state: 'givenUp' satisfies MailState },
      data: { state: 'waiting', attempts: 0, requeuedAt: now, nextAttemptAt: now, endedAt: null },
    })
    return count > 0
  })
}
