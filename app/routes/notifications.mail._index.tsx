import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireUserMay } from '#app/auth/guards.server.ts'
import { Chip } from '#app/components/layout/chip.tsx'
import { CsvLink } from '#app/components/layout/csv-link.tsx'
import { Moment } from '#app/components/layout/day.tsx'
import { EmptyState } from '#app/components/layout/empty-state.tsx'
import { Notice } from '#app/components/layout/notice.tsx'
import type { PageHandle } from '#app/components/layout/page-handle.ts'
import { MailLog, type LoggedMail, type LoggedPiece } from '#app/components/notify/mail-log.tsx'
import { NotifyPage } from '#app/components/notify/notify-page.tsx'
import type { Notice as Told } from '#app/core/notify/mail.ts'
import { env } from '#app/env.server.ts'
import { frame } from '#app/i18n/pl/frame.ts'
import { becauseText, newsWords } from '#app/i18n/pl/news.ts'
import { mailLog as words } from '#app/i18n/pl/notifications.ts'
import { shownMail } from '#app/mail/compose.server.ts'
import { paths } from '#app/paths.ts'
import { database } from '#app/storage/client.server.ts'
import { listNotices } from '#app/storage/notifications.server.ts'
import { listOutbox, type WholeMail } from '#app/storage/outbox.server.ts'

export const handle: PageHandle = { hydrate: false }

const shown = 100

/** What went to the asking person by mail, when and why, and what did not. */
export async function loader({ request }: LoaderFunctionArgs) {
  const person = await requireUserMay(request, 'notification.read')
  const db = await database()
  const mails = await listOutbox(db, { userId: person.id, limit: shown })
  const unmailed = await listNotices(db, person, { limit: shown, unmailed: true })
  return {
    sends: env().mail !== null,
    mails: mails.map(logged),
    unmailed: unmailed.map((notice) => ({
      ...pieceOf(notice),
      at: notice.at,
      why: unmailedBecause(notice),
    })),
  }
}

function logged(mail: WholeMail): LoggedMail {
  const { id, kind, createdAt, state, attempts, nextAttemptAt, endedAt, address } = mail
  return {
    ...{ id, kind, createdAt, state, attempts, nextAttemptAt, endedAt, address },
    ...{ lastError: mail.lastError, hidden: mail.hidden, to: address || mail.to.email },
    subject: shownMail(mail)?.subject ?? '',
    pieces: mail.notices.map(pieceOf),
  }
}

/** Why no mail carries a notice. */
function unmailedBecause({ choice, ended }: Told): keyof typeof words.why {
  if (choice !== 'daily') return 'notWanted'
  return ended ? 'followedNoMore' : 'forDigest'
}

function pieceOf(notice: Told): LoggedPiece {
  return { id: notice.id, title: newsWords(notice.news).title, because: becauseText(notice) }
}

export const meta: MetaFunction = () => [{ title: `${words.title} · ${frame.name}` }]

export default function MailLogPage() {
  const { sends, mails, unmailed } = useLoaderData<typeof loader>()
  const cut = mails.length === shown || unmailed.length === shown
  return (
    <NotifyPage title={words.title} lead={words.lead} part="mails">
      {sends ? null : <Notice tone="warn">{words.noServer}</Notice>}
      {mails.length + unmailed.length === 0 ? (
        <EmptyState title={words.none}>{words.noneText}</EmptyState>
      ) : (
        <>
          <section aria-labelledby="mails">
            <h2 id="mails">{words.mails}</h2>
            {mails.length === 0 ? (
              <p className="hint">{words.noMails}</p>
            ) : (
              <>
                <MailLog mails={mails} />
                <CsvLink to={paths.mailsCsv()} />
              </>
            )}
          </section>
          {unmailed.length === 0 ? null : (
            <section aria-labelledby="unmailed">
              <h2 id="unmailed">{words.unmailed}</h2>
              <p className="hint">{words.unmailedLead}</p>
              <ol className="lines mail-log">
                {unmailed.map(({ id, at, title, because, why }) => (
                  <li key={id}>
                    <Moment when={at} />
                    <span>
                      {title}
                      <small>{words.because(because)}</small>
                    </span>
                    <Chip>{words.why[why]}</Chip>
                  </li>
                ))}
              </ol>
            </section>
          )}
        </>
      )}
      {cut ? <p className="hint">{words.limited(shown)}</p> : null}
    </NotifyPage>
  )
}
