import { printRowKey } from '#app/core/review/row-key.ts'
import { readReturnedTable, type ReturnedRow } from '#app/core/review/returned-table.ts'
import { readTableFile } from '#app/import/table-file/read-table-file.ts'

/** The rows of a file that holds a table of remarks; a problem fails the test that asks. */
export async function returnedRows(bytes: Uint8Array): Promise<readonly ReturnedRow[]> {
  const file = await readTableFile(bytes)
  if (!file.ok) throw new Error(`The file was not read: ${JSON.stringify(file.problems)}`)
  const table = readReturnedTable(file.value)
  if (!table.ok) throw new Error(`The table was not read: ${JSON.stringify(table.problems)}`)
  return table.value
}

/** A row that came back for a remark of R-2014-04, with what a test is about. */
export function returnedRow(
  remark: number,
  position: string,
  { entries = null, ...told }: Partial<ReturnedRow> & { readonly entries?: number | null } = {},
): ReturnedRow {
  const key = printRowKey({ proposal: 'R-2014-04', remark, entries })
  return { key, position, reason: '', about: '', ...told }
}
