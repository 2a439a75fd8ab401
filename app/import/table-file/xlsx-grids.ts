import ExcelJS from 'exceljs'
import type { Grid } from '#app/core/review/returned-table.ts'
import { widest } from './widest.ts'

/**
 * Parts of a sheet that say nothing of its words. The library spells some of them out cell by cell, so
 * that a range over whole columns, which spreadsheets write for a list of choices, would never end.
 */
const ignoreNodes = [
  ...['sheetPr', 'dimension', 'sheetViews', 'sheetFormatPr', 'cols', 'autoFilter', 'mergeCells'],
  ...['rowBreaks', 'hyperlinks', 'pageMargins', 'dataValidations', 'pageSetup', 'headerFooter'],
  ...['printOptions', 'picture', 'drawing', 'sheetProtection', 'tableParts', 'extLst'],
  'conditionalFormatting',
]

/**
 * The sheets of an Excel workbook as their cells' texts. Throws what the library throws where the file
 * is no such workbook.
 */
export async function xlsxGrids(bytes: Uint8Array): Promise<readonly Grid[]> {
  const book = new ExcelJS.Workbook()
  // Names of ranges are spelled out as well; nothing here asks for them.
  Object.defineProperty(book.definedNames, 'model', { get: () => [], set: () => undefined })
  await book.xlsx.load(new Uint8Array(bytes).buffer, { ignoreNodes })
  return book.worksheets.map((sheet) => {
    const lines: string[][] = []
    sheet.eachRow((row) => {
      const length = Math.min(row.cellCount, widest)
      lines.push(Array.from({ length }, (_, index) => textOf(row.getCell(index + 1).value)))
    })
    return lines
  })
}

/** What a cell shows; of a formula its result. */
function textOf(value: ExcelJS.CellValue): string {
  if (value === null || value === undefined) return ''
  if (value instanceof Date) return value.toISOString().slice(0, 10)
  if (typeof value !== 'object') return String(value)
  if ('richText' in value) return value.richText.map(({ text }) => text).join('')
  if ('error' in value) return ''
  if ('hyperlink' in value) return textOf(value.text)
  return 'result' in value ? textOf(value.result) : ''
}
