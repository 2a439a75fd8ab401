import type { Browser, Page } from '@playwright/test'

import { signIn, type Account } from './support/accounts.ts'
import { openUntil } from './support/open-until.ts'
import { expect, test } from './support/story.ts'

// The stories go on from one another on one recommendation.
test.describe.configure({ mode: 'serial', timeout: 120_000 })
test.use({ expectedComplaints: [/40[34]/] })

const review = '/proposals/R-2014-05/review'

/** Writes a remark on the rationale with a plain form. */
async function remark(page: Page, words: string): Promise<void> {
  await page.goto(review)
  await page.locator('#nowa-uwaga summary').click()
  await page.getByLabel('Miejsce').selectOption('prose rationale')
  await page.getByLabel('Treść uwagi').fill(words)
  await page.getByRole('button', { name: 'Zapisz uwagę' }).click()
  await expect(page.getByRole('status')).toHaveText('Uwaga zapisana.')
}

async function as(browser: Browser, account: Account): Promise<Page> {
  const page = await (await browser.newContext()).newPage()
  await signIn(page, account)
  return page
}

test('a reviewer remarks, and the author is told in the program', async ({ page, browser }) => {
  await signIn(page, 'reviewer')
  await remark(page, 'Czy zarząd powiatu też? (pierwsza powiadomiona)')
  const author = await as(browser, 'otherExpert')
  await openUntil(author, '/notifications', 'pierwsza powiadomiona')
  await expect(author.getByRole('link', { name: /^Powiadomienia: .*nieprzeczytan/ })).toBeVisible()
  const line = author.getByRole('listitem').filter({ hasText: 'pierwsza powiadomiona' })
  await expect(line).toContainText('Ponieważ to Twoja rekomendacja')
  await line.getByRole('link', { name: /R-2014-05: nowa uwaga/ }).click()
  await expect(author.locator('article.remark')).toContainText('pierwsza powiadomiona')
  await author.goto('/notifications')
  await expect(author.getByRole('main')).not.toContainText('pierwsza powiadomiona')
  await author.goto('/notifications?show=all')
  await expect(author.getByRole('main')).toContainText('pierwsza powiadomiona')
  await author.context().close()

  await page.goto('/notifications')
  await expect(page.getByRole('main')).not.toContainText('pierwsza powiadomiona')
})

test('the outbox shows the mail whole, and its link turns such mails off with no account', async ({
  page,
  browser,
}) => {
  await signIn(page, 'admin')
  await openUntil(page, '/admin/outbox', 'R-2014-05: nowa uwaga')
  await page
    .getByRole('listitem')
    .filter({ hasText: 'tomasz.wisniewski@nowela.example' })
    .getByRole('link', { name: /R-2014-05: nowa uwaga/ })
    .click()
  const mail = page.locator('.mail-text')
  await expect(mail).toContainText('Czy zarząd powiatu też? (pierwsza powiadomiona)')
  await expect(mail).toContainText('/proposals/R-2014-05/review?remark=')
  const link = /\/unsubscribe\/[\w.-]+/.exec(await mail.innerText())?.[0] ?? ''

  const context = await browser.newContext({ javaScriptEnabled: false })
  const author = await context.newPage()
  await author.goto(link)
  await expect(author.getByRole('main')).toContainText('Tomasz Wiśniewski')
  await author.getByRole('button', { name: 'Nie wysyłaj mi tych wiadomości' }).click()
  await expect(author.getByRole('status')).toContainText('Moja praca')
  expect((await author.goto(`${link}x`))?.status()).toBe(404)
  await context.close()
})

test('after that the author is told in the program only, until it is chosen otherwise', async ({
  page,
  browser,
}) => {
  const reviewer = await as(browser, 'reviewer')
  await remark(reviewer, 'A rada? (druga powiadomiona)')
  await reviewer.context().close()
  await signIn(page, 'otherExpert')
  await openUntil(page, '/notifications', 'druga powiadomiona')
  await page.goto('/notifications/mail')
  const unmailed = page.getByRole('region', { name: 'Bez wiadomości' }).getByRole('listitem')
  const newest = unmailed.filter({ hasText: 'R-2014-05: nowa uwaga' }).first()
  await expect(newest).toContainText('nie wysłano: wybrano „wcale”')
  await page.goto('/notifications/settings')
  const work = page.getByRole('group', { name: 'Moja praca' })
  await expect(work.getByRole('radio', { name: 'wcale' })).toBeChecked()
  await work.getByRole('radio', { name: 'od razu' }).check()
  await page.getByRole('button', { name: 'Zapisz ustawienia' }).click()
  await expect(page.getByRole('status')).toHaveText('Ustawienia zapisane.')
})

test('the mails of others and the outbox are not for everybody', async ({ page, browser }) => {
  await signIn(page, 'admin')
  await page.goto('/admin/outbox')
  const mail = page
    .getByRole('listitem')
    .filter({ hasText: 'tomasz.wisniewski@nowela.example' })
    .getByRole('link')
  const path = (await mail.first().getAttribute('href')) ?? ''
  const reviewer = await as(browser, 'reviewer')
  expect((await reviewer.request.get(path)).status()).toBe(404)
  expect((await reviewer.request.get('/admin/outbox')).status()).toBe(403)
  const again = await reviewer.request.post('/admin/outbox', {
    form: { intent: 'again', mail: 'x' },
  })
  expect(again.status()).toBe(403)
  await reviewer.context().close()
  await page.context().clearCookies()
  const stranger = await page.request.get('/notifications', { maxRedirects: 0 })
  expect(stranger.status()).toBe(302)
})
