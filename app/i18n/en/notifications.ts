import type { Topic } from '#app/core/notify/choice.ts'
import type { MailState } from '#app/core/notify/mail.ts'
import type * as pl from '../pl/notifications.ts'
import { formatMoment, plural } from './format.ts'

/** What a person is told: the list, and what went by mail. */
export const notifications: typeof pl.notifications = {
  title: 'Notifications',
  lead: 'What happened in the matters that you work on and follow.',
  parts: 'Parts of the notifications',
  part: {
    list: 'Notifications',
    following: 'Following',
    mails: 'E-mails',
    settings: 'Settings',
  },
  bell: (unread: number, more: boolean) =>
    unread === 0 ? 'Notifications' : `Notifications: ${more ? 'over ' : ''}${unread} unread`,
  which: 'Which notifications',
  unread: 'Unread',
  all: 'All',
  isNew: 'new',
  markRead: 'Mark as read',
  markReadOf: (title: string) => `Mark as read: ${title}`,
  markAllRead: 'Mark all as read',
  because: (reason: string) => `Because ${reason}`,
  none: 'You have no notifications yet',
  noneText:
    'Remarks on your recommendations, replies, requests for review, deadlines and changes in what you follow will appear here.',
  noneUnread: 'Everything has been read',
  noneUnreadText: 'Earlier notifications are in the list of all.',
  showAll: 'Show all',
  whole: 'Show the whole text',
  limited: (count: number) => `The newest ${count} are shown.`,
}

const mailStateNames: Readonly<Record<MailState, string>> = {
  waiting: 'waiting',
  sent: 'sent',
  givenUp: 'not delivered',
  closed: 'not sent: account closed',
  hidden: 'not sent: the recipient may no longer see it',
  unwanted: 'not sent: the recipient opted out',
}

export const mailKindNames: typeof pl.mailKindNames = {
  once: 'at once',
  daily: 'daily digest',
}

/** The mails as the administrator and their reader see them. */
export const outbox: typeof pl.outbox = {
  title: 'Outgoing mail',
  lead: 'The e-mails that the program sends: each waits here until the mail server accepts it.',
  noServer: 'No mail server is configured',
  noServerText:
    'Nothing is being sent. Below you can see what would be sent, to whom and in what words. Sending is turned on by the variables SMTP_URL and MAIL_FROM.',
  states: 'State of the e-mail',
  all: 'All',
  state: mailStateNames,
  none: 'There are no e-mails here',
  noneText: 'An e-mail appears when something happens in a recommendation that concerns somebody.',
  attempts: (count: number) => plural(count, { one: 'failed attempt', many: 'failed attempts' }),
  sentAfter: (count: number) => `after ${plural(count, { one: 'attempt', many: 'attempts' })}`,
  nextAttempt: (when: string) => `next attempt: ${formatMoment(when)}`,
  at: (when: string) => formatMoment(when),
  error: (answer: string) => `Last obstacle: ${answer}`,
  limited: (count: number) => `The newest ${count} are shown.`,
  again: 'Send again',
  mailTitle: 'E-mail',
  to: 'To',
  preview: 'This is how the e-mail will read when it is sent. E-mails are in Polish.',
  asSent: 'This is how the e-mail read when it was sent.',
  nothingLeft: 'What this e-mail said can no longer be shown.',
}

const topicNames: Readonly<Record<Topic, string>> = {
  work: 'My work',
  follow: 'What I follow',
  reminders: 'Deadlines',
}

/** How a person chooses what comes by mail, and turns it off. */
export const mailSettings: typeof pl.mailSettings = {
  title: 'Notification settings',
  lead: 'The list in the program has everything. Here you choose what also comes by e-mail, and how often.',
  address: (email: string) => `We write to ${email}.`,
  topic: topicNames,
  topicHint: {
    work: 'Remarks, replies, positions, requests for review, verdicts, steps of your recommendations.',
    follow: 'Steps, new versions, remarks and positions in what you follow.',
    reminders:
      'Deadlines of reviews and stages, and meetings: three days before (the last working day before that, if it is a day off), on the day, and once when it has passed.',
  },
  wish: {
    once: 'at once',
    daily: 'once a day, at 7 o’clock',
    none: 'never',
  },
  save: 'Save the settings',
  saved: 'Settings saved.',
}

/** The way out of the mails, for whoever holds a link from one. */
export const unsubscribe: typeof pl.unsubscribe = {
  title: 'Opt out of e-mails',
  whose: (name: string) => `E-mails sent to ${name}.`,
  what: (topics: readonly string[]) => `This link concerns e-mails about: ${topics.join(', ')}.`,
  off: 'Do not send me these e-mails',
  offAll: 'Do not send me any e-mails',
  done: (topics: readonly string[]) => `We will no longer write about: ${topics.join(', ')}.`,
  stays: 'The notifications in the program stay. E-mails that were waiting will not be sent.',
  back: 'Undo',
  backDone: 'We will write as usual.',
  settings: 'All settings (after signing in)',
  unknownTitle: 'This link is not valid',
  unknownText:
    'Copy the whole of it from the e-mail. E-mails can also be turned off after signing in, in the notification settings.',
}

/** What went to a person by mail, and what did not. */
export const mailLog: typeof pl.mailLog = {
  title: 'E-mails to me',
  lead: 'What we wrote about, when and why, in how many attempts, and if we did not, why not.',
  mails: 'E-mails',
  noMails: 'There are no e-mails yet.',
  unmailed: 'Without an e-mail',
  unmailedLead: 'This is in the list of notifications, but no e-mail tells it.',
  hidden: (count: number) =>
    `${plural(count, { one: 'notification', many: 'notifications' })} can no longer be shown`,
  nothingLeft: 'What this e-mail said can no longer be shown',
  because: (reason: string) => `because ${reason}`,
  noServer: 'This program sends no mail now: it has been given no server. E-mails are waiting.',
  none: 'There was nothing to write about yet',
  noneText:
    'When something happens that concerns you, you will see here whether and when an e-mail was sent.',
  why: {
    forDigest: 'waiting for the digest at 7 o’clock',
    notWanted: 'not sent: “never” was chosen',
    followedNoMore: 'not sent: you no longer follow it',
  },
  limited: (count: number) => `The newest ${count} are shown.`,
}
