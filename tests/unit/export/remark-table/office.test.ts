import { beforeAll, describe, expect, it } from 'vitest'
import { positions } from '#app/core/review/event.ts'
import { parsePosition } from '#app/core/review/position-words.ts'
import type { RemarkRow } from '#app/core/review/remark-table.ts'
import { remarkTableDocx } from '#app/export/remark-table/docx.ts'
import { remarkTableXlsx } from '#app/export/remark-table/xlsx.ts'
import { remarkTable as words } from '#app/i18n/pl/remark-table.ts'
import { converted, office, officePatience, readPdf } from '#tests/support/office.ts'
import { proposedWording, remarkRow, remarkSheet } from '#tests/support/remark-rows.ts'
import { returnedRows } from '#tests/support/returned-rows.ts'

const at = new Date('2014-11-03T10:00:00Z')
const spoken = 'Ustawa nie przewiduje takiego obowiązku; zob. art. 9 ust. 2. '

/** Texts that office programs like to mend, read as formulas, or cut. */
const reasons = [
  'Dodano art. 10 ust. 3.',
  'Pierwszy wiersz.\nDrugi wiersz.\n\nPo pustym.',
  '=1+1',
  '-5 % wpływów',
  '+48 22 000 00 00',
  "'cytat'",
  'Zażółć gęślą jaźń 👩🏽‍⚖️ 🏛️',
  '1.10',
  '03.11.2014',
  'dwa  odstępy i „cudzysłów”',
  '<b>nie znacznik</b> & inne',
  spoken.repeat(200).trim(),
]

function filled(): readonly RemarkRow[] {
  return reasons.map((reason, index) =>
    remarkRow(index + 1, { reason, position: positions[index % positions.length] ?? null }),
  )
}

/** Enough for several pages; every third remark proposes a wording. */
function many(count: number): readonly RemarkRow[] {
  return Array.from({ length: count }, (_, index) =>
    remarkRow(index + 1, {
      body: `Uwaga numer ${index + 1}. ${spoken.repeat(4)}`,
      ...(index % 3 === 0 && { kind: 'wording', wording: proposedWording }),
    }),
  )
}

describe.skipIf(office === null)('in LibreOffice the table of remarks', () => {
  let made: ReadonlyMap<string, Uint8Array>
  const pagesOf = async (name: string) => readPdf(made.get(name) ?? new Uint8Array())

  beforeAll(async () => {
    const [one, rows] = [remarkSheet(many(1)), remarkSheet(many(24))]
    made = await converted(
      {
        'one.docx': await remarkTableDocx(one, words),
        'many.docx': await remarkTableDocx(rows, words),
        'sheet.xlsx': await remarkTableXlsx(rows, words, at),
      },
      'pdf',
    )
  }, officePatience)

  it('of one remark is one page across', async () => {
    const { pages, width, height } = await pagesOf('one.pdf')
    expect(pages).toHaveLength(1)
    expect([Math.round(width), Math.round(height)]).toEqual([842, 595])
    expect(pages[0]).toContain('Zestawienie uwag do projektu')
    expect(pages[0]).toContain('Strona 1 z 1')
  })

  it('of many has its header and its number on every page, and every remark once', async () => {
    const { pages } = await pagesOf('many.pdf')
    // About five rows fit a page.
    expect(pages.length).toBeGreaterThanOrEqual(4)
    expect(pages.length).toBeLessThanOrEqual(8)
    for (const [index, page] of pages.entries()) {
      expect(page).toContain('Uzasadnienie stanowiska')
      expect(page).toContain(`Strona ${index + 1} z ${pages.length}`)
    }
    const text = pages.join('\n')
    for (const { number } of many(24)) {
      expect(text.match(new RegExp(`Uwaga numer ${number}\\.`, 'g'))).toHaveLength(1)
    }
    expect(text).toContain('pisemnego')
  })

  it('as a spreadsheet is printed one page wide, with its header on every page', async () => {
    const { pages, width, height } = await pagesOf('sheet.pdf')
    expect(width).toBeGreaterThan(height)
    expect(pages.length).toBeLessThanOrEqual(6)
    for (const page of pages) {
      expect(page).toContain('Treść uwagi')
      expect(page).toContain('Klucz')
    }
  })

  it(
    'keeps keys, positions and reasons when it is saved in other formats and back',
    { timeout: officePatience },
    async () => {
      const sheet = remarkSheet(filled())
      const open = new Map([
        ...(await converted({ 'a.docx': await remarkTableDocx(sheet, words) }, 'odt')),
        ...(await converted({ 'b.xlsx': await remarkTableXlsx(sheet, words, at) }, 'ods')),
      ])
      const files = [
        ...(await converted({ 'a.odt': open.get('a.odt') ?? new Uint8Array() }, 'docx')),
        ...(await converted({ 'b.ods': open.get('b.ods') ?? new Uint8Array() }, 'xlsx')),
      ]
      expect(files.map(([name]) => name)).toEqual(['a.docx', 'b.xlsx'])
      for (const [name, bytes] of files) {
        const back = await returnedRows(bytes)
        expect(
          back.map(({ key, position, reason }) => ({
            key,
            position: parsePosition(position),
            reason,
          })),
          name,
        ).toEqual(filled().map(({ key, position, reason }) => ({ key, position, reason })))
      }
    },
  )
})
