import type { LoaderFunctionArgs } from '@remix-run/node'
import { remarkTableCsv } from '#app/export/remark-table/csv.ts'
import { remarkTable as words } from '#app/i18n/pl/remark-table.ts'
import { answerTable } from './remark-sheet.server.ts'

export function loader(asked: LoaderFunctionArgs) {
  return answerTable(asked, 'csv', (sheet) => remarkTableCsv(sheet, words))
}
