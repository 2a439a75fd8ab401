import type { Page } from '@playwright/test'

import { paths } from '#app/paths.ts'
import { signIn } from './support/accounts.ts'
import { writeRecommendation, writeVersion } from './support/recommendation.ts'
import { expect, test } from './support/story.ts'

test.use({ expectedComplaints: [/400/] })

const part = (heading: string) => `### ${heading}\n\nTak jest.\n`
const rationale = ['Cel zmiany', 'Stan obecny', 'Projektowane zmiany', 'Skutki finansowe']
  .map(part)
  .join('\n')

test('a recommendation goes to the board when nothing is missing, or with the reason why', async ({
  page,
  browser,
}) => {
  const desk = await browser.newPage()
  await signIn(desk, 'expert')
  const written = await writeRecommendation(desk, 'Stowarzyszenia z powiatami', {
    units: [['art. 84 ust. 1', 'Gminy mogą tworzyć stowarzyszenia, w tym z powiatami.']],
  })
  const { number } = written
  await signIn(page, 'coordinator')
  await recordStep(page, number, { stage: 'inReview', actor: 'author' })

  await page.goto(paths.proposalStatus(number))
  const main = page.getByRole('main')
  await expect(main).toContainText('W uzasadnieniu brakuje: „Cel i potrzeba zmiany”')
  const gaps = main.locator('section').filter({ hasText: 'Gotowość dla zarządu' }).last()
  await gaps.getByRole('link', { name: 'Uzasadnienie' }).first().click()
  await expect(page).toHaveURL(new RegExp(`${paths.proposalRationale(number)}$`))

  await page.goto(paths.proposalStatus(number, { step: 'readyForBoard' }))
  await main.getByLabel('Skutki finansowe').fill('Nie obciąża budżetów gmin.')
  await main.getByRole('button', { name: 'Zapisz krok' }).click()
  await expect(page.getByRole('alert')).toContainText('Rekomendacja nie jest gotowa')
  await expect(main.getByLabel('Skutki finansowe')).toHaveValue('Nie obciąża budżetów gmin.')

  await writeVersion(desk, written, { rationale, units: [] })
  await page.goto(paths.proposalStatus(number, { step: 'readyForBoard' }))
  await expect(main).not.toContainText('W uzasadnieniu brakuje')
  await expect(main).toContainText('Oceniana jest wersja 2.')
  await desk.close()
})

test('what is known to be missing goes on with its reason, which stays beside the step', async ({
  page,
  browser,
}) => {
  const desk = await browser.newPage()
  await signIn(desk, 'expert')
  const { number } = await writeRecommendation(desk, 'Stowarzyszenia z województwami', {
    units: [['art. 84 ust. 1', 'Gminy mogą tworzyć stowarzyszenia z województwami.']],
  })
  await desk.close()
  await signIn(page, 'coordinator')
  await recordStep(page, number, { stage: 'inReview', actor: 'author' })
  await page.goto(paths.proposalStatus(number, { step: 'readyForBoard' }))
  const main = page.getByRole('main')
  await main.getByLabel('Skutki finansowe').fill('Nie obciąża budżetów gmin.')
  await main
    .getByLabel('Powód przekazania mimo braków')
    .fill('Zarząd prosi o tekst przed posiedzeniem.')
  await main.getByRole('button', { name: 'Zapisz krok' }).click()
  await expect(page.getByRole('status').getByText('Krok zapisano.')).toBeVisible()
  await expect(main.getByRole('listitem').filter({ hasText: 'Gotowa dla zarządu' })).toContainText(
    'Zarząd prosi o tekst przed posiedzeniem.',
  )
})

/** Records a step of today through its form without drawing it. */
async function recordStep(
  page: Page,
  number: string,
  form: Readonly<Record<string, string>>,
): Promise<void> {
  const date = new Date().toISOString().slice(0, 10)
  const answer = await page.request.post(paths.proposalStatus(number), {
    form: { intent: 'record', date, ...form },
    maxRedirects: 0,
  })
  expect(answer.status()).toBe(302)
}
