import type { Browser, Page } from '@playwright/test'

import { paths } from '#app/paths.ts'
import { signIn } from './support/accounts.ts'
import { violations } from './support/accessible.ts'
import { expect, test } from './support/story.ts'

// The holder of the account reads without scripts: nothing on these pages needs one.
test.use({ expectedComplaints: [/40[0134]/] })

const person = { name: 'Zofia Przykładowa (przykład)', email: 'zofia@example.org' }
const first = 'pierwsze długie hasło'
const second = 'drugie, jeszcze dłuższe'

async function trySignIn(page: Page, password: string): Promise<void> {
  await page.goto(paths.signIn())
  const form = page.getByRole('main')
  await form.getByLabel('Adres e-mail').fill(person.email)
  await form.getByLabel('Hasło', { exact: true }).fill(password)
  await form.getByRole('button', { name: 'Zaloguj się' }).click()
}

async function setPassword(browser: Browser, link: string): Promise<void> {
  const page = await browser.newPage({ javaScriptEnabled: false })
  const answer = await page.goto(link)
  expect(answer?.headers()['cache-control']).toContain('no-store')
  await page.getByLabel('Nowe hasło', { exact: true }).fill('krótkie')
  await page.getByRole('button', { name: 'Ustaw hasło' }).click()
  await expect(page.getByRole('alert')).toContainText('co najmniej 12')
  await page.getByLabel('Nowe hasło', { exact: true }).fill(first)
  await page.getByLabel('Nowe hasło jeszcze raz').fill(first)
  await page.getByRole('button', { name: 'Ustaw hasło' }).click()
  await expect(page.getByText('Hasło jest ustawione')).toBeVisible()
  await page.goto(link)
  await expect(page.getByRole('heading', { name: 'Ten odnośnik nie działa' }).first()).toBeVisible()
  await page.close()
}

test('an administrator opens an account, its holder sets the password, and it is closed again', async ({
  page,
  browser,
}) => {
  await signIn(page, 'admin')
  await page.goto('/admin')
  await expect(page).toHaveURL(/\/admin\/accounts$/)
  expect(await violations(page)).toEqual([])
  const add = page.locator('form', { has: page.getByRole('button', { name: 'Załóż konto' }) })
  await add.getByLabel('Adres e-mail').fill('anna.kowalska@nowela.example')
  await add.getByLabel('Imię i nazwisko').fill(person.name)
  await add.getByRole('button', { name: 'Załóż konto' }).click()
  await expect(add.getByRole('alert')).toContainText('ma już konto')
  await expect(add.getByLabel('Imię i nazwisko')).toHaveValue(person.name)
  await add.getByLabel('Adres e-mail').fill(person.email)
  await add.getByLabel('Rola').selectOption('recenzent')
  await add.getByRole('button', { name: 'Załóż konto' }).click()

  await setPassword(browser, (await page.locator('.guest-link code').textContent()) ?? '')
  const theirs = await browser.newPage({ javaScriptEnabled: false })
  await trySignIn(theirs, first)
  await theirs.goto(paths.password())
  await theirs.getByLabel('Dotychczasowe hasło').fill(first)
  await theirs.getByLabel('Nowe hasło', { exact: true }).fill(second)
  await theirs.getByLabel('Nowe hasło jeszcze raz').fill(second)
  await theirs.getByRole('button', { name: 'Zmień hasło' }).click()
  await expect(theirs.getByText('Hasło zostało zmienione.')).toBeVisible()

  const line = page.getByRole('listitem').filter({ hasText: person.email })
  await line.getByText('Zmień', { exact: true }).click()
  await line.getByRole('button', { name: 'Zamknij konto' }).click()
  await expect(page.getByText('Zamknięto konto')).toBeVisible()
  await theirs.goto(paths.password())
  await expect(theirs).toHaveURL(/sign-in/)
  await trySignIn(theirs, second)
  await expect(theirs.getByRole('alert')).toContainText('niepoprawne')
  await theirs.close()

  await page.goto(paths.audit({ subject: person.email, check: 1 }))
  await expect(page.getByText('Łańcuch jest cały')).toBeVisible()
  const table = page.getByRole('table')
  for (const event of ['założono konto', 'zmieniono hasło', 'zamknięto konto', 'odmówiono']) {
    await expect(table.getByText(event).first()).toBeVisible()
  }
  expect(await violations(page)).toEqual([])
})

test('accounts and the audit trail are not for everybody', async ({ page }) => {
  await signIn(page, 'expert')
  for (const path of [paths.adminAccounts(), paths.audit()]) {
    expect((await page.request.get(path)).status()).toBe(403)
  }
  const form = { intent: 'add', email: 'x@example.org', name: 'X', role: 'admin', organisation: '' }
  expect((await page.request.post(paths.adminAccounts(), { form })).status()).toBe(403)
})
