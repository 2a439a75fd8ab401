import { failed, ok, type Result } from '../problem.ts'
import { folded } from './position-words.ts'
import { parseRowKey } from './row-key.ts'

/** A table as its cells' texts, row by row; cells that were joined repeat what they say. */
export type Grid = readonly (readonly string[])[]

/** A row of a table of remarks that came back, as it stands there. */
export interface ReturnedRow {
  /** What stands in the column of keys. */
  readonly key: string
  /** What stands in the column of positions. */
  readonly position: string
  /** The reason for the position; `null` where the table has no such column. */
  readonly reason: string | null
  /** The beginning of what the row says otherwise, for a person to recognise it by. */
  readonly about: string
}

/** Why nothing can be taken from a file: it holds no table of remarks, or one without keys. */
export type TableProblemCode = 'no-table' | 'no-keys'

export interface TableProblem {
  readonly code: TableProblemCode
}

interface Columns {
  readonly key: number | null
  readonly position: number
  readonly reason: number | null
}

const aboutLength = 160

/**
 * The rows of a returned table, whatever the order of its columns and rows, and whether it was cut into
 * several tables: the names of columns hold until others are given. Rows that say nothing are left out,
 * and so are the names of units between the rows.
 */
export function readReturnedTable(
  grids: readonly Grid[],
): Result<readonly ReturnedRow[], TableProblem> {
  let columns: Columns | null = null
  const rows: ReturnedRow[] = []
  for (const cells of grids.flat()) {
    const named = columnsOf(cells)
    if (named) columns = named
    else if (columns && !isHeading(cells)) rows.push(rowOf(cells, columns))
  }
  if (!columns) return failed({ code: 'no-table' })
  return rows.some(({ key }) => parseRowKey(key)) ? ok(rows) : failed({ code: 'no-keys' })
}

/** The columns that a row names; `null` when it is not a header of such a table. */
function columnsOf(cells: readonly string[]): Columns | null {
  const names = cells.map(folded)
  const find = (fits: (name: string) => boolean) => {
    const index = names.findIndex(fits)
    return index < 0 ? null : index
  }
  const position = find((name) => name.length < 60 && name.startsWith('stanowisk'))
  const reason = find((name) => /^uzasadnieni\w* stanowiska/.test(name))
  const key = find((name) => /^klucz\b/.test(name))
  return position === null || (reason === null && key === null) ? null : { key, position, reason }
}

/** A row without a key that says one thing or nothing: the name of a unit, an empty line. */
function isHeading(cells: readonly string[]): boolean {
  const texts = new Set(cells.map((cell) => cell.trim()).filter((text) => text !== ''))
  return texts.size < 2 && ![...texts].some((text) => parseRowKey(text))
}

function rowOf(cells: readonly string[], { key, position, reason }: Columns): ReturnedRow {
  const at = key ?? cells.findIndex((cell) => parseRowKey(cell) !== null)
  const told = [key, position, reason]
  const others = cells.filter((cell, index) => !told.includes(index) && cell.trim().length > 3)
  return {
    key: (cells[at] ?? '').trim(),
    position: (cells[position] ?? '').trim(),
    reason: reason === null ? null : typed(cells[reason] ?? ''),
    about: others.join(' · ').replace(/\s+/g, ' ').trim().slice(0, aboutLength),
  }
}

/** As a form's field gives it: without spaces at both ends, lines ended by `\n`. */
function typed(text: string): string {
  return text.replace(/\r\n?/g, '\n').trim()
}
