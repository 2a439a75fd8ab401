import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { requireUserMay } from '#app/auth/guards.server.ts'
import { Moment } from '#app/components/layout/day.tsx'
import { EmptyState } from '#app/components/layout/empty-state.tsx'
import { Notice } from '#app/components/layout/notice.tsx'
import type { PageHandle } from '#app/components/layout/page-handle.ts'
import { Chip } from '#app/components/layout/chip.tsx'
import { MailStateLine } from '#app/components/notify/mail-state.tsx'
import { NotifyPage } from '#app/components/notify/notify-page.tsx'
import type { Notice as Told } from '#app/core/notify/mail.ts'
import { env } from '#app/env.server.ts'
import { frame } from '#app/i18n/pl/frame.ts'
import { newsWords } from '#app/i18n/pl/news.ts'
import { mailLog as words } from '#app/i18n/pl/notifications.ts'
import { paths } from '#app/paths.ts'
import { database } from '#app/storage/client.server.ts'
import { listNotices } from '#app/storage/notifications.server.ts'

export const handle: PageHandle = { hydrate: false }

const shown = 100

/** What went to the asking person by mail, when, and what did not and why. */
export async function loader({ request }: LoaderFunctionArgs) {
  const person = await requireUserMay(request, 'notification.read')
  return {
    sends: env().mail !== null,
    notices: await listNotices(await database(), person, { limit: shown }),
  }
}

export const meta: MetaFunction = () => [{ title: `${words.title} · ${frame.name}` }]

export default function MailLogPage() {
  const { sends, notices } = useLoaderData<typeof loader>()
  return (
    <NotifyPage title={words.title} lead={words.lead} part="mails">
      {sends ? null : <Notice tone="warn">{words.noServer}</Notice>}
      {notices.length === 0 ? (
        <EmptyState title={words.none}>{words.noneText}</EmptyState>
      ) : (
        <ol className="lines mail-log">
          {notices.map((notice) => (
            <MailLogLine key={notice.id} notice={notice} />
          ))}
        </ol>
      )}
      {notices.length === shown ? <p className="hint">{words.limited(shown)}</p> : null}
    </NotifyPage>
  )
}

function MailLogLine({ notice }: { readonly notice: Told }) {
  const { news, at, mail, choice } = notice
  const { title } = newsWords(news)
  return (
    <li>
      <Moment when={at} />
      <span>
        {title}
        {mail === null ? null : (
          <small>
            <Link to={paths.mail(mail.id)} aria-label={words.readOf(title)}>
              {words.read}
            </Link>
            {mail.address === '' ? null : ` · ${mail.address}`}
          </small>
        )}
      </span>
      <span>
        {mail === null ? (
          <Chip>{choice === 'daily' ? words.forDigest : words.notWanted}</Chip>
        ) : (
          <MailStateLine mail={mail} />
        )}
      </span>
    </li>
  )
}
