import { signIn } from './support/accounts.ts'
import { expect, test } from './support/story.ts'

test('a reader sees how much of a recommendation became law, unit by unit', async ({ page }) => {
  await page.goto('/proposals/R-2014-03')
  await page.getByRole('link', { name: 'Wynik', exact: true }).click()
  const main = page.getByRole('main')
  await expect(main).toContainText('57')
  await expect(main).toContainText('Dz.U. 2015 poz. 1045')
  const unit = main.getByRole('listitem').filter({ hasText: 'art. 67a ust. 1' })
  await expect(unit).toContainText('weszło w części')
  await expect(unit.locator('del')).toHaveText('drodze')
})

test('the rule behind a stage is one click away, and so is the whole procedure', async ({
  page,
}) => {
  await page.goto('/proposals/R-2014-01/status')
  const step = page.getByRole('listitem').filter({ hasText: 'Skierowana do zespołu' }).last()
  await step.getByText('Podstawa').click()
  await expect(step).toContainText('art. 10 ust. 2')
  await step.getByRole('link', { name: /Etap K2/ }).click()
  await expect(page.locator('#K2')).toContainText('zespół')
})

test('an observer reads the overview, whose figures stand in tables too', async ({ page }) => {
  await signIn(page, 'observer')
  await page.goto('/dashboard')
  const plot = page.getByRole('figure', { name: 'Gdzie czekają' })
  await expect(plot.getByRole('img')).toBeVisible()
  await plot.getByText('Te same liczby w tabeli').click()
  await expect(plot.getByRole('row').filter({ hasText: 'Podjęta przez rząd' })).toContainText(
    'R-2014-05',
  )
})

test('the calendar shows meetings and goes from month to month', async ({ page }) => {
  await page.goto('/calendar?month=2014-12')
  const main = page.getByRole('main')
  await expect(main.getByRole('link', { name: /Posiedzenie plenarne/ })).toBeVisible()
  await main.getByRole('link', { name: /listopad 2014/ }).click()
  await expect(main.getByRole('heading', { name: 'listopad 2014' })).toBeVisible()
})

test('an expert chooses the columns of the list; the address keeps them', async ({ page }) => {
  await signIn(page, 'expert')
  await page.goto('/proposals')
  await page.locator('summary').filter({ hasText: 'Kolumny tabeli' }).click()
  await page.getByLabel('Obszar', { exact: true }).last().check()
  await page.getByRole('button', { name: 'Pokaż' }).click()
  await expect(page.getByRole('columnheader', { name: /Obszar/ })).toBeVisible()
  await page.reload()
  await expect(page.getByRole('columnheader', { name: /Obszar/ })).toBeVisible()
})

test('pages of tracking fit a phone @phone', async ({ page }) => {
  const places = ['/dashboard', '/calendar?month=2014-12', '/procedure']
  for (const place of [...places, '/proposals/R-2014-03/outcome', '/meetings/plenum-2014-11-26']) {
    await page.goto(place)
    const wider = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect([place, wider]).toEqual([place, 0])
  }
})
