import * as z from 'zod'
import { mailChoices, topics, usualWishes, type MailWishes } from '../core/notify/choice.ts'
import type { Database, Transaction } from './database.server.ts'

const choiceSchema = z.object({ topic: z.enum(topics), choice: z.enum(mailChoices) })

/** How people want what they are told by mail; what somebody has not chosen is as usual. */
export async function wishesOf(
  read: Transaction,
  ids: readonly string[],
): Promise<(userId: string) => MailWishes> {
  const rows = await read.mailChoice.findMany({ where: { userId: { in: [...ids] } } })
  const chosen = new Map<string, MailWishes>()
  for (const row of rows) {
    const { topic, choice } = choiceSchema.parse(row)
    chosen.set(row.userId, { ...(chosen.get(row.userId) ?? usualWishes), [topic]: choice })
  }
  return (userId) => chosen.get(userId) ?? usualWishes
}

/** Notes how somebody wants some topics by mail from now on; the others stay as they are. */
export async function setWishes(
  db: Database,
  userId: string,
  wishes: Partial<MailWishes>,
): Promise<void> {
  await db.write(async (transaction) => {
    for (const topic of topics) {
      const choice = wishes[topic]
      if (choice === undefined) continue
      await transaction.mailChoice.upsert({
        where: { userId_topic: { userId, topic } },
        create: { userId, topic, choice },
        update: { choice },
      })
    }
  })
}
