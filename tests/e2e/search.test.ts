import { paths } from '#app/paths.ts'
import { signIn } from './support/accounts.ts'
import { expect, test } from './support/story.ts'

const field = 'Szukaj przepisu lub rekomendacji'

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('a reader finds a provision by words in another form and without diacritics @everywhere', async ({
    page,
  }) => {
    await page.goto(paths.home())
    await page.getByRole('searchbox', { name: field }).fill('zwiazkom miedzygminnym')
    await page.getByRole('searchbox', { name: field }).press('Enter')
    const provisions = page.getByRole('region', { name: 'Przepisy' })
    const unit = provisions.getByRole('listitem').filter({ hasText: 'art. 64 ust. 1' })
    await expect(unit.locator('mark').first()).toHaveText('związki')
    await unit.getByRole('link', { name: 'art. 64 ust. 1' }).click()
    await expect(page).toHaveURL(/\/acts\/usg#art_64__para_1$/)
  })

  test('a citation leads straight to the unit, a number to its recommendation', async ({
    page,
  }) => {
    await page.goto(paths.home())
    const top = page.getByRole('searchbox', { name: field })
    await top.fill('art 67 ust 2 usg')
    await top.press('Enter')
    await expect(page).toHaveURL(/\/acts\/usg#art_67__para_2$/)
    await top.fill('r 2014 3')
    await top.press('Enter')
    await expect(page).toHaveURL(/\/proposals\/R-2014-03$/)
  })

  test('what is narrowed stands in the address, and nothing found says how to go on', async ({
    page,
  }) => {
    await page.goto(paths.search({ q: 'statut' }))
    const kinds = page.getByRole('navigation', { name: 'Rodzaj wyników' })
    await kinds.getByRole('link', { name: /^Przepisy/ }).click()
    await expect(page).toHaveURL(/kind=provision/)
    await expect(page.getByRole('heading', { name: 'Rekomendacje' })).toHaveCount(0)
    await page.goto(paths.search({ q: 'xyzzy' }))
    await expect(page.getByText('Nie znaleziono „xyzzy”').first()).toBeVisible()
    await page.getByRole('link', { name: '"statut związku"' }).click()
    await expect(page.getByRole('status')).toContainText('"statut związku"')
    await expect(page.locator('.hits mark').first()).toHaveText(/^statut związku$/i)
  })
})

test('a recommendation is found by words of its rationale', async ({ page }) => {
  await page.goto(paths.search({ q: 'prawem sprzeciwu rady gminy' }))
  const found = page.getByRole('region', { name: 'Rekomendacje' }).getByRole('listitem')
  const rationale = found.filter({ hasText: 'R-2014-03' })
  await expect(rationale).toContainText('Uzasadnienie:')
  await rationale.getByRole('link').click()
  await expect(page).toHaveURL(/\/proposals\/R-2014-03\/rationale$/)
})

test('a stranger finds nothing of what is not published, an insider does', async ({ page }) => {
  const question = 'stowarzyszenia wykonawcy zadań publicznych'
  await page.goto(paths.search({ q: question }))
  await expect(page.getByRole('main')).not.toContainText('R-2014-04')
  await page.goto(paths.search({ q: 'R-2014-04' }))
  await expect(page).toHaveURL(/\/search/)
  await signIn(page, 'reviewer')
  await page.goto(paths.search({ q: question }))
  const found = page.getByRole('region', { name: 'Rekomendacje' })
  await expect(found.getByRole('link', { name: /R-2014-04/ })).toBeVisible()
})
