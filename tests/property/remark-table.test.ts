import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { positions } from '#app/core/review/event.ts'
import { parsePosition } from '#app/core/review/position-words.ts'
import type { RemarkRow } from '#app/core/review/remark-table.ts'
import { remarkTableCsv } from '#app/export/remark-table/csv.ts'
import { remarkTableDocx } from '#app/export/remark-table/docx.ts'
import { remarkTableXlsx } from '#app/export/remark-table/xlsx.ts'
import { plainText } from '#app/export/plain-text.ts'
import { remarkTable as words } from '#app/i18n/pl/remark-table.ts'
import { sentences, trickyText } from '#tests/support/arbitrary-text.ts'
import { proposedWording, remarkRow, remarkSheet } from '#tests/support/remark-rows.ts'
import { returnedRows } from '#tests/support/returned-rows.ts'

const runs = Number(process.env['PROPERTY_RUNS'] ?? 30)

/** What people write, and what files have marks of their own for. */
const anyText = fc.oneof(
  sentences,
  trickyText,
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom(
    '',
    '=1+1',
    "'=1",
    '-5',
    '@a',
    '_x0041_',
    '<w:p>&amp;</w:p>',
    '"; "',
    'a\r\nb\rc\n',
  ),
  fc.constantFrom(
    'Zażółć 👩🏽‍⚖️ gęślą 🏛️ jaźń',
    'dwa  odstępy\ti tabulator',
    'koniec wiersza \n\n i dalej',
  ),
  sentences.map((text) => text.repeat(1 + Math.floor(15_000 / (text.length + 1)))),
)

const anyRows = fc
  .uniqueArray(fc.integer({ min: 1, max: 999_999 }), { minLength: 1, maxLength: 6 })
  .chain((numbers) => fc.tuple(...numbers.map(anyRow)))

function anyRow(number: number): fc.Arbitrary<RemarkRow> {
  return fc
    .record({
      ...{ quote: anyText, by: anyText, organisation: anyText, body: anyText, reason: anyText },
      position: fc.constantFrom(...positions, null),
      kind: fc.constantFrom('remark' as const, 'wording' as const),
      entries: fc.integer({ min: 1, max: 500 }),
    })
    .map(({ entries, ...told }) => ({
      ...remarkRow(number, told),
      key: `R-2014-04/${number}.${entries}`,
      wording: told.kind === 'wording' ? proposedWording : [],
    }))
}

const files = {
  CSV: (rows: readonly RemarkRow[]) =>
    Promise.resolve(new TextEncoder().encode(remarkTableCsv(remarkSheet(rows), words))),
  DOCX: (rows: readonly RemarkRow[]) => remarkTableDocx(remarkSheet(rows), words),
  XLSX: (rows: readonly RemarkRow[]) =>
    remarkTableXlsx(remarkSheet(rows), words, new Date('2014-11-03T10:00:00Z')),
}

describe.each(['CSV', 'DOCX', 'XLSX'] as const)('a table of remarks as %s', (format) => {
  it('comes back with the same keys, positions and reasons', { timeout: 300_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(anyRows, async (rows) => {
        const back = await returnedRows(await files[format](rows))
        const told = back.map(({ key, position, reason }) => ({
          ...{ key, position: parsePosition(position), reason },
        }))
        expect(told).toEqual(
          rows.map(({ key, position, reason }) => ({
            ...{ key, position: position ?? 'none', reason: plainText(reason).trim() },
          })),
        )
      }),
      // What fails is large: to make it small takes longer than a test may.
      { numRuns: runs, endOnFailure: true },
    )
  })
})
