import type { Browser, Page } from '@playwright/test'
import { signIn } from './support/accounts.ts'
import { sendToDesk } from './support/proposals.ts'
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

test.describe('provisions kept in a closed tab while a co-author went on', () => {
  // Whose words overlap is refused (409).
  test.use({ expectedComplaints: [/409/] })

  const field = (page: Page) => page.getByLabel('Przepisy zmieniające')

  /** Types into the provisions and closes the tab before they are saved. */
  async function typeAndClose(page: Page, words: string, instead: string): Promise<void> {
    const tab = await page.context().newPage()
    await tab.goto(`${desk}&view=provisions`)
    const text = await field(tab).inputValue()
    expect(text).toContain(words)
    await field(tab).fill(text.replace(words, instead))
    await expect(tab.getByText('jeszcze nie zapisano')).toBeVisible()
    await tab.close({ runBeforeUnload: false })
  }

  /** The co-author gives a unit other words meanwhile. */
  async function otherSaves(browser: Browser, place: string, text: string): Promise<void> {
    const page = await (await browser.newContext({ locale: 'pl-PL' })).newPage()
    await signIn(page, 'otherExpert')
    await page.goto(`${desk}&view=provisions`)
    const revision = await page.locator('.provisions-form [name=revision]').inputValue()
    await sendToDesk(page, 'R-2014-04', { intent: 'setText', act: 'usg', place, text, revision })
  }

  test('they are merged with what the co-author did elsewhere', async ({ page, browser }) => {
    await signIn(page, 'expert')
    await typeAndClose(page, 'Gmina ma herb.', 'Gmina ma herb i hejnał.')
    await otherSaves(browser, 'art. 66', 'Gmina informuje wojewodę i starostę o zamiarze.')
    await page.goto(`${desk}&view=provisions`)
    await expect(field(page)).toHaveValue(/Gmina ma herb i hejnał\./)
    await field(page).press('Control+Enter')
    await expect(page.getByText('Zapisano zmianę: przepisy zmieniające')).toBeVisible()
    await expect(field(page)).toHaveValue(/wojewodę i starostę[^]*Gmina ma herb i hejnał\./)
    await expect(page.getByText('jeszcze nie zapisano')).toHaveCount(0)
  })

  test('where the co-author changed the same words, both wordings are shown', async ({
    page,
    browser,
  }) => {
    await signIn(page, 'expert')
    await typeAndClose(page, 'Gmina ma herb i hejnał.', 'Gmina ma herb i flagę.')
    await otherSaves(browser, 'art. 84 ust. 1a', 'Gmina ma pieczęć.')
    await otherSaves(browser, 'art. 66', 'Gmina informuje wojewodę i marszałka o zamiarze.')
    await page.goto(`${desk}&view=provisions`)
    await expect(field(page)).toHaveValue(/i flagę\./)
    await page.getByRole('button', { name: 'Zapisz przepisy' }).click()
    const choice = page.getByRole('group', { name: 'Przepisy zmieniające' })
    await expect(choice.locator('ins', { hasText: 'flagę' })).toBeVisible()
    await expect(choice.locator('ins', { hasText: 'pieczęć' })).toBeVisible()
    // What does not overlap is in the proposed text already.
    const result = choice.getByRole('textbox')
    await expect(result).toHaveValue(/wojewodę i marszałka[^]*Gmina ma herb i flagę\./)
    await result.fill((await result.inputValue()).replace('i flagę.', 'i pieczęć.'))
    await page.getByRole('button', { name: 'Zapisz mój tekst' }).click()
    await expect(page.getByText('Zapisano zmianę: przepisy zmieniające')).toBeVisible()
    await expect(field(page)).toHaveValue(/wojewodę i marszałka[^]*Gmina ma herb i pieczęć\./)
    await expect(page.getByText('jeszcze nie zapisano')).toHaveCount(0)
  })
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

  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('heading', { name: 'Skutki społeczne' })).toBeVisible()
  await expect(field).toBeHidden()
  await expect(page.getByText('jest: Skutki społeczne')).toBeHidden()
})
