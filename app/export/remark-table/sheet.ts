import { newText } from '#app/core/diff/segment.ts'
import type { Place } from '#app/core/review/anchor.ts'
import type { Position, RemarkKind } from '#app/core/review/event.ts'
import type { RemarkRow } from '#app/core/review/remark-table.ts'
import { plainText } from '../plain-text.ts'

/** A table of remarks as it leaves the program. */
export interface RemarkSheet {
  readonly title: string
  /** Lines under the title: recommendation, version, day, what was left out. */
  readonly facts: readonly string[]
  /** At the foot of every page. */
  readonly footer: string
  /** Whose table it is. */
  readonly author: string
  /** Rows of one unit stand together. */
  readonly rows: readonly RemarkRow[]
}

/** The columns that every form of the table has, in their order. */
export const sheetColumns = [
  'number',
  'unit',
  'by',
  'kind',
  'quote',
  'body',
  'wording',
  'rationale',
  'position',
  'reason',
  'key',
] as const
export type SheetColumn = (typeof sheetColumns)[number]

/** What the table says of itself, in its reader's language. */
export interface SheetWords {
  readonly language: string
  /** Of the page of a spreadsheet, at most 31 characters. */
  readonly sheet: string
  readonly columns: Readonly<Record<SheetColumn, string>>
  readonly bodyAndWording: string
  readonly placeName: (place: Place) => string
  /** The unit alone, without its act. */
  readonly unitName: (place: Place) => string
  readonly kinds: Readonly<Record<RemarkKind, string>>
  readonly positions: Readonly<Record<Position, string>>
  readonly ofVersion: (version: number) => string
  readonly proposed: string
  readonly quoted: (words: string) => string
  /** How the position and the key are filled in. */
  readonly howToFill: string
  /** How words taken out and put in are marked. */
  readonly howMarked: string
  readonly page: string
  readonly ofPages: string
  /** Said where a cell cannot hold a text whole. */
  readonly cut: string
}

/** A row with what it says in each column. */
export interface SheetLine {
  readonly row: RemarkRow
  readonly fields: Readonly<Record<SheetColumn, string>>
}

/** The rows as texts that any file can hold, numbered in the order in which they stand. */
export function linesOf(rows: readonly RemarkRow[], words: SheetWords): readonly SheetLine[] {
  return rows.map((row, index) => {
    // The body of a proposed wording is the reason for it.
    const proposes = row.wording.length > 0
    const body = plainText(row.body)
    const fields = {
      number: String(index + 1),
      unit: words.placeName(row.place),
      by: plainText([row.organisation, row.by].filter(Boolean).join(', ')),
      kind: `${words.kinds[row.kind]} ${words.ofVersion(row.version)}`,
      quote: plainText(row.quote),
      body: proposes ? '' : body,
      wording: plainText(newText(row.wording)),
      rationale: proposes ? body : '',
      position: row.position === null ? '' : words.positions[row.position],
      reason: plainText(row.reason),
      key: row.key,
    }
    return { row, fields }
  })
}

const optional: readonly SheetColumn[] = ['quote', 'wording', 'rationale']

/** The columns that are needed: of those that say more of a remark only the ones that any row fills. */
export function neededColumns(lines: readonly SheetLine[]): readonly SheetColumn[] {
  return sheetColumns.filter(
    (column) => !optional.includes(column) || lines.some(({ fields }) => fields[column] !== ''),
  )
}
