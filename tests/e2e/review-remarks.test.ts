import { signIn } from './support/accounts.ts'
import { expect, test } from './support/story.ts'

// The stories go on from one another on one recommendation.
test.describe.configure({ mode: 'serial', timeout: 120_000 })
test.use({ expectedComplaints: [/40[034]/] })

const desk = '/proposals/R-2014-04/review'

test('a reviewer selects words of the proposed text and remarks on them', async ({ page }) => {
  await signIn(page, 'reviewer')
  await page.goto(desk)
  await expect(page.getByText('0 z', { exact: false }).first()).toBeVisible()
  const unit = page.locator('[data-at="proposed usg art. 18 ust. 2 pkt 12"]')
  await unit.scrollIntoViewIfNeeded()
  await unit.evaluate((passage) => {
    const words = [...passage.querySelectorAll('ins')].at(-1)?.firstChild
    if (!words) throw new Error('No words')
    getSelection()?.selectAllChildren(words.parentElement ?? passage)
  })
  await page.getByRole('button', { name: 'Dodaj uwagę do zaznaczonych słów' }).click()
  await expect(page.getByLabel('Miejsce')).toHaveValue('proposed usg art. 18 ust. 2 pkt 12')
  await expect(page.getByLabel('Słowa, których dotyczy')).not.toHaveValue('')
  await page.getByLabel('Treść uwagi').fill('Czy także ze związkami? (uwaga testowa)')
  await page.getByRole('button', { name: 'Zapisz uwagę' }).click()
  await expect(page.getByRole('status')).toHaveText('Uwaga zapisana.')
  const card = page.getByRole('article').filter({ hasText: 'uwaga testowa' }).last()
  await expect(card).toContainText('czeka na odpowiedź')
})

test('the author answers it with a reason, and the reviewer closes the thread', async ({
  page,
  browser,
}) => {
  await signIn(page, 'expert')
  await page.goto(desk)
  const card = page.locator('article.remark').filter({ hasText: 'uwaga testowa' })
  await card.getByRole('link', { name: /Otwórz wątek/ }).click()
  await card.getByLabel('Stanowisko autora').selectOption('nieuwzględniona')
  await card.getByRole('button', { name: 'Zapisz stanowisko' }).click()
  await expect(page.getByText('Podaj uzasadnienie stanowiska.').first()).toBeVisible()
  await card.getByLabel('Stanowisko autora').selectOption('wyjaśniona')
  await card.getByLabel('Uzasadnienie stanowiska').fill('Związki obejmuje już pkt 12.')
  await card.getByRole('button', { name: 'Zapisz stanowisko' }).click()
  await expect(card).toContainText('Związki obejmuje już pkt 12.')

  const context = await browser.newContext()
  const other = await context.newPage()
  await signIn(other, 'reviewer')
  await other.goto(desk)
  const same = other.locator('article.remark').filter({ hasText: 'uwaga testowa' })
  await same.getByRole('link', { name: /Otwórz wątek/ }).click()
  await same.getByRole('button', { name: 'Zamknij wątek' }).click()
  await expect(same.getByRole('button', { name: 'Zamknij wątek' })).toHaveCount(0)
  await expect(same).toContainText('Związki obejmuje już pkt 12.')
  await other.goto('/proposals/R-2014-04/review/table')
  await expect(other.getByRole('row', { name: /uwaga testowa/ })).toContainText('wyjaśniona')
  const csv = await other.request.get('/proposals/R-2014-04/review/table.csv')
  expect(await csv.text()).toContain('uwaga testowa')
  await context.close()
})

test('the author takes a proposed wording into the draft, with the reviewer in its history', async ({
  page,
}) => {
  await signIn(page, 'expert')
  await page.goto('/proposals/R-2014-04/review/3/take')
  await expect(page.getByRole('heading', { name: 'Wprowadź do szkicu: uwaga 3' })).toBeVisible()
  await page.getByRole('checkbox').first().uncheck()
  await page.getByRole('button', { name: 'Wprowadź wybrane' }).click()
  const card = page.locator('#uwaga-3')
  await expect(card).toContainText('W części wprowadził(a) do szkicu')
  await expect(card).toContainText('uwzględniona częściowo')
  await page.goto('/proposals/R-2014-04/edit?act=usg&at=art_10__para_3')
  await expect(page.getByRole('main')).toContainText('zawartego na czas określony')
})

test('an organisation without accounts reviews one version through its link', async ({
  page,
  browser,
}) => {
  await signIn(page, 'coordinator')
  await page.goto('/proposals/R-2014-04/review/requests')
  await page.getByLabel('Kogo').selectOption('guest')
  await page.getByLabel('Nazwa organizacji bez kont').fill('Unia Przykładowa')
  await page.getByLabel('Termin').fill('2099-01-31')
  await page.getByRole('button', { name: 'Poproś o recenzję' }).click()
  const link = await page.locator('.guest-link code').innerText()

  const context = await browser.newContext({ javaScriptEnabled: false })
  const guest = await context.newPage()
  await guest.goto(link)
  await guest.getByLabel('Kto pisze').fill('Jan Gość')
  await guest.getByRole('button', { name: 'Zacznij recenzję' }).click()
  await expect(guest.getByRole('main')).not.toContainText('Maria Zielińska')
  await guest.locator('#nowa-uwaga summary').click()
  await guest.getByLabel('Miejsce').selectOption('proposed usg art. 84 ust. 2a')
  await guest.getByLabel('Słowa, których dotyczy').fill('przez rady gmin')
  await guest.getByLabel('Treść uwagi').fill('A rady powiatów? (uwaga gościa)')
  await guest.getByRole('button', { name: 'Zapisz uwagę' }).click()
  await expect(guest.getByRole('main')).toContainText('Jan Gość, Unia Przykładowa')
  const answered = await guest.request.post(guest.url(), {
    form: { intent: 'answer', remark: '3', position: 'accepted', reason: '' },
  })
  expect(answered.status()).toBe(403)
  const foreign = await guest.request.post(guest.url(), {
    form: { intent: 'reply', remark: '3', body: 'obcy wątek' },
  })
  expect(foreign.status()).toBe(404)
  await guest.getByLabel('Opinia o wersji').last().selectOption('z uwagami')
  await guest.getByRole('button', { name: 'Wydaj opinię' }).click()

  await page.goto('/proposals/R-2014-04/review/requests')
  const asked = page.getByRole('listitem').filter({ hasText: 'Unia Przykładowa' })
  await expect(asked).toContainText('z uwagami')
  await asked.getByRole('button', { name: 'Unieważnij link' }).click()
  await expect(asked).toContainText('link unieważniony')
  const closed = await guest.goto(link)
  expect(closed?.status()).toBe(404)
  await context.close()
})

test.describe('who may not', () => {
  test('strangers see no remarks, and reviewers answer none', async ({ page }) => {
    const hidden = await page.request.get(desk, { maxRedirects: 0 })
    expect(hidden.status()).toBe(404)
    await signIn(page, 'reviewer')
    const answered = await page.request.post(desk, {
      form: { intent: 'answer', remark: '3', position: 'accepted', reason: '' },
    })
    expect(answered.status()).toBe(403)
    const taken = await page.request.post('/proposals/R-2014-04/review/3/take', {
      form: { hunk: '0', revision: '1' },
    })
    expect(taken.status()).toBe(403)
    const asked = await page.request.post('/proposals/R-2014-04/review/requests', {
      form: { intent: 'ask', whom: 'guest', guest: 'x', dueOn: '2099-01-01' },
    })
    expect(asked.status()).toBe(403)
  })
})
