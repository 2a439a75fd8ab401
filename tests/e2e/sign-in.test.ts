import { paths } from '#app/paths.ts'
import { expect, test } from './support/story.ts'

test.use({ expectedComplaints: [/40[01]/] })

test('signing in says what is wrong, keeps the address, and leads back', async ({ page }) => {
  await page.goto(paths.signIn({ next: paths.acts() }))
  const form = page.getByRole('main')
  await form.getByRole('button', { name: 'Zaloguj się' }).click()
  await expect(form.getByRole('alert')).toContainText('Podaj adres e-mail.')
  await form.getByLabel('Adres e-mail').fill('anna.kowalska@nowela.example')
  await form.getByLabel('Hasło').fill('nie to hasło')
  await form.getByRole('button', { name: 'Zaloguj się' }).click()
  await expect(form.getByRole('alert')).toContainText('niepoprawne')
  await expect(form.getByLabel('Adres e-mail')).toHaveValue('anna.kowalska@nowela.example')

  await form.getByRole('link', { name: /Anna Kowalska/ }).click()
  await expect(form.getByLabel('Hasło')).not.toHaveValue('nie to hasło')
  await form.getByRole('button', { name: 'Zaloguj się' }).click()
  await expect(page).toHaveURL(/\/acts$/)
  await page.getByText('AK', { exact: true }).click()
  await page.getByRole('button', { name: 'Wyloguj się' }).click()
  await expect(page.getByRole('banner').getByRole('link', { name: 'Zaloguj się' })).toBeVisible()
})
