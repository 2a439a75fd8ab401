import { PassThrough } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import ExcelJS from 'exceljs'
import type { TextDiff } from '#app/core/diff/segment.ts'
import { plainText } from '../plain-text.ts'
import {
  linesOf,
  neededColumns,
  type RemarkSheet,
  type SheetColumn,
  type SheetLine,
  type SheetWords,
} from './sheet.ts'

declare module 'exceljs' {
  interface Worksheet {
    /** The library has it and leaves it out of its types. Cell by cell, it writes ranges that overlap. */
    readonly dataValidations: { add(range: string, validation: DataValidation): void }
  }
}

/** As spreadsheets count, in digits; together a page at about 70 %. */
const widths: Readonly<Record<SheetColumn, number>> = {
  number: 5,
  unit: 16,
  by: 18,
  kind: 14,
  quote: 16,
  body: 30,
  wording: 30,
  rationale: 22,
  position: 17,
  reason: 28,
  key: 14,
}

/** The longest text that a cell of a spreadsheet holds, in UTF-16 units. */
const longestCell = 32_767

const thin = { style: 'thin', color: { argb: 'FF8C8C8C' } } as const
const borders = { top: thin, left: thin, bottom: thin, right: thin }
const wrapped = { vertical: 'top', horizontal: 'left', wrapText: true } as const
const font = { name: 'Arial', size: 10 }

/**
 * The table of remarks as a spreadsheet to be filled in: a frozen header with filters, positions chosen
 * from a list, set up for landscape A4. Every text is stored as text, so that none becomes a formula.
 */
export async function remarkTableXlsx(
  sheet: RemarkSheet,
  words: SheetWords,
  at: Date,
): Promise<Uint8Array<ArrayBuffer>> {
  const lines = linesOf(sheet.rows, words)
  const columns = neededColumns(lines)
  const above = [...sheet.facts, words.howToFill]
  const header = above.length + 2

  // Written whole, the library cuts an emoji in two where 16,384 characters of its XML end.
  const stream = new PassThrough()
  const written = buffer(stream)
  const book = new ExcelJS.stream.xlsx.WorkbookWriter({
    ...{ stream, useStyles: true, useSharedStrings: true },
  })
  book.title = plain(sheet.title)
  book.creator = plain(sheet.author)
  book.lastModifiedBy = plain(sheet.author)
  book.created = at
  book.modified = at
  const page = book.addWorksheet(words.sheet, {
    views: [{ state: 'frozen', ySplit: header, activeCell: `A${header + 1}` }],
    ...printing(sheet, words, header),
  })
  page.columns = columns.map((column) => ({ width: widths[column] }))
  page.addRow([plain(sheet.title)]).font = { ...font, size: 14, bold: true }
  for (const fact of above) page.addRow([plain(fact)]).font = font
  addHeader(page, columns, words)
  for (const line of lines) addLine(page, columns, line, words)

  const last = header + lines.length
  const bottom = { row: last, column: columns.length }
  page.autoFilter = { from: { row: header, column: 1 }, to: bottom }
  const position = page.getColumn(columns.indexOf('position') + 1).letter
  if (last > header) {
    page.dataValidations.add(`${position}${header + 1}:${position}${last}`, oneOf(words.positions))
  }
  await book.commit()
  return new Uint8Array(await written)
}

function printing(sheet: RemarkSheet, words: SheetWords, header: number) {
  return {
    pageSetup: {
      paperSize: 9,
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: `${header}:${header}`,
      margins: { left: 0.5, right: 0.5, top: 0.6, bottom: 0.7, header: 0.3, footer: 0.3 },
    },
    headerFooter: {
      oddFooter: `&L${sheet.footer.replaceAll('&', '&&')}&R${words.page} &P ${words.ofPages} &N`,
    },
  } as const
}

function addHeader(page: ExcelJS.Worksheet, columns: readonly SheetColumn[], words: SheetWords) {
  const row = page.addRow(columns.map((column) => words.columns[column]))
  row.height = 2 * lineHeight
  row.eachCell((cell) => {
    cell.font = { ...font, bold: true }
    cell.alignment = { ...wrapped, vertical: 'middle' }
    cell.border = borders
    cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFE8EAED' } }
  })
}

function addLine(
  page: ExcelJS.Worksheet,
  columns: readonly SheetColumn[],
  { row, fields }: SheetLine,
  { cut }: SheetWords,
) {
  const added = page.addRow([])
  added.height = heightOf(columns, fields)
  for (const [index, column] of columns.entries()) {
    const cell = added.getCell(index + 1)
    if (column === 'number') cell.value = Number(fields.number)
    else if (column === 'wording') cell.value = markedWords(row.wording, fields.wording, cut)
    else cell.value = held(fields[column], cut)
    cell.numFmt = column === 'number' ? '0' : '@'
    cell.font = font
    cell.alignment = wrapped
    cell.border = borders
  }
}

const lineHeight = 13
/** Spreadsheets make no row higher. */
const highest = 409

/** Programs do not agree on who makes a row as high as its text, so the file says how high, roughly. */
function heightOf(columns: readonly SheetColumn[], fields: SheetLine['fields']): number {
  const most = columns.map((column) =>
    fields[column]
      .split('\n')
      .map((text) => Math.max(1, Math.ceil(text.length / (widths[column] * 1.3))))
      .reduce((sum, count) => sum + count, 0),
  )
  return Math.min(highest, Math.max(...most) * lineHeight + 4)
}

/** Chosen from a list; another word can still be typed, for the program asks what it does not understand. */
function oneOf(choices: SheetWords['positions']): ExcelJS.DataValidation {
  return {
    type: 'list',
    allowBlank: true,
    formulae: [`"${Object.values(choices).join(',')}"`],
    showErrorMessage: true,
    errorStyle: 'warning',
  }
}

/** `_x0041_` would be read as the character that it stands for: its first mark is written so itself. */
function plain(text: string): string {
  return plainText(text).replace(/_(?=x[\dA-Fa-f]{4}_)/g, '_x005F_')
}

function held(text: string, cut: string): string {
  const short = text.slice(0, longestCell - cut.length)
  return plain(text.length <= longestCell ? text : `${short}${cut}`)
}

/** Words taken out are struck through, words put in underlined; where that is too long, the new text. */
function markedWords(change: TextDiff, proposed: string, cut: string): ExcelJS.CellValue {
  const length = change.reduce((sum, { text }) => sum + text.length, 0)
  if (change.length === 0 || length > longestCell) return held(proposed, cut)
  return {
    richText: change.map(({ kind, text }) => ({
      text: plain(text),
      font: { ...font, ...looks[kind] },
    })),
  }
}

const looks = {
  same: {},
  added: { bold: true, underline: true, color: { argb: 'FF14532D' } },
  removed: { strike: true, color: { argb: 'FF8B1A1A' } },
} as const
