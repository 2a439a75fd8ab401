import type { Database } from '#app/storage/database.server.ts'
import { claimMail, noteFailure, noteSent } from '#app/storage/send-mails.server.ts'
import { composeMail } from './compose.server.ts'
import type { Post } from './post.server.ts'

/** How a round of sending went. */
export interface Round {
  readonly sent: number
  readonly failed: number
  /** The mail server was away, so that the round ended before its time. */
  readonly away: boolean
}

/** Hands over every mail that is due, one after another, until `stopped` or the server is away. */
export async function sendDue(
  db: Database,
  post: Post,
  clock: () => Date,
  stopped: () => boolean = () => false,
): Promise<Round> {
  let [sent, failed] = [0, 0]
  while (!stopped()) {
    const claimed = await claimMail(db, clock())
    if (claimed === null) break
    const { id, to, kind, notices, createdAt } = claimed
    const words = composeMail({ kind, to, notices, createdAt: createdAt.toISOString() })
    const outcome = await post.send({ id, to, ...words })
    if (outcome.sent) {
      await noteSent(db, claimed, words, clock())
      sent += 1
    } else {
      await noteFailure(db, claimed, outcome, clock())
      failed += 1
      if (outcome.away) return { sent, failed, away: true }
    }
  }
  return { sent, failed, away: false }
}
