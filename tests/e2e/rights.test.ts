import { signIn } from './support/accounts.ts'
import { expect, test } from './support/story.ts'

test.describe('a reviewer', () => {
  test.use({ expectedComplaints: [/403/] })

  test('may read a recommendation in review but not edit it, even by a hand-made form', async ({
    page,
  }) => {
    await signIn(page, 'reviewer')
    await page.goto('/proposals/R-2014-04')
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Stowarzyszenia')
    await expect(page.getByRole('link', { name: 'Edytuj' })).toHaveCount(0)

    const opened = await page.goto('/proposals/R-2014-04/edit')
    expect(opened?.status()).toBe(403)

    const sent = await page.request.post('/proposals/R-2014-04/edit', {
      form: { intent: 'setText', revision: '1', act: 'usg', place: 'art. 10 ust. 1', text: 'Nie.' },
    })
    expect(sent.status()).toBe(403)
  })
})

test('an anonymous reader finds the published recommendations and no others', async ({ page }) => {
  await page.goto('/proposals')
  const list = page.getByRole('main')
  await expect(list.getByText('R-2014-01').first()).toBeVisible()
  await expect(list.getByText('R-2014-02')).toHaveCount(0)
  const hidden = await page.request.get('/proposals/R-2014-02')
  expect(hidden.status()).toBe(404)
  expect(await hidden.text()).not.toContain('Wspólna obsługa jednostek')
})

test('a form sent from a page of another site changes nothing', async ({ page }) => {
  await signIn(page, 'expert')
  const sent = await page.request.post('/proposals/R-2014-02/edit', {
    headers: { origin: 'https://elsewhere.test' },
    form: { intent: 'repeal', revision: '1', act: 'usg', place: 'art. 10' },
  })
  expect(sent.status()).toBe(403)
})
