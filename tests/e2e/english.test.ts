import { paths } from '#app/paths.ts'
import { signIn } from './support/accounts.ts'
import { violations } from './support/accessible.ts'
import { expect, test } from './support/story.ts'

test('a reader asks for English, goes on reading where they were, and comes back to Polish', async ({
  page,
}) => {
  await page.goto(paths.act('usg'))
  await expect(page.locator('html')).toHaveAttribute('lang', 'pl')
  await page.getByRole('button', { name: 'English' }).focus()
  await page.keyboard.press('Enter')

  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  expect(new URL(page.url()).pathname).toBe(paths.act('usg'))
  const navigation = page.getByRole('navigation', { name: 'Main' })
  await expect(page.locator('.law').first()).toHaveAttribute('lang', 'pl')
  await expect(page.getByRole('heading', { level: 1 })).toHaveAttribute('lang', 'pl')
  expect(await violations(page)).toEqual([])

  await navigation.getByRole('link', { name: 'Recommendations' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Recommendations')
  await page.getByRole('button', { name: 'Polski' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Rekomendacje')
})

test('what leaves the program is Polish in either language', async ({ page }) => {
  await signIn(page, 'coordinator')
  await page.request.post(paths.language(), { form: { language: 'en', back: '/' } })
  const table = paths.reviewTable('R-2014-04')
  await page.goto(table)
  await expect(page.getByRole('columnheader', { name: 'Treść uwagi' })).toHaveCount(0)
  const file = await page.request.get(
    paths.reviewTableFile('R-2014-04', 'csv', new URLSearchParams()),
  )
  expect(await file.text()).toContain('Treść uwagi')
  const list = await page.request.get(paths.proposalsCsv())
  expect(await list.text()).toContain('Współprzewodniczący wpisali do porządku obrad')
  const feed = await page.request.get(paths.feed())
  expect(await feed.text()).not.toContain('waiting for')
})

test('nobody is led elsewhere by the form of the language', async ({ page }) => {
  const sent = await page.request.post(paths.language(), {
    form: { language: 'en', back: '//elsewhere.example/' },
    maxRedirects: 0,
  })
  expect(sent.headers().location).toBe(paths.home())
})
