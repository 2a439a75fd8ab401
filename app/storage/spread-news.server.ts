import { randomUUID } from 'node:crypto'
import { topicOf, type MailWish, type Topic } from '../core/notify/choice.ts'
import { concernedBy, recipientsOf, type Recipient } from '../core/notify/concern.ts'
import { newsSchema } from '../core/notify/schema.ts'
import type { Viewer } from '../core/workflow/role.ts'
import { circleOf } from './circle.server.ts'
import type { Database, Transaction } from './database.server.ts'
import { wishesOf } from './mail-choices.server.ts'
import { newMail } from './mail-row.server.ts'
import { thingColumns, toThing } from './proposal-row.server.ts'
import { personColumns, toPerson } from './users.server.ts'

/** Pieces of news that one transaction spreads: writers wait for some hundredths of a second at most. */
const newsAtOnce = 20

/**
 * Finds whom the oldest news concerns that nobody was told yet: notes it for each of them, and puts a
 * mail into the outbox for those who want it at once; several pieces for one person go in one mail. All
 * of it or nothing, so that nobody is told twice. Gives how many pieces it took; 0: there is none left.
 */
export async function spreadNews(db: Database, now: Date): Promise<number> {
  const waits = await db.read.news.findFirst({ where: { spreadAt: null }, select: { id: true } })
  if (waits === null) return 0
  return db.write(async (transaction) => {
    const rows = await transaction.news.findMany({
      where: { spreadAt: null },
      orderBy: [{ at: 'asc' }, { id: 'asc' }],
      take: newsAtOnce,
      include: { proposal: { select: thingColumns } },
    })
    const notices: Notice[] = []
    for (const row of rows) notices.push(...(await noticesOf(transaction, row)))
    const mails = mailsFor(notices, now)
    await transaction.mail.createMany({ data: [...mails.values()] })
    await transaction.notification.createMany({
      data: notices.map((notice) => ({
        ...notice,
        id: randomUUID(),
        createdAt: now,
        mailId: notice.choice === 'once' ? (mails.get(notice.userId)?.id ?? null) : null,
      })),
    })
    await transaction.news.updateMany({
      where: { id: { in: rows.map(({ id }) => id) } },
      data: { spreadAt: now },
    })
    return rows.length
  })
}

interface Notice {
  readonly newsId: string
  readonly userId: string
  readonly because: Recipient['because']
  readonly subscriptionId: string | null
  readonly topic: Topic
  readonly choice: MailWish
}

interface NewsRow {
  readonly id: string
  readonly proposalId: string
  readonly byId: string | null
  readonly news: string
  readonly proposal: Parameters<typeof toThing>[0]
}

async function noticesOf(transaction: Transaction, row: NewsRow): Promise<readonly Notice[]> {
  const news = newsSchema.parse(JSON.parse(row.news))
  const circle = await circleOf(transaction, row.proposalId, news)
  const ids = concernedBy(news, circle).map(({ userId }) => userId)
  const people = await openAccounts(transaction, ids)
  const recipients = recipientsOf(news, row.byId, circle, people, toThing(row.proposal))
  const wishes = await wishesOf(
    transaction,
    recipients.map(({ userId }) => userId),
  )
  return recipients.map(({ userId, because, subscription }) => {
    const topic = topicOf(news.kind, because)
    const choice = wishes(userId)[topic]
    return { newsId: row.id, userId, because, subscriptionId: subscription, topic, choice }
  })
}

async function openAccounts(
  transaction: Transaction,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Viewer>> {
  const rows = await transaction.user.findMany({
    where: { id: { in: [...new Set(ids)] }, disabledAt: null },
    select: personColumns,
  })
  return new Map(rows.map((row) => [row.id, toPerson(row)]))
}

function mailsFor(notices: readonly Notice[], now: Date) {
  const mails = new Map<string, ReturnType<typeof newMail>>()
  for (const { userId, choice } of notices) {
    if (choice === 'once' && !mails.has(userId)) mails.set(userId, newMail(userId, 'once', now))
  }
  return mails
}
