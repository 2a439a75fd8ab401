import { Link } from '@remix-run/react'
import type { SortKey } from '#app/core/record/proposal-list.ts'
import { proposals as words } from '#app/i18n/pl/proposals.ts'
import { paths } from '#app/paths.ts'
import { classNames } from '../layout/class-names.ts'
import { Day } from '../layout/day.tsx'
import type { ListedProposal } from './listed-proposal.ts'

interface ProposalTableProps {
  readonly proposals: readonly ListedProposal[]
  readonly sort: SortKey
  readonly descending: boolean
  /** The address of the same list in another order. */
  readonly sortedBy: (key: SortKey, descending: boolean) => string
}

/** The recommendations as a table whose headings order it; on a phone each becomes a card. */
export function ProposalTable({ proposals, sort, descending, sortedBy }: ProposalTableProps) {
  const heading = (key: SortKey) => (
    <th
      scope="col"
      aria-sort={sort === key ? (descending ? 'descending' : 'ascending') : undefined}
    >
      <Link
        to={sortedBy(key, sort === key && !descending)}
        aria-label={words.sortBy(words.columns[key])}
      >
        {words.columns[key]}
        {sort === key ? <span aria-hidden> {descending ? '↓' : '↑'}</span> : null}
      </Link>
    </th>
  )
  return (
    <table className="proposal-table">
      <thead>
        <tr>
          {heading('number')}
          {heading('title')}
          <th scope="col">{words.columns.acts}</th>
          {heading('stage')}
          {heading('since')}
          <th scope="col">{words.columns.author}</th>
        </tr>
      </thead>
      <tbody>
        {proposals.map((proposal) => (
          <Row key={proposal.number} proposal={proposal} />
        ))}
      </tbody>
    </table>
  )
}

function Row({ proposal }: { readonly proposal: ListedProposal }) {
  const { number, title, acts, label, since, due, author, published } = proposal
  return (
    <tr>
      <td className="num">{number}</td>
      <th scope="row">
        <Link to={paths.proposal(number)}>{title}</Link>
      </th>
      <td data-label={words.columns.acts}>{acts.join(', ')}</td>
      <td data-label={words.columns.stage}>
        {label}{' '}
        {due ? <span className={classNames('due', due.late && 'late')}>{due.text}</span> : null}
        {published ? null : <span className="unpublished"> {words.unpublished}</span>}
      </td>
      <td className="num" data-label={words.columns.since}>
        <Day day={since} short />
      </td>
      <td data-label={words.columns.author}>{author}</td>
    </tr>
  )
}
