import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { tieShortWords } from '#app/i18n/pl/format.ts'
import { frame } from '#app/i18n/pl/frame.ts'
import { classNames } from './class-names.ts'

export interface Crumb {
  readonly label: string
  readonly to?: string
}

interface PageProps {
  readonly title: ReactNode
  /** The title is the words of a person or of a statute, which are Polish in either language. */
  readonly quoted?: boolean
  /** The way here, without the page itself. */
  readonly crumbs?: readonly Crumb[]
  /** One or two sentences under the title. */
  readonly lead?: ReactNode
  /** Short facts in one line: version, source, owner. */
  readonly meta?: ReactNode
  /** Links and buttons beside the title, the main one last. */
  readonly actions?: ReactNode
  /** A form or a text of one column. */
  readonly narrow?: boolean
  readonly children: ReactNode
}

/** The inside of every page: crumbs, title with its actions, content. */
export function Page({ title, quoted, crumbs, lead, meta, actions, narrow, children }: PageProps) {
  return (
    <div className={classNames('page', narrow && 'narrow')}>
      <header className="page-head">
        {crumbs && crumbs.length > 0 ? <Crumbs crumbs={crumbs} /> : null}
        <div className="row">
          <h1 lang={quoted ? 'pl' : undefined}>{tied(title)}</h1>
          {actions ? <div className="actions">{actions}</div> : null}
        </div>
        {lead ? <p className="lead">{tied(lead)}</p> : null}
        {meta ? <div className="meta">{meta}</div> : null}
      </header>
      {children}
    </div>
  )
}

/** Words alone are set as Polish typesetting wants them. */
function tied(words: ReactNode): ReactNode {
  return typeof words === 'string' ? tieShortWords(words) : words
}

function Crumbs({ crumbs }: { readonly crumbs: readonly Crumb[] }) {
  return (
    <nav className="crumbs" aria-label={frame.crumbs}>
      <ol>
        {crumbs.map(({ label, to }) => (
          <li key={label}>{to ? <Link to={to}>{label}</Link> : label}</li>
        ))}
      </ol>
    </nav>
  )
}
