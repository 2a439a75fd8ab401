import { readFile } from 'node:fs/promises'
import type { APIRequestContext, Page } from '@playwright/test'
import ExcelJS from 'exceljs'

import { paths } from '#app/paths.ts'
import { signIn } from './support/accounts.ts'
import { expect, test } from './support/story.ts'

// One story after another on one recommendation, which no other story remarks on.
test.describe.configure({ mode: 'serial', timeout: 120_000 })
// Nothing on these pages needs a script.
test.use({ expectedComplaints: [/4\d\d/], javaScriptEnabled: false })

const proposal = 'R-2014-05'
const workbook = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

async function writeRemark(request: APIRequestContext, body: string): Promise<void> {
  const form = { intent: 'write', at: 'prose rationale', kind: 'remark', quote: '', body }
  const sent = await request.post(paths.proposalReview(proposal), { form, maxRedirects: 0 })
  expect(sent.status()).toBe(303)
}

/** Downloads the table as XLSX from its page, as a person does, and opens it. */
async function downloadTable(page: Page): Promise<ExcelJS.Workbook> {
  await page.goto(paths.reviewTable(proposal))
  const started = page.waitForEvent('download')
  await page.getByRole('link', { name: 'XLSX', exact: true }).click()
  const download = await started
  expect(download.suggestedFilename()).toBe('R-2014-05-zestawienie-uwag.xlsx')
  const book = new ExcelJS.Workbook()
  return book.xlsx.load(new Uint8Array(await readFile(await download.path())).buffer)
}

/** Writes a position and its reason into the row whose remark says `body`. */
function fillIn(book: ExcelJS.Workbook, body: string, position: string, reason: string): void {
  const [sheet] = book.worksheets
  const header = sheet?.getRow(sheet.getColumn(1).values.indexOf('Lp.'))
  const column = (name: string) => {
    if (!header || !Array.isArray(header.values)) throw new Error('No header')
    return header.values.indexOf(name)
  }
  sheet?.eachRow((row) => {
    if (row.getCell(column('Treść uwagi')).text !== body) return
    row.getCell(column('Stanowisko')).value = position
    row.getCell(column('Uzasadnienie stanowiska')).value = reason
  })
}

async function upload(page: Page, book: ExcelJS.Workbook): Promise<void> {
  const buffer = Buffer.from(await book.xlsx.writeBuffer())
  await page.getByLabel('Plik z zestawieniem').setInputFiles({
    ...{ name: 'zestawienie.xlsx', mimeType: workbook, buffer },
  })
  await page.getByRole('button', { name: 'Sprawdź plik' }).click()
}

test('the coordinator sends the table out, and what comes back answers the remarks', async ({
  page,
}) => {
  await signIn(page, 'reviewer')
  await writeRemark(page.request, 'Kto pokryje koszty spółki?')
  await writeRemark(page.request, 'Zakres jest za szeroki.')

  await signIn(page, 'coordinator')
  const book = await downloadTable(page)
  fillIn(book, 'Kto pokryje koszty spółki?', 'wyjaśniono', 'Wspólnicy, w częściach równych.')
  fillIn(book, 'Zakres jest za szeroki.', 'do rozważenia', 'Zob. art. 9.')
  await upload(page, book)

  await expect(page.getByRole('heading', { name: 'Co się zmieni' })).toBeVisible()
  const rows = page.getByRole('main').getByRole('listitem')
  await expect(rows.filter({ hasText: 'nowe stanowisko' })).toContainText(
    'wyjaśniona – Wspólnicy, w częściach równych.',
  )
  const unclear = rows.filter({ hasText: 'stanowisko niezrozumiałe' })
  await expect(unclear).toContainText('do rozważenia')
  await unclear.getByLabel('Stanowisko', { exact: true }).selectOption('uwzględniona częściowo')
  await page.getByRole('button', { name: 'Zapisz zaznaczone' }).click()

  await expect(page.getByRole('status')).toHaveText('Zapisano stanowiska z pliku: 2 wątki.')
  await expect(page.getByRole('row', { name: /Zakres jest za szeroki/ })).toContainText(
    'uwzględniona częściowo',
  )
  await page.goto(paths.proposalReview(proposal))
  const card = page.getByRole('article').filter({ hasText: 'Kto pokryje koszty spółki?' })
  await card.getByRole('link', { name: /Otwórz wątek/ }).click()
  await expect(card).toContainText('Wspólnicy, w częściach równych.')
  await expect(card).toContainText('Piotr Nowak')
})

