import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import {
  Links,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  useMatches,
  useRouteLoaderData,
} from '@remix-run/react'
import sansExtended from '@fontsource-variable/inter/files/inter-latin-ext-wght-normal.woff2?url'
import sans from '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?url'
import serifExtended from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-ext-wght-normal.woff2?url'
import serif from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2?url'
import type { ReactNode } from 'react'
import { requireMay } from './auth/guards.server.ts'
import { ErrorPage, errorText } from './components/layout/error-page.tsx'
import { Frame } from './components/layout/frame.tsx'
import { needsScripts } from './components/layout/page-handle.ts'
import { may } from './core/workflow/permission.ts'
import { env } from './env.server.ts'
import { roleNames } from './i18n/pl/account.ts'
import { calendarFeed, feeds } from './i18n/pl/feeds.ts'
import { frame } from './i18n/pl/frame.ts'
import { useNonce } from './nonce.ts'
import { paths } from './paths.ts'
import { database } from './storage/client.server.ts'
import { countUnread } from './storage/notifications.server.ts'
import styles from './styles/index.css?url'

/** What other programs read of the whole. */
const alternates = [
  { type: 'application/atom+xml', title: feeds.all, href: paths.feed() },
  { type: 'text/calendar', title: calendarFeed.name, href: paths.calendarFile() },
].map((link) => ({ rel: 'alternate', ...link }))

export const links: LinksFunction = () => [
  ...[sans, sansExtended, serif, serifExtended].map((href) => ({
    rel: 'preload',
    as: 'font' as const,
    type: 'font/woff2',
    href,
    crossOrigin: 'anonymous' as const,
  })),
  { rel: 'stylesheet', href: styles },
  ...alternates,
  { rel: 'icon', href: '/favicon.svg', type: 'image/svg+xml' },
]

export const meta: MetaFunction = ({ error }) => [
  { title: error === undefined ? frame.name : `${errorText(error).title} · ${frame.name}` },
  { name: 'description', content: frame.tagline },
]

export async function loader({ request }: LoaderFunctionArgs) {
  const person = await requireMay(request, 'frame.read')
  const unread = person && (await countUnread(await database(), person))
  return {
    demo: env().demo,
    viewer: person && {
      name: person.name,
      roleName: roleNames[person.role],
      organisation: person.organisation,
      mayLoadTexts: may(person, 'act.import'),
      mayKeepOutbox: may(person, 'outbox.keep'),
      mayKeepAccounts: may(person, 'user.manage'),
      mayReadAudit: may(person, 'audit.read'),
      unread: unread ?? 0,
    },
  }
}

/** The document around pages and error pages alike. */
export function Layout({ children }: { readonly children: ReactNode }) {
  const nonce = useNonce()
  const data = useRouteLoaderData<typeof loader>('root')
  const scripts = needsScripts(useMatches().map((match) => match.handle))
  return (
    <html lang={frame.language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="theme-color" content="#ffffff" media="(prefers-color-scheme: light)" />
        <meta name="theme-color" content="#1c1f23" media="(prefers-color-scheme: dark)" />
        <Meta />
        <Links />
      </head>
      <body>
        <Frame viewer={data?.viewer ?? null} demo={data?.demo ?? false}>
          {children}
        </Frame>
        {scripts ? <ScrollRestoration nonce={nonce} /> : null}
        {scripts ? <Scripts nonce={nonce} /> : null}
      </body>
    </html>
  )
}

export default function App() {
  return <Outlet />
}

export function ErrorBoundary() {
  return <ErrorPage />
}
