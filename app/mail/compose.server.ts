import { unsubscribeToken } from '#app/auth/unsubscribe-token.server.ts'
import { topics } from '#app/core/notify/choice.ts'
import type { MailKind, Notice, OutboxMail } from '#app/core/notify/mail.ts'
import { env } from '#app/env.server.ts'
import { letterHtml, letterText, type Letter, type LetterItem } from '#app/export/letter.ts'
import { dayOf, formatMoment } from '#app/i18n/pl/format.ts'
import { mails as words } from '#app/i18n/pl/mails.ts'
import { becauseText, newsWords } from '#app/i18n/pl/news.ts'
import { paths, placeOfNews } from '#app/paths.ts'

/** A mail as it is handed to the mail server. */
export interface Composed {
  readonly subject: string
  readonly text: string
  readonly html: string
  /** Where its reader turns such mails off. */
  readonly unsubscribeUrl: string
}

interface Composing {
  readonly kind: MailKind
  readonly to: { readonly id: string; readonly name: string }
  /** When the outbox took it. */
  readonly createdAt: string
  /** At least one. */
  readonly notices: readonly Notice[]
}

/** Writes a mail: everything that it tells, whole, with links, and the way out of it. */
export function composeMail({ kind, to, createdAt, notices }: Composing): Composed {
  const origin = env().publicOrigin
  const told = topics.filter((topic) => notices.some((notice) => notice.topic === topic))
  const token = unsubscribeToken({ userId: to.id, topics: told })
  const unsubscribeUrl = `${origin}${paths.unsubscribe(token)}`
  const letter: Letter = {
    subject: subjectOf(kind, createdAt, notices),
    lead: words.lead(to.name, notices.length, kind),
    items: notices.map((notice) => itemOf(notice, origin)),
    footer: [
      { text: words.choose, url: `${origin}${paths.notificationSettings()}` },
      { text: words.unsubscribe, url: unsubscribeUrl },
    ],
  }
  return {
    subject: letter.subject,
    text: letterText(letter),
    html: letterHtml(letter),
    unsubscribeUrl,
  }
}

/**
 * The words of a mail of the outbox: those that were handed to the mail server, else those that would be.
 * `null` when nothing of it may be shown any more.
 */
export function shownMail(
  mail: OutboxMail & { readonly notices: readonly Notice[] },
): Pick<Composed, 'subject' | 'text'> | null {
  if (mail.state === 'sent') return mail
  return mail.notices.length === 0 ? null : composeMail(mail)
}

function subjectOf(kind: MailKind, createdAt: string, notices: readonly Notice[]): string {
  const [first] = notices
  if (kind === 'daily') return words.dailySubject(dayOf(new Date(createdAt)), notices.length)
  if (first && notices.length === 1) return words.subject(newsWords(first.news).title)
  const numbers = new Set(notices.map(({ news }) => news.proposal.number))
  return words.severalSubject(notices.length, [...numbers])
}

function itemOf(notice: Notice, origin: string): LetterItem {
  const { news, at } = notice
  const { title, facts, texts } = newsWords(news)
  return {
    ...{ title, facts, texts },
    about: news.proposal.title,
    byline: [news.by, formatMoment(at)].filter(Boolean).join(', '),
    link: { text: words.open, url: `${origin}${placeOfNews(news)}` },
    because: words.because(becauseText(notice)),
  }
}
