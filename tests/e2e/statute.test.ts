import { expect, test } from './support/story.ts'

test('a unit of the statute has a permanent address and its references are links', async ({
  page,
}) => {
  await page.goto('/acts/usg#art_64__para_1')
  await expect(page.locator('#art_64__para_1')).toBeInViewport()
  await expect(page.getByRole('main')).toContainText(
    'W celu wspólnego wykonywania zadań publicznych gminy mogą tworzyć związki międzygminne.',
  )
})

test('@everywhere the statute fits the screen', async ({ page }) => {
  await page.goto('/acts/usg')
  const tooWide = await page.evaluate(
    () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
  )
  expect(tooWide).toBe(false)
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the statute is read, searched and walked through', async ({ page }) => {
    await page.goto('/acts/usg')
    await expect(page.getByRole('heading', { level: 1 })).toContainText('o samorządzie gminnym')
    await page.getByRole('searchbox', { name: 'Znajdź w tekście ustawy' }).fill('związki')
    await page.getByRole('button', { name: 'Znajdź' }).click()
    await expect(page.locator('mark').first()).toBeVisible()
  })

  test('a recommendation shows its changes in the statute', async ({ page }) => {
    await page.goto('/proposals/R-2014-01')
    await expect(page.locator('ins').first()).toBeVisible()
    await expect(page.getByRole('heading', { name: 'Przepis zmieniający' }).first()).toBeVisible()
  })
})
