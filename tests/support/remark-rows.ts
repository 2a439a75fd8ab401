import { diffText } from '#app/core/diff/segments.ts'
import type { RemarkRow } from '#app/core/review/remark-table.ts'
import { parseAddress } from '#app/core/statute/address.ts'
import type { RemarkSheet } from '#app/export/remark-table/sheet.ts'
import { remarkTable as words } from '#app/i18n/pl/remark-table.ts'

/** A row of a table of remarks on the unit `usg, art. 10 ust. 3`, with what a test is about. */
export function remarkRow(number: number, told: Partial<RemarkRow> = {}): RemarkRow {
  return {
    key: `R-2014-04/${number}.1`,
    number,
    version: 1,
    place: { layer: 'proposed', act: 'usg', address: parseAddress('art. 10 ust. 3') ?? [] },
    quote: '',
    kind: 'remark',
    by: 'Maria Zielińska',
    organisation: 'Związek Powiatów Polskich',
    body: `Treść uwagi ${number}.`,
    wording: [],
    position: null,
    reason: '',
    ...told,
  }
}

/** What a proposed wording changes. */
export const proposedWording = diffText(
  'Gmina może powierzyć zadanie na podstawie porozumienia.',
  'Gmina może powierzyć zadanie na podstawie pisemnego porozumienia.',
)

/** The table that holds the rows. */
export function remarkSheet(rows: readonly RemarkRow[]): RemarkSheet {
  return {
    title: words.title('Stowarzyszenia jednostek samorządu terytorialnego'),
    facts: [words.version('R-2014-04', { number: 2, date: '2014-10-30' })],
    footer: words.footer('R-2014-04'),
    author: 'Związek Miast Polskich',
    rows,
  }
}
