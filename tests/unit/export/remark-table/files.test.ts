import ExcelJS from 'exceljs'
import { describe, expect, it } from 'vitest'
import { remarkTableCsv } from '#app/export/remark-table/csv.ts'
import { remarkTableDocx } from '#app/export/remark-table/docx.ts'
import { remarkTableXlsx } from '#app/export/remark-table/xlsx.ts'
import { remarkTable as words } from '#app/i18n/pl/remark-table.ts'
import { unpack } from '#app/import/archive.ts'
import { proposedWording, remarkRow, remarkSheet } from '#tests/support/remark-rows.ts'

const at = new Date('2014-11-03T10:00:00Z')
const prose = { layer: 'prose', part: 'rationale' } as const
const answered = { position: 'partly', reason: 'Dodano art. 10 ust. 3.' } as const
const rows = [
  remarkRow(1, answered),
  remarkRow(3, { kind: 'wording', body: 'Forma pisemna.', wording: proposedWording }),
  remarkRow(2, { place: prose, quote: 'ze skarbnikami' }),
]

async function wordParts() {
  const archive = unpack(await remarkTableDocx(remarkSheet(rows), words))
  const read = (name: string) =>
    new TextDecoder().decode(archive.ok ? archive.value.get(`word/${name}`) : undefined)
  return { body: read('document.xml'), styles: read('styles.xml'), footer: read('footer1.xml') }
}

describe('the table of remarks as a document', () => {
  it('is a Polish page across, with its header on every page and numbered pages', async () => {
    const { body, styles, footer } = await wordParts()
    expect(body).toContain('w:orient="landscape"')
    expect(body.match(/<w:tblHeader\/>/g)).toHaveLength(1)
    expect(body).toMatch(/<w:tblLook [^>]*w:firstRow="(1|true)"/)
    expect(styles).toMatch(/<w:lang [^>]*w:val="pl-PL"/)
    expect(footer).toContain('NUMPAGES')
  })

  it('groups the rows by unit, names the version, and gives each row its key', async () => {
    const { body } = await wordParts()
    const text = body.replace(/<[^>]+>/g, '|').replace(/\|+/g, '|')
    expect(text).toContain('Zestawienie uwag do projektu „Stowarzyszenia')
    expect(text).toContain('wersja 2 z dnia 30 października 2014 r.')
    for (const { key } of rows) expect(text).toContain(`|${key}|`)
    expect(text.match(/usg, art\. 10 ust\. 3/g)).toHaveLength(1)
  })

  it('marks a proposed wording by lines and weight, and takes the words for it as its reason', async () => {
    const { body } = await wordParts()
    expect(body).toMatch(
      /<w:b\/>(?:(?!<w:t).)*<w:u [^>]*\/>(?:(?!<w:t\b).)*<w:t[^>]*>[^<]*pisemnego/,
    )
    expect(body).toContain('Uzasadnienie uwagi')
  })

  it('has no column for what no row says', async () => {
    const archive = unpack(await remarkTableDocx(remarkSheet([remarkRow(1)]), words))
    const body = new TextDecoder().decode(
      archive.ok ? archive.value.get('word/document.xml') : undefined,
    )
    expect(body).not.toContain('Uzasadnienie uwagi')
    expect(body).toContain('Uzasadnienie stanowiska')
  })
})

async function page(told: Parameters<typeof remarkSheet>[0]) {
  const book = new ExcelJS.Workbook()
  const bytes = await remarkTableXlsx(remarkSheet(told), words, at)
  await book.xlsx.load(Buffer.from(bytes).buffer)
  const [sheet] = book.worksheets
  if (!sheet) throw new Error('No sheet')
  const header = sheet.getColumn(1).values.indexOf('Lp.')
  return { sheet, header }
}

describe('the table of remarks as a spreadsheet', () => {
  it('has a frozen header with filters, repeated on every printed page', async () => {
    const { sheet, header } = await page(rows)
    expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: header })
    expect(sheet.autoFilter).toBe(`A${header}:K${header + rows.length}`)
    expect(sheet.pageSetup).toMatchObject({
      orientation: 'landscape',
      ...{ fitToPage: true, fitToWidth: 1, fitToHeight: 0, printTitlesRow: `${header}:${header}` },
    })
  })

  it('offers the positions in a list', async () => {
    const { sheet, header } = await page(rows)
    const position = sheet.getRow(header + 2).getCell(9)
    expect(sheet.getRow(header).getCell(9).text).toBe('Stanowisko')
    expect(position.dataValidation).toMatchObject({
      type: 'list',
      formulae: ['"uwzględniona,uwzględniona częściowo,nieuwzględniona,wyjaśniona"'],
    })
  })

  it.each(['=1+1', '+48', '-1', '@SUM(A1)', "'=1"])(
    'stores %s as the text that it is',
    async (text) => {
      const { sheet, header } = await page([remarkRow(1, { body: text, by: text })])
      const cells = sheet.getRow(header + 1)
      expect(cells.getCell(5)).toMatchObject({ type: ExcelJS.ValueType.String, text, numFmt: '@' })
    },
  )

  // The library writes its XML in pieces of 16,384 characters, which once cut an emoji in two.
  it.each(['', 'x'])('keeps every emoji of a long text whole: %j', async (start) => {
    const body = `${start}${'👩'.repeat(12_000)}`
    const { sheet, header } = await page([remarkRow(1, { body })])
    expect(sheet.getRow(header + 1).getCell(5).text).toBe(body)
  })

  it('says so where a cell cannot hold a text whole', async () => {
    const { sheet, header } = await page([remarkRow(1, { body: 'ą'.repeat(40_000) })])
    const { text } = sheet.getRow(header + 1).getCell(5)
    expect(text).toHaveLength(32_767)
    expect(text).toMatch(/ciąg dalszy w programie]$/)
  })
})

describe('the table of remarks as CSV', () => {
  it('leads what a spreadsheet would take for a formula by an apostrophe', () => {
    const told = ['=1+1', '+48', '-1', '@x', "'=1"].map((body, index) => remarkRow(index, { body }))
    const text = remarkTableCsv(remarkSheet(told), words)
    for (const { body } of told) expect(text).toContain(`;'${body};`)
  })
})
