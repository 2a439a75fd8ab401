import type { ReactNode } from 'react'
import { notifications as words } from '#app/i18n/pl/notifications.ts'
import { paths } from '#app/paths.ts'
import { LinkTabs } from '../layout/link-tabs.tsx'
import { Page } from '../layout/page.tsx'

type NotifyPart = keyof typeof words.part

const addresses: Readonly<Record<NotifyPart, string>> = {
  list: paths.notifications(),
  following: paths.following(),
  mails: paths.notificationMails(),
  settings: paths.notificationSettings(),
}

const parts = ['list', 'following', 'mails', 'settings'] as const satisfies readonly NotifyPart[]

interface NotifyPageProps {
  readonly title: string
  readonly lead: string
  readonly part: NotifyPart
  readonly children: ReactNode
}

/** The frame that the pages about notifications share. */
export function NotifyPage({ title, lead, part, children }: NotifyPageProps) {
  return (
    <Page narrow title={title} lead={lead}>
      <LinkTabs
        label={words.parts}
        tabs={parts.map((one) => ({
          label: words.part[one],
          to: addresses[one],
          current: one === part,
        }))}
      />
      {children}
    </Page>
  )
}
