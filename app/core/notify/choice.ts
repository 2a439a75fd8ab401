import type { Because } from './concern.ts'
import type { NewsKind } from './news.ts'

/** What mails are about, as far as a person chooses: the own work, what is followed, terms. */
export const topics = ['work', 'follow', 'reminders'] as const
export type Topic = (typeof topics)[number]

/** How a topic comes by mail: at once, in the digest of the day, not at all. */
export const mailChoices = ['once', 'daily', 'none'] as const
export type MailWish = (typeof mailChoices)[number]

export type MailWishes = Readonly<Record<Topic, MailWish>>

/** What holds for somebody who has chosen nothing: who works hears at once, who follows once a day. */
export const usualWishes: MailWishes = { work: 'once', follow: 'daily', reminders: 'once' }

const reminderKinds = ['reviewDue', 'deadline', 'meetingDue'] as const satisfies readonly NewsKind[]

/** Which choice a piece of news falls under, for somebody whom it concerns for this reason. */
export function topicOf(kind: NewsKind, because: Because): Topic {
  if (reminderKinds.some((one) => one === kind)) return 'reminders'
  return because === 'follower' ? 'follow' : 'work'
}
