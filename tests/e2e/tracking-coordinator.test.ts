import { signIn } from './support/accounts.ts'
import { expect, test } from './support/story.ts'

test.describe('at a meeting', () => {
  test.use({ expectedComplaints: [/400/] })

  test('a coordinator records what was decided in one go and keeps the minutes', async ({
    page,
  }) => {
    await signIn(page, 'coordinator')
    await page.goto('/meetings/plenum-2014-12-17')
    const form = page.getByRole('main')
    await form.getByLabel('Rozstrzygnięcie').selectOption({ label: 'opinia pozytywna z uwagami' })
    await form.getByRole('button', { name: 'Zapisz wszystkie' }).click()
    await expect(page.getByRole('alert')).toContainText('Uzupełnij pole „Uwagi”.')
    await form.getByLabel(/^Uwagi/).fill('Skrócić termin sprzeciwu.')
    await form.getByRole('button', { name: 'Zapisz wszystkie' }).click()
    await expect(page.getByText('opinia pozytywna z uwagami').first()).toBeVisible()
    await expect(page.getByRole('main')).toContainText(
      'KWRiST zaopiniowała pozytywnie z uwagami – czeka na rząd albo nową wersję',
    )

    await page.getByLabel('Dołącz dokument').setInputFiles({
      name: 'protokół.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from('Protokół posiedzenia'),
    })
    await page.getByRole('button', { name: 'Dołącz', exact: true }).click()
    const link = page.getByRole('link', { name: 'protokół.txt' })
    const kept = await page.request.get((await link.getAttribute('href')) ?? '')
    expect(await kept.text()).toBe('Protokół posiedzenia')
    expect(kept.headers()['content-disposition']).toContain('attachment')

    await page.goto('/proposals/R-2014-03/status')
    await expect(page.getByRole('main')).toContainText('protokół w przygotowaniu')
    await expect(page.getByRole('main')).toContainText('Skrócić termin sprzeciwu.')
  })
})

test.describe('a coordinator', () => {
  test.use({ expectedComplaints: [/400/] })

  test('cannot keep a page as if it were a PDF', async ({ page }) => {
    await signIn(page, 'coordinator')
    await page.goto('/meetings/plenum-2014-11-26')
    await page.getByLabel('Dołącz dokument').setInputFiles({
      name: 'protokół.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from('<script>alert(1)</script>'),
    })
    await page.getByRole('button', { name: 'Dołącz', exact: true }).click()
    await expect(page.getByRole('alert')).toContainText('nie jest tym, na co wskazuje')
  })
})

test('one recommendation is carried by a bill of its own track', async ({ page }) => {
  await signIn(page, 'coordinator')
  await page.goto('/proposals/R-2014-01/status')
  await page.getByText('Zapisz nowy projekt').click()
  await page.getByRole('link', { name: 'Nowy projekt: Nadano numer druku' }).click()
  await page.getByLabel('Projekt ustawy').fill('druk nr 2656')
  await page.getByLabel('Data zdarzenia').fill('2014-12-20')
  await page.getByLabel('Numer', { exact: true }).fill('2656')
  await page.getByLabel('Kadencja').fill('VII')
  await page.getByLabel('Wnioskodawca').fill('posłowie')
  await page.getByRole('button', { name: 'Zapisz krok' }).click()
  await expect(page.getByRole('status').getByText('Krok zapisano.')).toBeVisible()
  const bill = page.getByRole('listitem').filter({ hasText: 'druk nr 2656' }).last()
  await expect(bill).toContainText('najdalej')
  await expect(bill).toContainText('Sejm nadał numer druku – czeka na I czytanie')
  await expect(page.getByRole('link', { name: 'Zespół rozpatrzył' })).toBeVisible()
})

test('a step that was forgotten is entered between those that are kept', async ({ page }) => {
  await signIn(page, 'coordinator')
  await page.goto('/proposals/R-2014-05/status')
  const main = page.getByRole('main')
  await main.getByText('Zapisz krok, którego tu brakuje').click()
  const offered = main.getByRole('listitem').filter({ hasText: 'a „W porządku obrad plenum”' })
  await offered.getByRole('link', { name: 'Odroczono' }).click()
  await main.getByLabel('Powód', { exact: true }).fill('resort poprosił o czas')
  await main.getByLabel('Termin', { exact: true }).fill('2014-11-26')
  await main.getByRole('button', { name: 'Zapisz krok' }).click()
  await expect(page.getByRole('status').getByText('Krok zapisano.')).toBeVisible()
  const stages = await main.getByRole('heading', { level: 3 }).allInnerTexts()
  expect(stages.join(' | ')).toMatch(
    /Wniesiona do KWRiST[^|]*\| Odroczona[^|]*\| W porządku obrad plenum/,
  )
  await expect(main).toContainText('Rząd zapowiedział prace – czeka na wpis do wykazu prac')
})
