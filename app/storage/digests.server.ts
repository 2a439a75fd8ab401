import type { MailWish } from '../core/notify/choice.ts'
import type { Database } from './database.server.ts'
import { partsOf } from './in-parts.server.ts'
import { newMail } from './mail-row.server.ts'

/** Whether the run of an ISO day was made, with its digests. */
export async function isRunMade(db: Database, day: string): Promise<boolean> {
  return (await db.read.dailyRun.findUnique({ where: { day } })) !== null
}

/** The ISO day of the first run that was made; `null`: there was none. */
export async function firstRun(db: Database): Promise<string | null> {
  const row = await db.read.dailyRun.findFirst({ orderBy: { day: 'asc' } })
  return row?.day ?? null
}

/**
 * Puts the digests into the outbox: to each person one mail with everything that waits for it, and notes
 * that the run of the day was made; all of it or nothing, and once for each day. What is followed no more
 * is left out. Gives how many mails there are; 0 also when the run was made already.
 */
export async function makeDigests(db: Database, day: string, now: Date): Promise<number> {
  return db.write(async (transaction) => {
    if ((await transaction.dailyRun.findUnique({ where: { day } })) !== null) return 0
    await transaction.dailyRun.create({ data: { day, at: now } })
    const waiting = await transaction.notification.findMany({
      where: {
        choice: 'daily' satisfies MailWish,
        mailId: null,
        OR: [{ subscriptionId: null }, { subscription: { endedAt: null } }],
      },
      select: { id: true, userId: true },
    })
    const people = [...new Set(waiting.map(({ userId }) => userId))]
    for (const userId of people) {
      const mail = newMail(userId, 'daily', now)
      await transaction.mail.create({ data: mail })
      const theirs = waiting.filter((notice) => notice.userId === userId)
      for (const part of partsOf(theirs)) {
        await transaction.notification.updateMany({
          where: { id: { in: part.map(({ id }) => id) } },
          data: { mailId: mail.id },
        })
      }
    }
    return people.length
  })
}
