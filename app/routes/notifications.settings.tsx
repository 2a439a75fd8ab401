import { redirect } from '@remix-run/node'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import * as z from 'zod'
import { requireUserMay } from '#app/auth/guards.server.ts'
import { Button } from '#app/components/form/button.tsx'
import { Notice } from '#app/components/layout/notice.tsx'
import type { PageHandle } from '#app/components/layout/page-handle.ts'
import { NotifyPage } from '#app/components/notify/notify-page.tsx'
import { mailChoices, topics, type Topic } from '#app/core/notify/choice.ts'
import { frame } from '#app/i18n/pl/frame.ts'
import { mailSettings as words } from '#app/i18n/pl/notifications.ts'
import { paths } from '#app/paths.ts'
import { database } from '#app/storage/client.server.ts'
import { setWishes, wishesOf } from '#app/storage/mail-choices.server.ts'
import { sentForm } from './sent-form.server.ts'

export const handle: PageHandle = { hydrate: false }

const wish = z.enum(mailChoices)
const settingsForm = z.object({
  work: wish,
  follow: wish,
  reminders: wish,
} satisfies Record<Topic, typeof wish>)

export async function loader({ request }: LoaderFunctionArgs) {
  const person = await requireUserMay(request, 'notification.read')
  const { read } = await database()
  return {
    email: person.email,
    saved: new URL(request.url).searchParams.get('done') === '1',
    wishes: (await wishesOf(read, [person.id]))(person.id),
  }
}

export async function action({ request }: ActionFunctionArgs) {
  const person = await requireUserMay(request, 'notification.read')
  const form = settingsForm.safeParse(Object.fromEntries(await sentForm(request)))
  // The page's own form cannot send anything else.
  if (!form.success) throw new Response(null, { status: 400, statusText: 'Bad Request' })
  await setWishes(await database(), person.id, form.data)
  return redirect(paths.notificationSettings({ done: '1' }), 303)
}

export const meta: MetaFunction = () => [{ title: `${words.title} · ${frame.name}` }]

export default function SettingsPage() {
  const { email, saved, wishes } = useLoaderData<typeof loader>()
  return (
    <NotifyPage title={words.title} lead={words.lead} part="settings">
      {saved ? (
        <Notice tone="ok" live>
          {words.saved}
        </Notice>
      ) : null}
      <form method="post" className="form card wishes">
        {topics.map((topic) => (
          <fieldset key={topic} aria-describedby={`${topic}-hint`}>
            <legend>{words.topic[topic]}</legend>
            <p className="hint" id={`${topic}-hint`}>
              {words.topicHint[topic]}
            </p>
            {mailChoices.map((choice) => (
              <label key={choice} className="wish">
                <input
                  type="radio"
                  name={topic}
                  value={choice}
                  defaultChecked={wishes[topic] === choice}
                />{' '}
                {words.wish[choice]}
              </label>
            ))}
          </fieldset>
        ))}
        <p className="hint">{words.address(email)}</p>
        <p className="actions">
          <Button look="primary">{words.save}</Button>
        </p>
      </form>
    </NotifyPage>
  )
}
