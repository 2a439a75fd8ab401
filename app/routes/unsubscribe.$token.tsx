import { data } from '@remix-run/node'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { requireMay } from '#app/auth/guards.server.ts'
import { readUnsubscribeToken } from '#app/auth/unsubscribe-token.server.ts'
import { Button } from '#app/components/form/button.tsx'
import { EmptyState } from '#app/components/layout/empty-state.tsx'
import { Notice } from '#app/components/layout/notice.tsx'
import type { PageHandle } from '#app/components/layout/page-handle.ts'
import { Page } from '#app/components/layout/page.tsx'
import { topics, usualWishes, type MailWishes, type Topic } from '#app/core/notify/choice.ts'
import { frame } from '#app/i18n/pl/frame.ts'
import { mailSettings, unsubscribe as words } from '#app/i18n/pl/notifications.ts'
import { paths } from '#app/paths.ts'
import { database } from '#app/storage/client.server.ts'
import { setWishes } from '#app/storage/mail-choices.server.ts'
import { findAccount } from '#app/storage/users.server.ts'
import { sentForm } from './sent-form.server.ts'
import { unkept } from './unkept.server.ts'

export const handle: PageHandle = { hydrate: false }

export const headers = unkept

/** A link is followed by programs, too, that look at what is behind it: only the form turns anything off. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireMay(request, 'mail.unsubscribe')
  const right = readUnsubscribeToken(params.token ?? '')
  const person = right && (await findAccount(await database(), right.userId))
  if (!right || !person) return data(null, { status: 404 })
  return { name: person.name, topics: right.topics }
}

/**
 * What the page's buttons send, and what mail programs send for their readers (RFC 8058:
 * `List-Unsubscribe=One-Click`), which want to be answered without being led elsewhere.
 */
export async function action({ request, params }: ActionFunctionArgs) {
  await requireMay(request, 'mail.unsubscribe')
  const right = readUnsubscribeToken(params.token ?? '')
  const db = await database()
  const person = right && (await findAccount(db, right.userId))
  if (!right || !person) return data(null, { status: 404 })
  const intent = (await sentForm(request)).get('intent')
  const meant = intent === 'all' ? topics : right.topics
  const back = intent === 'back'
  await setWishes(db, person.id, wishesFor(meant, back))
  return { back, topics: meant }
}

function wishesFor(meant: readonly Topic[], back: boolean): Partial<MailWishes> {
  return Object.fromEntries(meant.map((topic) => [topic, back ? usualWishes[topic] : 'none']))
}

export const meta: MetaFunction = () => [
  { title: `${words.title} · ${frame.name}` },
  { name: 'robots', content: 'noindex' },
]

export default function UnsubscribePage() {
  const asked = useLoaderData<typeof loader>()
  const done = useActionData<typeof action>()
  if (asked === null) {
    return (
      <Page narrow title={words.unknownTitle}>
        <EmptyState title={words.unknownTitle}>{words.unknownText}</EmptyState>
      </Page>
    )
  }
  const names = (told: readonly Topic[]) => told.map((topic) => mailSettings.topic[topic])
  return (
    <Page narrow title={words.title} lead={words.whose(asked.name)}>
      {done ? (
        <Notice tone="ok" live>
          {done.back ? words.backDone : words.done(names(done.topics))}
        </Notice>
      ) : null}
      <form method="post" className="form card">
        {done && !done.back ? (
          <>
            <p>{words.stays}</p>
            <p className="actions">
              <Button name="intent" value="back">
                {words.back}
              </Button>
            </p>
          </>
        ) : (
          <>
            <p>{words.what(names(asked.topics))}</p>
            <p className="actions">
              <Button look="primary" name="intent" value="these">
                {words.off}
              </Button>
              <Button name="intent" value="all">
                {words.offAll}
              </Button>
            </p>
          </>
        )}
      </form>
      <p>
        <Link to={paths.notificationSettings()}>{words.settings}</Link>
      </p>
    </Page>
  )
}
