import { redirect } from '@remix-run/node'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import * as z from 'zod'
import { requireUserMay } from '#app/auth/guards.server.ts'
import { Button } from '#app/components/form/button.tsx'
import { CsvLink } from '#app/components/layout/csv-link.tsx'
import { EmptyState } from '#app/components/layout/empty-state.tsx'
import { Moment } from '#app/components/layout/day.tsx'
import { LinkTabs } from '#app/components/layout/link-tabs.tsx'
import { Notice } from '#app/components/layout/notice.tsx'
import type { PageHandle } from '#app/components/layout/page-handle.ts'
import { Page } from '#app/components/layout/page.tsx'
import { MailStateLine } from '#app/components/notify/mail-state.tsx'
import { mailStates } from '#app/core/notify/mail.ts'
import { env } from '#app/env.server.ts'
import { frame } from '#app/i18n/pl/frame.ts'
import { mailKindNames, outbox as words } from '#app/i18n/pl/notifications.ts'
import { shownMail } from '#app/mail/compose.server.ts'
import { paths } from '#app/paths.ts'
import { database } from '#app/storage/client.server.ts'
import { countOutbox, listOutbox } from '#app/storage/outbox.server.ts'
import { sendAgain } from '#app/storage/send-mails.server.ts'
import { sentForm } from './sent-form.server.ts'

export const handle: PageHandle = { hydrate: false }

const mailsShown = 100
const stateSchema = z.enum(mailStates).nullable().catch(null)

export async function loader({ request }: LoaderFunctionArgs) {
  await requireUserMay(request, 'outbox.keep')
  const state = stateSchema.parse(new URL(request.url).searchParams.get('state'))
  const db = await database()
  const mails = await listOutbox(db, { state, limit: mailsShown })
  return {
    state,
    sends: env().mail !== null,
    counts: Object.fromEntries(await countOutbox(db)),
    mails: mails.map(({ notices, text: _text, ...mail }) => ({
      ...mail,
      subject: shownMail({ ...mail, notices, text: '' })?.subject ?? '',
    })),
  }
}

export async function action({ request }: ActionFunctionArgs) {
  await requireUserMay(request, 'outbox.keep')
  const mail = (await sentForm(request)).get('mail')
  if (typeof mail === 'string') await sendAgain(await database(), mail, new Date())
  const { pathname, search } = new URL(request.url)
  return redirect(`${pathname}${search}`, 303)
}

export const meta: MetaFunction = () => [{ title: `${words.title} · ${frame.name}` }]

export default function OutboxPage() {
  const { state, sends, counts, mails } = useLoaderData<typeof loader>()
  const known = mailStates.filter((one) => (counts[one] ?? 0) > 0 || one === state)
  return (
    <Page title={words.title} lead={words.lead}>
      {sends ? null : (
        <Notice tone="warn" title={words.noServer}>
          {words.noServerText}
        </Notice>
      )}
      <LinkTabs
        look="segmented"
        label={words.states}
        tabs={[
          { label: words.all, to: paths.adminOutbox(), current: state === null },
          ...known.map((one) => ({
            label: words.state[one],
            to: paths.adminOutbox({ state: one }),
            current: one === state,
            count: counts[one] ?? 0,
          })),
        ]}
      />
      {mails.length === 0 ? (
        <EmptyState title={words.none}>{words.noneText}</EmptyState>
      ) : (
        <ol className="lines outbox">
          {mails.map(({ subject, to, createdAt, kind, lastError, ...mail }) => (
            <li key={mail.id}>
              <Moment when={createdAt} />
              <span>
                <Link to={paths.mail(mail.id)}>{subject || words.mailTitle}</Link>
                <small>
                  {to.name}, {mail.address || to.email} · {mailKindNames[kind]}
                </small>
                {lastError === '' ? null : <small>{words.error(lastError)}</small>}
              </span>
              <span>
                <MailStateLine mail={mail} />
                {mail.state === 'givenUp' ? (
                  <form method="post">
                    <input type="hidden" name="mail" value={mail.id} />
                    <Button small look="quiet" name="intent" value="again">
                      {words.again}
                    </Button>
                  </form>
                ) : null}
              </span>
            </li>
          ))}
        </ol>
      )}
      {mails.length > 0 ? <CsvLink to={paths.adminOutboxCsv()} /> : null}
      {mails.length === mailsShown ? <p className="hint">{words.limited(mailsShown)}</p> : null}
    </Page>
  )
}
