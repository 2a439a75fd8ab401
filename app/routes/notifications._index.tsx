import { redirect } from '@remix-run/node'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireUserMay } from '#app/auth/guards.server.ts'
import { Button, ButtonLink } from '#app/components/form/button.tsx'
import { EmptyState } from '#app/components/layout/empty-state.tsx'
import { LinkTabs } from '#app/components/layout/link-tabs.tsx'
import type { PageHandle } from '#app/components/layout/page-handle.ts'
import { NoticeList } from '#app/components/notify/notice-list.tsx'
import { NotifyPage } from '#app/components/notify/notify-page.tsx'
import { frame } from '#app/i18n/pl/frame.ts'
import { notifications as words } from '#app/i18n/pl/notifications.ts'
import { paths } from '#app/paths.ts'
import { database } from '#app/storage/client.server.ts'
import { countUnread, listNotices, markRead } from '#app/storage/notifications.server.ts'
import { sentForm } from './sent-form.server.ts'

export const handle: PageHandle = { hydrate: false }

/** The newest ones; what is older is found at the recommendations. */
const noticesShown = 100

export async function loader({ request }: LoaderFunctionArgs) {
  const person = await requireUserMay(request, 'notification.read')
  const all = new URL(request.url).searchParams.get('show') === 'all'
  const db = await database()
  return {
    all,
    unread: await countUnread(db, person),
    notices: await listNotices(db, person, { limit: noticesShown, unread: !all }),
  }
}

export async function action({ request }: ActionFunctionArgs) {
  const person = await requireUserMay(request, 'notification.read')
  const form = await sentForm(request)
  const notice = form.get('notice')
  if (form.get('intent') === 'readAll') {
    await markRead(await database(), person.id, null, new Date())
  } else if (typeof notice === 'string') {
    await markRead(await database(), person.id, notice, new Date())
  }
  const { pathname, search } = new URL(request.url)
  return redirect(`${pathname}${search}`, 303)
}

export const meta: MetaFunction = () => [{ title: `${words.title} · ${frame.name}` }]

export default function NotificationsPage() {
  const { all, unread, notices } = useLoaderData<typeof loader>()
  return (
    <NotifyPage title={words.title} lead={words.lead} part="list">
      <div className="row-between list-head">
        <LinkTabs
          look="segmented"
          label={words.which}
          tabs={[
            { label: words.unread, to: paths.notifications(), current: !all, count: unread },
            { label: words.all, to: paths.notifications({ show: 'all' }), current: all },
          ]}
        />
        {unread === 0 ? null : (
          <form method="post">
            <Button name="intent" value="readAll">
              {words.markAllRead}
            </Button>
          </form>
        )}
      </div>
      {notices.length > 0 ? (
        <NoticeList notices={notices} />
      ) : all ? (
        <EmptyState title={words.none}>{words.noneText}</EmptyState>
      ) : (
        <EmptyState
          title={words.noneUnread}
          action={
            <ButtonLink to={paths.notifications({ show: 'all' })}>{words.showAll}</ButtonLink>
          }
        >
          {words.noneUnreadText}
        </EmptyState>
      )}
      {notices.length === noticesShown ? (
        <p className="hint">{words.limited(noticesShown)}</p>
      ) : null}
    </NotifyPage>
  )
}