test('what somebody answered meanwhile is not overwritten unasked', async ({ page, browser }) => {
  await signIn(page, 'reviewer')
  await writeRemark(page.request, 'Brakuje przepisu przejściowego.')
  await signIn(page, 'coordinator')
  const book = await downloadTable(page)
  fillIn(book, 'Brakuje przepisu przejściowego.', 'nieuwzględniona', 'Nie jest potrzebny.')
  await upload(page, book)
  const row = page.getByRole('listitem').filter({ hasText: 'Brakuje przepisu przejściowego.' })
  await expect(row).toContainText('nowe stanowisko')

  const context = await browser.newContext()
  const author = await context.newPage()
  await signIn(author, 'otherExpert')
  const [, remark] = /Uwaga (\d+)/.exec(await row.innerText()) ?? []
  const answered = await author.request.post(paths.proposalReview(proposal), {
    form: {
      intent: 'answer',
      remark: remark ?? '',
      position: 'accepted',
      reason: 'Dodamy art. 3.',
    },
    maxRedirects: 0,
  })
  expect(answered.status()).toBe(303)
  await context.close()

  await page.getByRole('button', { name: 'Zapisz zaznaczone' }).click()
  await expect(page.getByRole('alert')).toContainText('Nic nie zapisano')
  await expect(row).toContainText('zmieniono w międzyczasie')
  await expect(row).toContainText('Dodamy art. 3.')
  await expect(row.getByRole('checkbox')).not.toBeChecked()
  await row.getByRole('checkbox').check()
  await page.getByRole('button', { name: 'Zapisz zaznaczone' }).click()
  await expect(page.getByRole('row', { name: /Brakuje przepisu/ })).toContainText(
    'Nie jest potrzebny.',
  )
})

test('a file that is no table of remarks is told as what it is', async ({ page }) => {
  await signIn(page, 'coordinator')
  const send = (name: string, buffer: Buffer) =>
    page.request.post(paths.reviewReturn(proposal), {
      multipart: { intent: 'read', file: { name, mimeType: 'application/octet-stream', buffer } },
    })
  const pdf = await send('uwagi.pdf', Buffer.from('%PDF-1.7'))
  expect(pdf.status()).toBe(415)
  expect(await pdf.text()).toContain('To jest plik PDF.')
  expect((await send('uwagi.csv', Buffer.from('a;b\n1;2\n'))).status()).toBe(400)
  expect((await send('uwagi.csv', Buffer.alloc(3_500_000, 'a'))).status()).toBe(413)
  await page.goto(paths.reviewTable(proposal))
  await page.getByRole('button', { name: 'Sprawdź plik' }).click()
  await expect(page.getByRole('alert')).toContainText('Wybierz plik')
})

test('who only reviews downloads the table, and takes none back', async ({ page }) => {
  await signIn(page, 'reviewer')
  await page.goto(paths.reviewTable(proposal))
  await expect(page.getByRole('link', { name: 'DOCX', exact: true })).toBeVisible()
  await expect(page.getByLabel('Plik z zestawieniem')).toHaveCount(0)
  const form = { intent: 'take', take: '1', 'at.1': '1', 'position.1': 'uwzględniona' }
  const sent = await page.request.post(paths.reviewReturn(proposal), { form })
  expect(sent.status()).toBe(403)
})
