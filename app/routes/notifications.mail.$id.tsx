import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireUserMay } from '#app/auth/guards.server.ts'
import { notFound } from '#app/auth/require-proposal.server.ts'
import { EmptyState } from '#app/components/layout/empty-state.tsx'
import type { PageHandle } from '#app/components/layout/page-handle.ts'
import { Page } from '#app/components/layout/page.tsx'
import { MailStateLine } from '#app/components/notify/mail-state.tsx'
import { may } from '#app/core/workflow/permission.ts'
import { frame } from '#app/i18n/pl/frame.ts'
import { notifications, outbox as words } from '#app/i18n/pl/notifications.ts'
import { shownMail } from '#app/mail/compose.server.ts'
import { paths } from '#app/paths.ts'
import { database } from '#app/storage/client.server.ts'
import { findMail } from '#app/storage/outbox.server.ts'

export const handle: PageHandle = { hydrate: false }

/** A mail as its reader got it; whoever keeps the outbox sees all. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const person = await requireUserMay(request, 'notification.read')
  const mail = await findMail(await database(), params.id ?? '')
  const keeps = may(person, 'outbox.keep')
  if (mail === null || (mail.to.id !== person.id && !keeps)) throw notFound()
  const { notices: _notices, text: _text, subject: _subject, lastError: _error, ...standing } = mail
  return { keeps, mail: standing, shown: shownMail(mail) }
}

export const meta: MetaFunction = () => [{ title: `${words.mailTitle} · ${frame.name}` }]

export default function MailPage() {
  const { keeps, mail, shown } = useLoaderData<typeof loader>()
  return (
    <Page
      narrow
      title={shown?.subject ?? words.mailTitle}
      crumbs={[
        keeps
          ? { label: words.title, to: paths.adminOutbox() }
          : { label: notifications.title, to: paths.notifications() },
      ]}
      meta={
        <>
          <span>
            {words.to}: {mail.to.name}, {mail.address || mail.to.email}
          </span>
          <MailStateLine mail={mail} />
        </>
      }
    >
      {shown === null ? (
        <EmptyState title={words.nothingLeft} />
      ) : (
        <>
          <p className="hint">{mail.state === 'sent' ? words.asSent : words.preview}</p>
          <pre className="mail-text">{shown.text}</pre>
        </>
      )}
    </Page>
  )
}
