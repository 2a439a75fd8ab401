import { Link } from '@remix-run/react'
import { classNames } from './class-names.ts'

export interface LinkTab {
  readonly label: string
  readonly to: string
  readonly current: boolean
  /** How many things are behind it. */
  readonly count?: number
}

interface LinkTabsProps {
  /** What is chosen here, for those who do not see it. */
  readonly label: string
  readonly tabs: readonly LinkTab[]
  /** `tabs`: parts of a page; `segmented`: ways of seeing the same thing. */
  readonly look?: 'tabs' | 'segmented'
}

/** A choice between addresses; each is a link, so it works without JavaScript and can be shared. */
export function LinkTabs({ label, tabs, look = 'tabs' }: LinkTabsProps) {
  return (
    <nav className={classNames(look)} aria-label={label}>
      {tabs.map(({ label: name, to, current, count }) => (
        <Link key={to} to={to} aria-current={current ? 'page' : undefined} preventScrollReset>
          {name}
          {count === undefined ? null : <span className="count">{count}</span>}
        </Link>
      ))}
    </nav>
  )
}
