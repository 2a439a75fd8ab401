import type { News } from './news.ts'
import type { Because } from './concern.ts'
import type { FollowTarget } from './follow.ts'
import type { MailWish, Topic } from './choice.ts'

/** A mail that is sent when something happens, or the digest of a day. */
export const mailKinds = ['once', 'daily'] as const
export type MailKind = (typeof mailKinds)[number]

/**
 * Where a mail of the outbox is: `waiting` for its (next) attempt, `sent`, `givenUp` after many, or never
 * sent because the account was closed (`closed`), because nothing in it may be seen any more (`hidden`),
 * or because the person wants no such mails any more (`unwanted`).
 */
export const mailStates = ['waiting', 'sent', 'givenUp', 'closed', 'hidden', 'unwanted'] as const
export type MailState = (typeof mailStates)[number]

/** A piece of news as one person is told it. */
export interface Notice {
  readonly id: string
  readonly news: News
  /** ISO instant of what is told. */
  readonly at: string
  readonly because: Because
  /** What is followed, for those who follow; `null` else. */
  readonly follows: FollowTarget | null
  /** It is followed no more. */
  readonly ended: boolean
  readonly topic: Topic
  readonly read: boolean
  /** How it goes by mail. */
  readonly choice: MailWish
  readonly mail: MailStanding | null
}

/** How far a mail has come. */
export interface MailStanding {
  readonly id: string
  readonly state: MailState
  readonly attempts: number
  /** ISO instant. */
  readonly nextAttemptAt: string
  /** ISO instant when it was sent or given up; `null` while it waits. */
  readonly endedAt: string | null
  /** To which address it went; `''` before. */
  readonly address: string
}

/** A mail of the outbox. */
export interface OutboxMail extends MailStanding {
  readonly kind: MailKind
  readonly to: { readonly id: string; readonly name: string; readonly email: string }
  /** ISO instant. */
  readonly createdAt: string
  readonly lastError: string
  /** The words that were handed to the mail server; `''` before the first attempt. */
  readonly subject: string
  readonly text: string
}
