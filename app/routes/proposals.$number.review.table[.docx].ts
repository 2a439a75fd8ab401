import type { LoaderFunctionArgs } from '@remix-run/node'
import { remarkTableDocx } from '#app/export/remark-table/docx.ts'
import { remarkTable as words } from '#app/i18n/pl/remark-table.ts'
import { answerTable } from './remark-sheet.server.ts'

export function loader(asked: LoaderFunctionArgs) {
  return answerTable(asked, 'docx', (sheet) => remarkTableDocx(sheet, words))
}
