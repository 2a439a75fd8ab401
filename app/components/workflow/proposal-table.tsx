import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import type { SortKey } from '#app/core/record/proposal-list.ts'
import type { ColumnId } from '#app/core/record/proposal-columns.ts'
import { formatShortDate } from '#app/i18n/pl/format.ts'
import { proposals as words } from '#app/i18n/pl/proposals.ts'
import { review } from '#app/i18n/pl/review.ts'
import { paths } from '#app/paths.ts'
import { classNames } from '../layout/class-names.ts'
import { Day } from '../layout/day.tsx'
import { News } from '../versions/news.tsx'
import { columnTexts } from './column-texts.ts'
import type { ListedProposal } from './listed-proposal.ts'

interface ProposalTableProps {
  readonly proposals: readonly ListedProposal[]
  /** The columns beside number and title, in their order. */
  readonly columns: readonly ColumnId[]
  readonly sort: SortKey
  readonly descending: boolean
  /** The address of the same list in another order. */
  readonly sortedBy: (key: SortKey, descending: boolean) => string
}

interface Column {
  /** What orders the list by it; none where nothing does. */
  readonly sort?: SortKey
  readonly narrow?: true
  readonly cell: (proposal: ListedProposal) => ReactNode
}

/** Every column beside number and title: a further one is a line here and its name in the texts. */
const columnTable: Readonly<Record<ColumnId, Column>> = {
  acts: { cell: columnTexts.acts },
  area: { sort: 'area', cell: columnTexts.area },
  organisation: { sort: 'organisation', cell: columnTexts.organisation },
  stage: { sort: 'stage', cell: (proposal) => <Standing proposal={proposal} /> },
  since: { sort: 'since', narrow: true, cell: ({ since }) => <Day day={since} short /> },
  due: { narrow: true, cell: ({ due }) => (due ? formatShortDate(due.day) : '') },
  author: { sort: 'author', cell: columnTexts.author },
  version: { narrow: true, cell: columnTexts.version },
}

/** The recommendations as a table whose headings order it; on a phone each becomes a card. */
export function ProposalTable(props: ProposalTableProps) {
  const { proposals, columns, sort, descending, sortedBy } = props
  const heading = (key: SortKey) => (
    <th
      key={key}
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
          {columns.map((id) => {
            const key = columnTable[id].sort
            return key === undefined ? (
              <th key={id} scope="col">
                {words.columns[id]}
              </th>
            ) : (
              heading(key)
            )
          })}
        </tr>
      </thead>
      <tbody>
        {proposals.map((proposal) => (
          <tr key={proposal.number}>
            <td className="num">{proposal.number}</td>
            <th scope="row">
              <Link to={paths.proposal(proposal.number)}>{proposal.title}</Link>{' '}
              <News since={proposal.news} />
            </th>
            {columns.map((id) => (
              <td
                key={id}
                className={classNames(columnTable[id].narrow && 'num')}
                data-label={words.columns[id]}
              >
                {columnTable[id].cell(proposal)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Standing({
  proposal: { label, due, published, openRemarks },
}: {
  readonly proposal: ListedProposal
}) {
  return (
    <>
      {label}{' '}
      {due ? <span className={classNames('due', due.late && 'late')}>{due.text}</span> : null}{' '}
      {openRemarks > 0 ? <span className="since">{review.openCount(openRemarks)}</span> : null}
      {published ? null : <span className="unpublished"> {words.unpublished}</span>}
    </>
  )
}
