import { signIn } from './support/accounts.ts'
import { expect, test } from './support/story.ts'

// The stories work on one draft, one after the other.
test.describe.configure({ mode: 'serial', timeout: 90_000 })

const desk = '/proposals/R-2014-04/edit?act=usg'

test('a provision typed in legal language changes the statute, and its counterpart is taken over', async ({
  page,
}) => {
  await signIn(page, 'expert')
  await page.goto(`${desk}&view=provisions`)
  const field = page.getByLabel('Przepisy zmieniające')
  await field.fill('w art. 84 po ust. 1 dodaje się ust. 1a w brzmieniu:\n„1a. Gmina ma herb.”')
  const effect = page.getByRole('region', { name: 'Co to zmienia w ustawie' })
  await expect(effect.locator('ins', { hasText: 'Gmina ma herb.' })).toBeVisible()
  await field.press('Control+Enter')
  await expect(page.getByText('Zapisano zmianę: przepisy zmieniające')).toBeVisible()
  await expect(field).toHaveValue(/^Art\. 1\. W ustawie z dnia 8 marca 1990 r\./)

  await page.goto(desk)
  const proposal = page.getByRole('region', { name: /^art\. 84 ust\. 1a usg → / })
  await expect(proposal.locator('ins', { hasText: 'Powiat ma herb.' })).toBeVisible()
  await proposal.getByRole('button', { name: /^Przyjmij/ }).click()
  await expect(page.getByText(/Zapisano zmianę: art\. .* usp/)).toBeVisible()
  await expect(proposal).toHaveCount(0)
})

test('what is not understood is marked, not saved, and not lost', async ({ page }) => {
  await signIn(page, 'expert')
  await page.goto(`${desk}&view=provisions`)
  const field = page.getByLabel('Przepisy zmieniające')
  await field.fill('w art. 84 coś się dzieje')
  await expect(page.locator('.marked-field mark')).toHaveText('w art. 84 coś się dzieje')
  await page.getByRole('button', { name: 'Zaznacz w tekście' }).click()
  await expect(field).toBeFocused()
  await page.reload()
  await expect(field).toHaveValue('w art. 84 coś się dzieje')
  await page.getByRole('button', { name: 'Wróć do zapisanego' }).click()
  await expect(field).toHaveValue(/^Art\. 1\./)
})

test('a rationale is written by its outline, by keyboard alone, and shows the units that it cites', async ({
  page,
}) => {
  await signIn(page, 'expert')
  await page.goto(`${desk}&view=rationale`)
  const field = page.getByLabel('Uzasadnienie', { exact: true })
  await field.fill('Zmienia się art. 84 ust. 2 usg.')
  await page.getByRole('button', { name: 'Wstaw nagłówek: Skutki społeczne' }).focus()
  await page.keyboard.press('Enter')
  await expect(field).toBeFocused()
  await expect(field).toHaveValue(/### Skutki społeczne/)
  await expect(page.getByText('jest: Skutki społeczne')).toBeVisible()
  await page.getByRole('button', { name: 'Podgląd' }).click()
  const cited = page.getByRole('link', { name: 'art. 84 ust. 2 usg' })
  await cited.focus()
  await expect(page.locator('.unit-card', { hasText: 'tryb pracy stowarzyszenia' })).toBeVisible()
})
