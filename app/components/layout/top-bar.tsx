import { Form, NavLink, Link, useLocation } from '@remix-run/react'
import { Bell, Search } from 'lucide-react'
import { access } from '#app/i18n/pl/access.ts'
import { frame } from '#app/i18n/pl/frame.ts'
import { notifications, outbox } from '#app/i18n/pl/notifications.ts'
import { paths } from '#app/paths.ts'
import { useSearchKey } from './use-search-key.ts'

/** The signed-in person, as far as the frame shows them. */
export interface FrameViewer {
  readonly name: string
  /** The role's name in Polish. */
  readonly roleName: string
  /** `''` for none. */
  readonly organisation: string
  readonly mayLoadTexts: boolean
  readonly mayKeepOutbox: boolean
  readonly mayKeepAccounts: boolean
  readonly mayReadAudit: boolean
  /** How many notices were not read; counted up to a hundred. */
  readonly unread: number
}

/** Top of every page: brand, navigation, search, account. Menus are `details`: no script is needed. */
export function TopBar({ viewer }: { readonly viewer: FrameViewer | null }) {
  const { key } = useLocation()
  const search = useSearchKey()
  return (
    // A new page closes the menus that led to it.
    <div className="top" key={key}>
      <Link className="brand" to={paths.home()}>
        Nowel<b>a</b>
      </Link>
      <Navigation signedIn={viewer !== null} />
      <Form className="find" role="search" aria-label={frame.searchSubmit} action={paths.search()}>
        <Search size={16} aria-hidden />
        <input
          ref={search}
          type="search"
          name="q"
          aria-label={frame.searchLabel}
          placeholder={frame.searchHint}
        />
      </Form>
      <details className="menu" name="top">
        <summary>{frame.menu}</summary>
        <div className="drop">
          <Navigation signedIn={viewer !== null} />
        </div>
      </details>
      {viewer ? <BellLink unread={viewer.unread} /> : null}
      {viewer ? <Account viewer={viewer} /> : <SignInLink />}
    </div>
  )
}

function Navigation({ signedIn }: { readonly signedIn: boolean }) {
  const { nav } = frame
  const entries = [
    { to: paths.home(), name: signedIn ? nav.desk : nav.start },
    { to: paths.proposals(), name: nav.proposals },
    { to: paths.acts(), name: nav.acts },
    { to: paths.meetings(), name: nav.meetings },
    { to: paths.calendar(), name: nav.calendar },
    { to: paths.agenda(), name: nav.agenda },
    { to: paths.dashboard(), name: nav.dashboard },
  ]
  return (
    <nav className="nav" aria-label={frame.navigation}>
      <ul>
        {entries.map(({ to, name }) => (
          <li key={to}>
            <NavLink to={to} end={to === paths.home()}>
              {name}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** Beyond so many unread notices the exact number tells nothing more. */
const toldExactly = 99

function BellLink({ unread }: { readonly unread: number }) {
  const more = unread > toldExactly
  const told = Math.min(unread, toldExactly)
  const label = notifications.bell(told, more)
  return (
    <NavLink className="bell" to={paths.notifications()} aria-label={label} title={label}>
      <Bell size={20} aria-hidden />
      {unread === 0 ? null : (
        <span className="unread-count" aria-hidden>
          {more ? `${told}+` : told}
        </span>
      )}
    </NavLink>
  )
}

function Account({ viewer }: { readonly viewer: FrameViewer }) {
  return (
    <details className="account" name="top">
      <summary aria-label={frame.account(viewer.name)}>
        <span className="avatar" aria-hidden>
          {initials(viewer.name)}
        </span>
      </summary>
      <div className="drop">
        <p className="who">
          <b>{viewer.name}</b>
          <span>{[viewer.roleName, viewer.organisation].filter(Boolean).join(' · ')}</span>
        </p>
        <Link to={paths.access()}>{access.title}</Link>
        <Link to={paths.password()}>{frame.password}</Link>
        {viewer.mayKeepAccounts ? (
          <Link to={paths.adminAccounts()}>{frame.adminAccounts}</Link>
        ) : null}
        {viewer.mayLoadTexts ? <Link to={paths.adminActs()}>{frame.adminActs}</Link> : null}
        {viewer.mayKeepOutbox ? <Link to={paths.adminOutbox()}>{outbox.title}</Link> : null}
        {viewer.mayReadAudit ? <Link to={paths.audit()}>{frame.audit}</Link> : null}
        <Form method="post" action={paths.signOut()}>
          <button type="submit">{frame.signOut}</button>
        </Form>
      </div>
    </details>
  )
}

function SignInLink() {
  const { pathname, search } = useLocation()
  const here = pathname === paths.signIn() ? undefined : pathname + search
  return (
    <Link className="btn" to={paths.signIn({ next: here === '/' ? undefined : here })}>
      {frame.signIn}
    </Link>
  )
}

/** „Anna Kowalska-Nowak” → AK. */
function initials(name: string): string {
  const words = name.split(/\s+/).filter((word) => !/\.$/.test(word))
  return words
    .slice(0, 2)
    .map((word) => word.charAt(0).toLocaleUpperCase('pl'))
    .join('')
}
