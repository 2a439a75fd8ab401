import type { Page } from '@playwright/test'
import { paths } from '#app/paths.ts'
import { overflowAtNarrowest, violations } from './support/accessible.ts'
import { signIn } from './support/accounts.ts'
import { beginWithVersion } from './support/proposals.ts'
import { expect, test } from './support/story.ts'

const law = 'Gmina informuje wojewodę o zamiarze przystąpienia do związku.'

/** Two that clash in art. 66 and both add to art. 64 ust. 2, the first also to art. 69 ust. 1. */
async function twoOnOneUnit(page: Page, title: string) {
  await signIn(page, 'expert')
  const shared =
    'Uchwały o utworzeniu związku podejmują rady zainteresowanych gmin w terminie roku.'
  const first = await beginWithVersion(page, `${title} A`, {
    'art. 66': law.replace('wojewodę', 'wojewodę i marszałka'),
    'art. 64 ust. 2': shared,
  })
  const second = await beginWithVersion(page, `${title} B`, {
    'art. 66': law.replace('wojewodę', 'starostę'),
    'art. 64 ust. 2': shared.replace('Uchwały', 'Jednobrzmiące uchwały'),
  })
  return { first, second, with: `${first},${second}` }
}

const text = (page: Page) => page.getByRole('article')
const unit = (page: Page, id: string) => text(page).locator(`#${id}`)

test('recommendations are chosen and read in the act, each changed word with whose it is', async ({
  page,
}) => {
  await signIn(page, 'expert')
  const number = await beginWithVersion(page, 'Czytana razem', {
    'art. 64 ust. 1': 'Gminy mogą tworzyć związki.',
  })
  await page.goto(paths.actTogether('usg'))
  await expect(page.getByText('Nie wybrano rekomendacji')).toBeVisible()
  await page.getByRole('checkbox', { name: `${number} Czytana razem` }).check()
  await page.getByRole('checkbox', { name: /R-2014-06/ }).check()
  await page.getByRole('button', { name: 'Pokaż razem' }).click()
  await expect(page.getByText('Wybrane rekomendacje nie kolidują ze sobą.')).toBeVisible()
  const changed = unit(page, 'art_64__para_1')
  await expect(changed.locator('.source').first()).toHaveText(`${number}, wersja 1`)
  await expect(unit(page, 'art_73a')).toContainText('R-2014-06, wersja 2')
  // A neighbour is there as it stands, what is further off is folded away.
  await expect(unit(page, 'art_64__para_2')).toBeVisible()
  await expect(unit(page, 'art_64__para_2').locator('ins, del')).toHaveCount(0)
  await expect(unit(page, 'art_64__para_5')).toBeHidden()

  await page.getByLabel('Pokaż', { exact: true }).selectOption('chp_7')
  await page.getByRole('button', { name: 'Przejdź' }).press('Enter')
  await expect(page).toHaveURL(/show=chp_7/)
  await expect(unit(page, 'art_64__para_5')).toBeVisible()
  await expect(unit(page, 'art_10')).toHaveCount(0)
  await page.getByLabel('Pokaż', { exact: true }).selectOption('all')
  await page.getByRole('button', { name: 'Przejdź' }).click()
  await expect(unit(page, 'art_10')).toBeVisible()
  await expect(changed.locator('.source').first()).toHaveText(`${number}, wersja 1`)
})

test('where they clash, one chooses by keys whose words stand, and composes a draft of them', async ({
  page,
}) => {
  const { first, second, with: numbers } = await twoOnOneUnit(page, 'Kolizja')
  await page.goto(paths.actTogether('usg', { with: numbers }))
  await expect(page.getByText('Kolizje: 1')).toBeVisible()
  const clash = page.getByRole('group', { name: 'Czyje brzmienie: art. 66' })
  await expect(clash.getByRole('radio', { name: first })).toBeChecked()
  await expect(unit(page, 'art_66').locator('ins')).toHaveText(' i marszałka')
  await unit(page, 'art_66')
    .getByRole('link', { name: /Zmień wybór/ })
    .click()
  await clash.getByRole('radio', { name: first }).focus()
  await page.keyboard.press('ArrowDown')
  await expect(clash.getByRole('radio', { name: second })).toBeChecked()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(new RegExp(`choice%3Aart_66=${second}`))
  await expect(unit(page, 'art_66').locator('ins')).toHaveText('starostę')
  await expect(unit(page, 'art_66').locator('.source').first()).toHaveText(`${second}, wersja 1`)

  // The choice is in the address: it stays when more of the act is shown, and for whoever gets the link.
  await page.getByLabel('Pokaż', { exact: true }).selectOption('all')
  await page.getByRole('button', { name: 'Przejdź' }).click()
  await expect(unit(page, 'art_66').locator('ins')).toHaveText('starostę')

  await page.getByRole('button', { name: 'Utwórz szkic z tych brzmień' }).click()
  await expect(page).toHaveURL(/\/edit/)
  const composed = /R-\d{4}-\d+/.exec(page.url())?.[0] ?? ''
  await page.goto(paths.proposalEdit(composed, { act: 'usg', at: 'art_66' }))
  await expect(text(page).locator('#art_66')).toContainText('starostę')
  await expect(text(page).locator('#art_66')).not.toContainText('marszałka')
  await expect(text(page).locator('#art_64__para_2')).toContainText('Jednobrzmiące')
  await page.goto(paths.proposalEdit(composed, { act: 'usg', view: 'rationale' }))
  await expect(page.getByRole('textbox', { name: 'Uzasadnienie', exact: true })).toHaveValue(
    `- art. 66: przyjęto brzmienie ${second}, wersja 1.`,
  )
  await page.goto(paths.proposalVersions(composed))
  await expect(page.getByRole('main')).toContainText(`Powstała z: ${first}`)
})

test('a unit that several change without a clash shows their wordings, in one and what they agree on', async ({
  page,
}) => {
  const { first, second, with: numbers } = await twoOnOneUnit(page, 'Zgoda')
  await page.goto(paths.actTogether('usg', { with: numbers }))
  const shared = unit(page, 'art_64__para_2')
  await shared.getByText('Brzmienia obok siebie: 2 rekomendacje').click()
  const wordings = shared.locator('.wordings')
  await expect(wordings).toContainText(`${first}, wersja 1`)
  await expect(wordings).toContainText(`${second}, wersja 1`)
  await expect(wordings).toContainText('Wspólne dla wszystkich: dodanie „w terminie roku”.')
  const both = shared.locator('> .body > p').first().locator('.source')
  await expect(both.filter({ hasText: `${first}, wersja 1; ${second}, wersja 1` })).toHaveCount(1)
})

test('a reading with a clash can be used by everybody', async ({ page }) => {
  const { with: numbers } = await twoOnOneUnit(page, 'Dostępność')
  await page.goto(paths.actTogether('usg', { with: numbers }))
  expect(await violations(page)).toEqual([])
  await page.emulateMedia({ colorScheme: 'dark' })
  expect(await violations(page, 'color-contrast'), 'in dark colours').toEqual([])
  expect(await overflowAtNarrowest(page)).toBeLessThanOrEqual(0)
})

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false })

  test('the choice between wordings is a plain form', async ({ page }) => {
    const { second, with: numbers } = await twoOnOneUnit(page, 'Bez skryptu')
    await page.goto(paths.actTogether('usg', { with: numbers }))
    await page.getByRole('radio', { name: second }).check()
    await page.getByRole('button', { name: 'Pokaż z tym wyborem' }).click()
    await expect(unit(page, 'art_66').locator('ins')).toHaveText('starostę')
  })
})
