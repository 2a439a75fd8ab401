import type { ReactNode } from 'react'
import { paths, type DashboardTable } from '#app/paths.ts'
import { CsvLink } from '../layout/csv-link.tsx'

interface FiguresProps {
  readonly caption: string
  readonly columns: readonly string[]
  /** The first cell of a row names it. */
  readonly rows: readonly (readonly ReactNode[])[]
  /** Which of the overview's tables it is. */
  readonly table: DashboardTable
}

/** The figures behind a plot, as a table and as a file. */
export function Figures({ caption, columns, rows, table }: FiguresProps) {
  return (
    <>
      <table className="figures">
        <caption className="hidden-visually">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, ...cells], row) => (
            <tr key={row}>
              <th scope="row">{name}</th>
              {cells.map((cell, index) => (
                <td key={columns[index + 1]} className="num">
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="after-table">
        <CsvLink to={paths.dashboardCsv(table)} table={caption} />
      </p>
    </>
  )
}
