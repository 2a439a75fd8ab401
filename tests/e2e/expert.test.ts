import { accounts, signIn } from './support/accounts.ts'
import { expect, test } from './support/story.ts'

// Both stories work on one draft, and a save on it by the other would rightly be told as a conflict.
test.describe.configure({ mode: 'default', timeout: 120_000 })

test('an expert signs in, amends art. 64, saves a version and compares it with the one before', async ({
  page,
}) => {
  await page.goto('/sign-in')
  await page.getByLabel('E-mail').fill(accounts.expert)
  await page.getByLabel('Hasło').fill('nowela-demo')
  await page.getByRole('main').getByRole('button', { name: 'Zaloguj' }).click()
  await expect(page.getByRole('heading', { name: 'Co czeka na Ciebie' })).toBeVisible()

  await page.goto('/proposals/R-2014-02/edit?act=usg&at=chp_7')
  await page.locator('[data-words="art_64__para_1"]').click()
  const words = page.getByLabel('Brzmienie art. 64 ust. 1', { exact: true })
  const before = await words.inputValue()
  await words.fill(before.replace('związki międzygminne', 'związki międzygminne i metropolitalne'))
  await page.getByRole('button', { name: 'Gotowe' }).click()

  const article = page.getByRole('article')
  await expect(article.locator('ins', { hasText: 'i metropolitalne' })).toBeVisible()

  await page.locator('[data-words="art_64__para_1"]').click()
  await page.getByRole('button', { name: 'Dodaj ust. 1a', exact: true }).click()
  await page
    .getByRole('textbox', { name: /^Brzmienie nowego .*ust\. 1a$/ })
    .fill('Do związku mogą przystępować powiaty, za zgodą wszystkich jego członków.')
  await page.getByRole('button', { name: 'Gotowe' }).click()
  await expect(article.locator('ins', { hasText: 'Do związku mogą przystępować' })).toBeVisible()

  await page.getByText('Zapisz wersję…').click()
  await page.getByLabel('Co zmienia ta wersja').fill('Związki metropolitalne i powiaty w związkach')
  await page.getByRole('button', { name: 'Zapisz wersję', exact: true }).click()
  await expect(page.getByText('Wersja 2').first()).toBeVisible()

  await page.goto('/proposals/R-2014-02/versions')
  await page.getByRole('link', { name: 'Porównaj z wersją 1' }).click()
  const changes = page.getByRole('main')
  await expect(changes.locator('ins', { hasText: 'i metropolitalne' }).first()).toBeVisible()
  await expect(changes.locator('ins', { hasText: 'Do związku mogą' }).first()).toBeVisible()
})

test('the first sentence of a rationale can be saved alone', async ({ page }) => {
  await signIn(page, 'expert')
  await page.goto('/proposals/R-2014-02/edit?view=rationale')
  await page.getByRole('textbox', { name: 'Problem', exact: true }).fill('')
  await page.getByLabel('Uzasadnienie').fill('Pierwsze **zdanie**.')
  await page.getByRole('button', { name: 'Podgląd' }).click()
  await expect(page.locator('strong', { hasText: 'zdanie' })).toBeVisible()
  await page.getByRole('button', { name: 'Zapisz', exact: true }).click()
  await expect(page.locator('.save-state')).toHaveText(/^Zapisano \d/)
  await page.reload()
  await expect(page.getByLabel('Uzasadnienie')).toHaveValue('Pierwsze **zdanie**.')
})
