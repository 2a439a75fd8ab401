import { Link } from '@remix-run/react'
import { groupBy } from '#app/core/review/group.ts'
import { printPlace } from '#app/core/review/place.ts'
import type { RemarkRow } from '#app/core/review/remark-table.ts'
import { remarkTable } from '#app/i18n/pl/remark-table.ts'
import { kindNames, placeName, positionNames, review as words } from '#app/i18n/pl/review.ts'
import { paths } from '#app/paths.ts'
import { Segments } from '../diff/segments.tsx'

interface RemarkTableProps {
  readonly number: string
  readonly rows: readonly RemarkRow[]
}

/** The table of remarks (zestawienie uwag), grouped by the unit that they are about. */
export function RemarkTable({ number, rows }: RemarkTableProps) {
  const { columns } = remarkTable
  const groups = [...groupBy(rows, ({ place }) => printPlace(place)).values()]
  return (
    <table className="remark-table">
      <thead>
        <tr>
          <th scope="col">{remarkTable.remarkNumber}</th>
          <th scope="col">{columns.by}</th>
          <th scope="col">{columns.body}</th>
          <th scope="col">{columns.wording}</th>
          <th scope="col">{columns.position}</th>
          <th scope="col">{columns.reason}</th>
        </tr>
      </thead>
      {groups.map((group) => (
        <tbody key={group[0]?.key}>
          <tr className="group">
            <th colSpan={6} scope="rowgroup">
              {group[0] ? placeName(group[0].place) : ''}
            </th>
          </tr>
          {group.map((row) => (
            <tr key={row.key}>
              <td>
                <Link to={remarkAddress(number, row)}>{row.number}</Link>
              </td>
              <td data-label={columns.by}>
                {row.by}
                {row.organisation ? <small>{row.organisation}</small> : null}
              </td>
              <td data-label={columns.body}>
                <small>
                  {kindNames[row.kind]} · {words.earlierRound(row.version)}
                </small>
                {row.quote ? <q>{row.quote}</q> : null} {row.body}
              </td>
              <td data-label={columns.wording}>
                <Segments segments={row.wording} />
              </td>
              <td data-label={columns.position}>
                {row.position ? positionNames[row.position] : '–'}
              </td>
              <td data-label={columns.reason}>{row.reason}</td>
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  )
}

function remarkAddress(number: string, row: RemarkRow): string {
  return `${paths.proposalReview(number, { remark: row.number })}#uwaga-${row.number}`
}
