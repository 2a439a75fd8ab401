import type { Page } from '@playwright/test'
import { paths } from '#app/paths.ts'
import { violations } from './support/accessible.ts'
import { signIn } from './support/accounts.ts'
import { beginProposal, beginWithVersion, sendToDesk } from './support/proposals.ts'
import { expect, test } from './support/story.ts'

/** The desk of an expert's own draft that gives units of usg other words, in their order. */
async function openDesk(page: Page, title: string, words: Readonly<Record<string, string>>) {
  await signIn(page, 'expert')
  const number = await beginProposal(page, title)
  let revision = 1
  for (const [place, text] of Object.entries(words)) {
    const form = { intent: 'setText', act: 'usg', place, text, revision: String(revision) }
    await sendToDesk(page, number, form)
    revision += 1
  }
  await page.goto(paths.proposalEdit(number, { act: 'usg', at: 'art_66' }))
  await expect(page.locator('[data-unit][tabindex="0"]')).toHaveCount(1)
  return number
}

const beside = (page: Page) => page.getByRole('complementary')
const saved = (page: Page, what: string | RegExp) =>
  expect(page.getByRole('status').filter({ hasText: what })).toBeVisible()

const inYear = 'Uchwały o utworzeniu związku podejmują rady zainteresowanych gmin w terminie roku.'
const notice = 'Gmina informuje wojewodę oraz starostę o zamiarze przystąpienia do związku.'

test.describe('„Odpowiednio w usp”', () => {
  const counterpart = (page: Page) => page.getByRole('region', { name: /^art\. 64 ust\. 2 usg → / })

  test('a counterpart is changed first and then taken over, by keyboard alone', async ({
    page,
  }) => {
    const number = await openDesk(page, 'Odpowiednik zmieniony', { 'art. 64 ust. 2': inYear })
    const proposal = counterpart(page)
    await proposal.locator('summary', { hasText: 'Zmień' }).focus()
    await page.keyboard.press('Enter')
    const words = proposal.getByRole('textbox', { name: /^Brzmienie odpowiednika: art\./ })
    await page.keyboard.press('Tab')
    await expect(words).toBeFocused()
    await page.keyboard.press('Control+End')
    await page.keyboard.type(' Zmienione przed przyjęciem.')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await saved(page, /Zapisano zmianę: art\. .* usp/)
    await expect(proposal).toHaveCount(0)
    // The act that was shown is shown still; the other one has the words.
    await expect(page).toHaveURL(/act=usg/)
    await page.goto(paths.proposal(number))
    await expect(page.getByRole('main')).toContainText('Zmienione przed przyjęciem.')
  })

  test('a counterpart that is not wanted is left out, also after a reload, and comes back', async ({
    page,
  }) => {
    await openDesk(page, 'Odpowiednik pominięty', { 'art. 64 ust. 2': inYear })
    await counterpart(page)
      .getByRole('button', { name: /^Pomiń/ })
      .click()
    await expect(counterpart(page)).toHaveCount(0)
    await page.reload()
    await expect(beside(page).getByText('Pominięto: 1.')).toBeVisible()
    await expect(counterpart(page)).toHaveCount(0)
    await page.getByRole('button', { name: 'Pokaż pominięte' }).focus()
    await page.keyboard.press('Enter')
    await counterpart(page)
      .getByRole('button', { name: /^Przyjmij/ })
      .focus()
    await page.keyboard.press('Enter')
    await saved(page, /Zapisano zmianę: art\. .* usp/)
    await expect(counterpart(page)).toHaveCount(0)
  })
})

test.describe('the checks', () => {
  const finding = (page: Page, words: RegExp) => page.locator('.finding', { hasText: words })

  test('lead to the place, and mend with one click what they know how to', async ({ page }) => {
    await openDesk(page, 'Sprawdzenia', { 'art. 67 ust. 2 pkt 1': 'nazwę i siedzibę związku.' })
    const ending = finding(page, /art\. 67 ust\. 2 pkt 1/)
    await ending.getByRole('link', { name: 'Pokaż' }).click()
    await expect(page.locator('#art_67__para_2__point_1 textarea')).toBeFocused()
    await page.keyboard.press('Escape')
    await ending.getByRole('button', { name: 'Popraw' }).click()
    await saved(page, 'Zapisano zmianę: art. 67 ust. 2 pkt 1')
    await expect(ending).toHaveCount(0)
    await expect(page.locator('#art_67__para_2__point_1')).toContainText('siedzibę związku;')
  })

  test('are followed and mended by keyboard, too', async ({ page }) => {
    await openDesk(page, 'Sprawdzenia klawiszami', { 'art. 67 ust. 2 pkt 3': 'zadania związku.' })
    const ending = finding(page, /art\. 67 ust\. 2 pkt 3/)
    await ending.getByRole('link', { name: 'Pokaż' }).focus()
    await page.keyboard.press('Enter')
    await expect(page.locator('#art_67__para_2__point_3 textarea')).toBeFocused()
    await page.keyboard.press('Escape')
    await ending.getByRole('button', { name: 'Popraw' }).focus()
    await page.keyboard.press('Enter')
    await saved(page, 'Zapisano zmianę: art. 67 ust. 2 pkt 3')
    await expect(ending).toHaveCount(0)
  })
})

