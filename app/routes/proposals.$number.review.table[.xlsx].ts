import type { LoaderFunctionArgs } from '@remix-run/node'
import { remarkTableXlsx } from '#app/export/remark-table/xlsx.ts'
import { remarkTable as words } from '#app/i18n/pl/remark-table.ts'
import { answerTable } from './remark-sheet.server.ts'

export function loader(asked: LoaderFunctionArgs) {
  return answerTable(asked, 'xlsx', (sheet, at) => remarkTableXlsx(sheet, words, at))
}
