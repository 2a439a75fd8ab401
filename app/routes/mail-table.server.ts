import { csvHeads } from '#app/i18n/pl/csv-heads.ts'
import { mailKindNames, outbox } from '#app/i18n/pl/notifications.ts'
import { shownMail } from '#app/mail/compose.server.ts'
import type { WholeMail } from '#app/storage/outbox.server.ts'

/** Each mail is composed for its subject: who wants older ones asks the database. */
export const mailRowsAtMost = 5000

/** Mails as the rows of a file, heads first. */
export function mailTable(mails: readonly WholeMail[]): readonly (readonly string[])[] {
  const rows = mails.map((mail) => [
    ...[mail.createdAt, mail.to.name, mail.address || mail.to.email, mailKindNames[mail.kind]],
    ...[shownMail(mail)?.subject ?? '', outbox.state[mail.state], String(mail.attempts)],
    ...[mail.endedAt ?? '', mail.lastError],
  ])
  return [csvHeads.mails.columns, ...rows]
}
