import { createHmac, timingSafeEqual } from 'node:crypto'
import * as z from 'zod'
import { topics, type Topic } from '../core/notify/choice.ts'
import { env } from '../env.server.ts'

/** What a link in a mail lets its holder turn off, without signing in. */
export interface UnsubscribeRight {
  readonly userId: string
  readonly topics: readonly Topic[]
}

const rightSchema = z.tuple([z.string(), z.array(z.enum(topics)).min(1)])

/**
 * The token for a link in a mail: what it turns off, and a mark that only this program can make. It is
 * kept nowhere, opens nothing else, and holds as long as the program's secret.
 */
export function unsubscribeToken({ userId, topics: off }: UnsubscribeRight): string {
  const said = Buffer.from(JSON.stringify([userId, off])).toString('base64url')
  return `${said}.${markOf(said)}`
}

/** What a token turns off; `null` when this program has not made it. */
export function readUnsubscribeToken(token: string): UnsubscribeRight | null {
  const [said = '', mark = ''] = token.split('.')
  const [given, right] = [Buffer.from(mark), Buffer.from(markOf(said))]
  if (given.length !== right.length || !timingSafeEqual(given, right)) return null
  const [userId, off] = rightSchema.parse(JSON.parse(Buffer.from(said, 'base64url').toString()))
  return { userId, topics: off }
}

function markOf(said: string): string {
  return createHmac('sha256', env().sessionSecret).update(`unsubscribe ${said}`).digest('base64url')
}
