import { Link } from '@remix-run/react'
import { together as words } from '#app/i18n/pl/together.ts'
import { paths } from '#app/paths.ts'
import { Notice } from '../layout/notice.tsx'

interface OlderNoticeProps {
  /** The text that is read. */
  readonly base: string
  readonly older: readonly {
    readonly number: string
    readonly name: string
    readonly source: string
    readonly author: string
    readonly mayRebase: boolean
  }[]
}

/** Recommendations on an older text than the one that is read, and what can be done about it. */
export function OlderNotice({ base, older }: OlderNoticeProps) {
  return (
    <Notice tone="warn" title={words.older(base)}>
      <p>{words.olderText}</p>
      <ul>
        {older.map(({ number, name, source, author, mayRebase }) => (
          <li key={number}>
            <Link to={paths.proposal(number)}>{words.olderOn(name, source)}</Link> –{' '}
            {mayRebase ? (
              <Link to={paths.proposalRebase(number)}>{words.rebase}</Link>
            ) : (
              words.olderAuthor(author)
            )}
          </li>
        ))}
      </ul>
    </Notice>
  )
}
