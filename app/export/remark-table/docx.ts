import {
  BorderStyle,
  HeadingLevel,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import { groupBy } from '#app/core/review/group.ts'
import { printPlace } from '#app/core/review/place.ts'
import type { RemarkRow } from '#app/core/review/remark-table.ts'
import { docxFile, textWidth } from '../docx/frame.ts'
import { markedRuns, paragraphsOf } from '../docx/text.ts'
import { linesOf, type RemarkSheet, type SheetLine, type SheetWords } from './sheet.ts'

/** The customary columns; the reason for a remark only where any gives one. */
type Column = 'number' | 'unit' | 'by' | 'words' | 'rationale' | 'position' | 'reason' | 'key'

/** Shares of the page's width. */
const shares: Readonly<Record<Column, number>> = {
  number: 4,
  unit: 11,
  by: 13,
  words: 34,
  rationale: 20,
  position: 15,
  reason: 23,
  key: 7,
}

const size = { text: 20, small: 16, key: 14 }
const grey = '595959'
/** A longer row may go on on the next page; a shorter one is kept together. */
const longRow = 1500

/** The table of remarks as a document for an office: landscape, its header repeated on every page. */
export async function remarkTableDocx(
  sheet: RemarkSheet,
  words: SheetWords,
): Promise<Uint8Array<ArrayBuffer>> {
  const { title, author, footer, facts, rows } = sheet
  const lines = linesOf(rows, words)
  const marked = rows.some(({ wording }) => wording.length > 0)
  const notes = [words.howToFill, ...(marked ? [words.howMarked] : [])]
  return docxFile({
    ...{ title, author, footer, orientation: 'landscape' },
    ...{ language: words.language, page: words.page, ofPages: words.ofPages },
    children: [
      new Paragraph({ heading: HeadingLevel.HEADING_1, text: title }),
      ...facts.flatMap((fact) => paragraphsOf(fact)),
      new Paragraph({ children: [] }),
      table(lines, words),
      new Paragraph({ children: [] }),
      ...notes.flatMap((note) => paragraphsOf(note, { size: size.small })),
    ],
  })
}

function table(lines: readonly SheetLine[], words: SheetWords): Table {
  const reasoned = lines.some(({ fields }) => fields.rationale !== '')
  const columns = columnNames.filter((column) => column !== 'rationale' || reasoned)
  const whole = columns.reduce((sum, column) => sum + shares[column], 0)
  const widths = columns.map((column) => Math.floor((textWidth.landscape * shares[column]) / whole))
  const line = { style: BorderStyle.SINGLE, size: 4, color: '7F7F7F' }
  const row = (cells: readonly (readonly Paragraph[])[], options: RowLook = {}) =>
    new TableRow({
      tableHeader: options.header ?? false,
      cantSplit: options.whole ?? false,
      children: cells.map((children, index) => {
        const width = { size: widths[index] ?? 0, type: WidthType.DXA }
        return new TableCell({ children, width, ...(options.header && shaded('E8EAED')) })
      }),
    })
  const groups = [...groupBy(lines, ({ row: { place } }) => printPlace(place)).values()]
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    margins: { top: 40, bottom: 40, left: 70, right: 70 },
    // Tells readers that the first row names the columns.
    tableLook: { firstRow: true, noHBand: true, noVBand: true },
    borders: {
      ...{ top: line, bottom: line, left: line, right: line },
      ...{ insideHorizontal: line, insideVertical: line },
    },
    rows: [
      row(
        columns.map((column) =>
          paragraphsOf(headOf(column, words), { bold: true, size: size.small }),
        ),
        { header: true, whole: true },
      ),
      ...groups.flatMap((group) => [
        groupRow(group[0]?.fields.unit ?? '', columns.length),
        ...group.map((one) =>
          row(
            columns.map((column) => cellOf(column, one, words)),
            { whole: lengthOf(one.row) < longRow },
          ),
        ),
      ]),
    ],
  })
}

interface RowLook {
  readonly header?: boolean
  /** Kept on one page. */
  readonly whole?: boolean
}

const columnNames = [
  ...['number', 'unit', 'by', 'words', 'rationale', 'position', 'reason', 'key'],
] as const satisfies readonly Column[]

function shaded(fill: string) {
  return { shading: { type: ShadingType.CLEAR, color: 'auto', fill } }
}

/** The unit that the rows below are about. */
function groupRow(name: string, span: number): TableRow {
  const heading = paragraphsOf(name, { bold: true, size: size.text })
  return new TableRow({
    cantSplit: true,
    keepNext: true,
    children: [new TableCell({ children: heading, columnSpan: span, ...shaded('F5F6F7') })],
  })
}

function headOf(column: Column, words: SheetWords): string {
  return column === 'words' ? words.bodyAndWording : words.columns[column]
}

function cellOf(column: Column, line: SheetLine, words: SheetWords): readonly Paragraph[] {
  const { row, fields } = line
  switch (column) {
    case 'words':
      return remarkCell(line, words)
    case 'unit':
      return paragraphsOf(words.unitName(row.place), { size: size.text })
    case 'by':
      return [
        ...(row.organisation === '' ? [] : paragraphsOf(row.organisation, { size: size.text })),
        ...paragraphsOf(row.by, { size: size.small, color: grey }),
      ]
    case 'position':
      return paragraphsOf(fields.position, { size: size.text, bold: true })
    case 'key':
      return paragraphsOf(fields.key, { size: size.key, color: grey })
    default:
      return paragraphsOf(fields[column], { size: size.text })
  }
}

/** What the remark is, the words it hangs on, what it says, and the wording that it proposes. */
function remarkCell({ row, fields }: SheetLine, words: SheetWords): readonly Paragraph[] {
  const { kind, body, quote } = fields
  const label = { size: size.small, color: grey }
  return [
    ...paragraphsOf(kind, label),
    ...(quote === '' ? [] : paragraphsOf(words.quoted(quote), { size: size.text, italics: true })),
    ...(body === '' ? [] : paragraphsOf(body, { size: size.text })),
    ...(row.wording.length === 0
      ? []
      : [
          new Paragraph({
            spacing: { before: 60 },
            children: [new TextRun({ text: words.proposed, ...label })],
          }),
          new Paragraph({ children: markedRuns(row.wording, { size: size.text }) }),
        ]),
  ]
}

function lengthOf({ quote, body, wording, reason }: RemarkRow): number {
  const proposed = wording.reduce((sum, { text }) => sum + text.length, 0)
  return quote.length + body.length + proposed + reason.length
}
