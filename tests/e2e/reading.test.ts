import { paths } from '#app/paths.ts'
import { expect, test } from './support/story.ts'

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('anybody reads the statute, follows its contents and finds words', async ({ page }) => {
    await page.goto(paths.acts())
    await page.getByRole('link', { name: 'o samorządzie gminnym' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toContainText('o samorządzie gminnym')
    const article = page.locator('#art_64')
    await expect(article.getByRole('heading')).toHaveText('Art. 64.')
    await expect(article).toContainText('gminy mogą tworzyć związki międzygminne')

    await page.getByRole('navigation', { name: 'Spis treści' }).getByText('73a').click()
    await expect(page).toHaveURL(/#art_73a$/)

    await page.getByRole('searchbox', { name: 'Znajdź w tekście ustawy' }).fill('statut zwiazku')
    await page.getByRole('button', { name: 'Znajdź' }).click()
    await expect(page.locator('.law mark').first()).toHaveText(/statut związku/i)
    await page.getByRole('link', { name: 'Następne' }).click()
    await expect(page.locator('.law mark:target')).toBeVisible()
    await expect(page.getByRole('status')).toHaveText(/^1 z \d+$/)
  })

  test('a unit is found by its citation and by an address of its own', async ({ page }) => {
    await page.goto('/acts/usg/art_64__para_1')
    await expect(page).toHaveURL(/\/acts\/usg#art_64__para_1$/)
    await page.goto(paths.search({ q: 'art. 67 ust. 2 usg' }))
    await expect(page).toHaveURL(/\/acts\/usg#art_67__para_2$/)
  })

  test('an excerpt says what it leaves out', async ({ page }) => {
    await page.goto(paths.act('usg', { asOf: '2013-02-27' }))
    await expect(page.getByText('To wyciąg z ustawy')).toBeVisible()
    await expect(page.getByText('pominięto przepisy między art. 10 a art. 18')).toBeVisible()
  })
})

test('found places are gone through without asking the server', async ({ page }) => {
  await page.goto(paths.act('usg', { q: 'statut' }))
  const next = page.getByRole('link', { name: 'Następne' })
  await next.click()
  await next.click()
  await expect(page.locator('[data-find-place]')).toHaveText(/^2 z \d+$/)
  await expect(page.locator('.law mark.current')).toBeInViewport()
  await expect(page).toHaveURL(/q=statut$/)
})

test('recommendations stand in the margin of what they change', async ({ page }) => {
  await page.goto(paths.act('usg', { asOf: '2013-02-27' }))
  const margin = page.locator('#art_64__para_1').getByRole('list')
  await margin.getByRole('link', { name: 'R-2014-01' }).click()
  await expect(page).toHaveURL(/\/proposals\/R-2014-01$/)
})