test('other recommendations on the same units are told with whether both can stand', async ({
  page,
}) => {
  await signIn(page, 'expert')
  const title = 'Inna w tych samych przepisach'
  const other = await beginWithVersion(page, title, {
    'art. 66': notice.replace('starostę', 'marszałka'),
    'art. 64 ust. 1': 'W celu wspólnego wykonywania zadań gminy mogą tworzyć związki.',
  })
  await openDesk(page, 'Ta w tych samych przepisach', {
    'art. 66': notice,
    'art. 64 ust. 1':
      'W celu wspólnego wykonywania zadań publicznych gminy mogą tworzyć związki międzygminne i stowarzyszenia.',
  })
  const overlap = page.getByRole('region', { name: `${other} usg` })
  await expect(overlap).toContainText(title)
  const clash = overlap.getByRole('listitem').filter({ hasText: 'art. 66' })
  await expect(clash).toContainText('obie zmieniają te same słowa')
  await expect(clash).toContainText('sprzeczne')
  await clash.getByRole('link', { name: 'art. 66 usg' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.locator('#art_66 textarea')).toBeFocused()
  await page.keyboard.press('Escape')
  await overlap.getByRole('link', { name: `Otwórz ${other}` }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
})

test('on a tablet the panels lie below the text, and the bar leads to them', async ({ page }) => {
  await page.setViewportSize({ width: 820, height: 1180 })
  await openDesk(page, 'Panele na tablecie', { 'art. 66': notice })
  await expect(beside(page)).not.toBeInViewport()
  await page.getByRole('link', { name: 'Do paneli' }).click()
  await expect(beside(page).getByRole('heading', { name: 'Sprawdzenie' })).toBeInViewport()
  await page.setViewportSize({ width: 1440, height: 900 })
  await expect(page.getByRole('link', { name: 'Do paneli' })).toBeHidden()
})

test('an open unit with every panel unfolded can be used by everybody', async ({ page }) => {
  await signIn(page, 'expert')
  await beginWithVersion(page, 'Sąsiad w panelach', { 'art. 66': notice.replace('oraz', 'i') })
  await openDesk(page, 'Panele rozwinięte', {
    'art. 66': notice,
    'art. 67 ust. 2 pkt 1': 'nazwę i siedzibę związku.',
    'art. 69 ust. 1': 'Organem stanowiącym związku jest zgromadzenie związku gmin.',
  })
  await page.getByRole('link', { name: 'Zmień art. 66', exact: true }).press('Enter')
  await page.keyboard.type(' Dopisane.')
  await expect(page.locator('.save-state')).toHaveText(/^Zapisano \d/)
  await expect(page.locator('.live ins').last()).toContainText('Dopisane.')
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true
  })
  for (const title of ['Odpowiednio w usp', 'Inne rekomendacje w tych przepisach']) {
    await expect(beside(page).getByRole('heading', { name: title })).toBeVisible()
  }
  expect(await violations(page)).toEqual([])
  await page.emulateMedia({ colorScheme: 'dark' })
  expect(await violations(page, 'color-contrast'), 'in dark colours').toEqual([])
})

test('a reference that breaks is told with both its ends, and gone when it is mended', async ({
  page,
}) => {
  await signIn(page, 'expert')
  const number = await beginProposal(page, 'Odesłanie do uchylonego')
  const repeal = { intent: 'repeal', act: 'usg', place: 'art. 64 ust. 4', revision: '1' }
  await sendToDesk(page, number, repeal)
  await page.goto(paths.proposalEdit(number, { act: 'usg', at: 'art_64' }))
  const broken = page.locator('.finding', { hasText: 'odsyła do przepisu uchylonego' })
  await expect(broken).toContainText('art. 64 ust. 4')
  await broken.getByRole('link').first().click()
  const unit = page.locator('.unit-editor textarea')
  await expect(unit).toBeFocused()
  await unit.press('Control+a')
  await unit.pressSequentially('Przepis bez odesłania.')
  await expect(page.locator('.save-state')).toHaveText(/^Zapisano \d/)
  await expect(broken).toHaveCount(0)
})

test('a unit is changed on a tablet by touch alone', async ({ browser }) => {
  const context = await browser.newContext({
    viewport: { width: 820, height: 1180 },
    hasTouch: true,
    isMobile: true,
  })
  const page = await context.newPage()
  await openDesk(page, 'Palcem na tablecie', {})
  await page.locator('#art_66 [data-words]').first().tap()
  const unit = page.locator('#art_66 textarea')
  await expect(unit).toBeFocused()
  await unit.press('Control+End')
  await unit.pressSequentially(' Dopisane palcem.')
  await expect(page.locator('.save-state')).toHaveText(/^Zapisano \d/)
  await page.getByRole('button', { name: 'Gotowe' }).tap()
  await expect(unit).toHaveCount(0)
  await page.getByRole('button', { name: 'Cofnij' }).tap()
  await expect(page.getByRole('article')).not.toContainText('Dopisane palcem.')
  await page.getByRole('button', { name: 'Ponów' }).tap()
  await expect(page.getByRole('article')).toContainText('Dopisane palcem.')
  await context.close()
})

test('demands and practices are chosen as evidence, and lead to the recommendation', async ({
  page,
}) => {
  await signIn(page, 'expert')
  const title = 'Rekomendacja z dowodami'
  const number = await beginProposal(page, title)
  await page.goto(paths.proposalEdit(number, { view: 'rationale' }))
  for (const [fold, place] of [
    ['Postulaty', 0],
    ['Dobre praktyki', 1],
  ] as const) {
    const choices = page.locator('form.evidence details').nth(place)
    await choices.locator('summary', { hasText: fold }).press('Enter')
    await choices.getByRole('checkbox').first().press('Space')
  }
  await page.getByRole('button', { name: 'Zapisz dowody' }).press('Enter')
  await saved(page, 'dowody i postulaty')
  await expect(page.locator('form.evidence')).toContainText('wybrano 1')
  await page.goto(paths.proposalDocuments(number))
  await page.getByRole('main').locator('a[href^="/agenda"]').first().click()
  await expect(page.getByRole('main').getByRole('link', { name: new RegExp(title) })).toBeVisible()
})
