import { csv } from '../csv.ts'
import { linesOf, sheetColumns, type RemarkSheet, type SheetWords } from './sheet.ts'

/** The table of remarks as CSV: a header and the rows, nothing else. */
export function remarkTableCsv({ rows }: RemarkSheet, words: SheetWords): string {
  return csv([
    sheetColumns.map((column) => words.columns[column]),
    ...linesOf(rows, words).map(({ fields }) => sheetColumns.map((column) => fields[column])),
  ])
}
