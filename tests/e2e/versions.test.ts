import type { Browser, Page } from '@playwright/test'
import { paths } from '#app/paths.ts'
import { signIn, type Account } from './support/accounts.ts'
import { beginProposal, sendToDesk } from './support/proposals.ts'
import { expect, test } from './support/story.ts'

const text = 'Gminy i powiaty mogą tworzyć związki.'
const second = 'Gminy i powiaty mogą tworzyć związki oraz stowarzyszenia.'

/** A draft of the expert with two versions: art. 64 ust. 1 and the rationale have other words in each. */
async function withTwoVersions(page: Page, title: string): Promise<string> {
  await signIn(page, 'expert')
  const number = await beginProposal(page, title)
  const place = { intent: 'setText', act: 'usg', place: 'art. 64 ust. 1' }
  const version = { intent: 'version', label: '' }
  const prose = { intent: 'prose', rationale: 'Cel pierwszy.\n\nSkutki.' }
  await sendToDesk(page, number, { ...prose, revision: '1' })
  await sendToDesk(page, number, { ...place, text, revision: '2' })
  await sendToDesk(page, number, { ...version, note: 'Pierwsza', revision: '3' })
  await sendToDesk(page, number, { ...place, text: second, revision: '3' })
  const drugi = prose.rationale.replace('pierwszy', 'drugi')
  await sendToDesk(page, number, { ...prose, rationale: drugi, revision: '4' })
  await sendToDesk(page, number, { ...version, note: 'Druga', revision: '5' })
  return number
}

async function as(browser: Browser, account: Account): Promise<Page> {
  const page = await (await browser.newContext({ locale: 'pl-PL' })).newPage()
  await signIn(page, account)
  return page
}

const main = (page: Page) => page.getByRole('main')

test('a version is saved with a note and a label, by keys alone', async ({ page }) => {
  await signIn(page, 'expert')
  const number = await beginProposal(page, 'Wersja z etykietą')
  await page.goto(paths.proposalEdit(number, { act: 'usg' }))
  await page.getByText('Zapisz wersję…').focus()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await expect(page.getByLabel('Co zmienia ta wersja')).toBeFocused()
  await page.keyboard.type('Pierwszy projekt')
  await page.keyboard.press('Tab')
  await expect(page.getByLabel('Etykieta')).toBeFocused()
  await page.keyboard.type('po uwagach ZPP')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/versions\/1$/)
  await expect(main(page)).toContainText('Pierwszy projekt')
  await page.goto(paths.proposalVersions(number))
  await expect(page.getByRole('listitem').filter({ hasText: 'Wersja 1' })).toContainText(
    'po uwagach ZPP',
  )
})

test('a saved version is named later, and its fingerprint stays', async ({ page }) => {
  const number = await withTwoVersions(page, 'Etykieta nadana później')
  await page.goto(paths.proposalVersions(number))
  const first = page.getByRole('listitem').filter({ hasText: 'Wersja 1' })
  const fingerprint = await first.getByRole('code').innerText()
  await first.getByRole('link', { name: 'Wersja 1' }).click()
  await page.getByLabel('Etykieta').fill('wersja dla zarządu')
  await page.getByRole('button', { name: 'Zapisz etykietę' }).click()
  await expect(page.getByText('Zapisano etykietę.')).toBeVisible()
  await expect(main(page).locator('.chip', { hasText: 'wersja dla zarządu' })).toBeVisible()
  await page.goto(paths.proposalVersions(number))
  await expect(first).toContainText('wersja dla zarządu')
  await expect(first.getByRole('code')).toHaveText(fingerprint)
})

test('any two versions are compared: text, amending provisions and rationale', async ({ page }) => {
  const number = await withTwoVersions(page, 'Porównanie wersji')
  await page.goto(paths.proposalVersions(number))
  await page.getByRole('combobox', { name: 'Wersja' }).selectOption('2')
  await page.getByRole('combobox', { name: 'wobec' }).selectOption('1')
  await page.getByRole('button', { name: 'Porównaj', exact: true }).press('Enter')
  await expect(page).toHaveURL(/versions\/2\?against=1/)
  const parts = ['.act-changes', '#changes']
  for (const part of parts) {
    await expect(
      main(page).locator(`${part} ins`, { hasText: 'oraz stowarzyszenia' }),
    ).toBeVisible()
  }
  await expect(main(page).locator('#rationale ins', { hasText: 'drugi' })).toBeVisible()

  await page.getByRole('link', { name: 'Obok siebie' }).click()
  for (const part of parts) {
    const pair = main(page).locator(`${part} .pair`).filter({ hasText: 'stowarzyszenia' }).first()
    await expect(pair.locator('.cell').first()).not.toContainText('stowarzyszenia')
    await expect(pair.locator('.cell').last()).toContainText('oraz stowarzyszenia')
  }
  const rationale = main(page).locator('#rationale .pair')
  await expect(rationale.locator('del', { hasText: 'pierwszy' })).toBeVisible()
  await expect(rationale.locator('ins', { hasText: 'drugi' })).toBeVisible()

  // The other way round, and against the statute.
  await page.goto(paths.proposalVersion(number, 1, { against: 2 }))
  await expect(main(page).locator('.act-changes del', { hasText: 'stowarzyszenia' })).toBeVisible()
  await page.getByRole('link', { name: 'ustawy', exact: true }).click()
  await expect(main(page).locator('.act-changes ins', { hasText: 'i powiaty' })).toBeVisible()
})

test('an earlier version becomes the draft again, and the draft is kept', async ({ page }) => {
  const number = await withTwoVersions(page, 'Przywracanie wersji')
  const third = { intent: 'setText', act: 'usg', place: 'art. 64 ust. 1', text: 'Szkic trzeci.' }
  await sendToDesk(page, number, { ...third, revision: '5' })
  await page.goto(paths.proposalVersion(number, 1))
  await page.getByRole('button', { name: 'Przywróć jako szkic' }).click()
  await expect(page.getByText('Szkic ma teraz treść wersji 1.')).toBeVisible()
  await expect(page.getByText('Dotychczasowy szkic zapisano jako wersję 3.')).toBeVisible()
  await page.goto(paths.proposalVersion(number, 3))
  await expect(main(page)).toContainText('Szkic trzeci.')
  await page.goto(paths.proposalEdit(number, { act: 'usg', at: 'art_64' }))
  await expect(page.locator('#art_64__para_1')).toContainText('i powiaty')
  await expect(page.getByRole('article')).not.toContainText('Szkic trzeci.')
})

test('a variant is branched off by keys, and both tell of each other', async ({ page }) => {
  const number = await withTwoVersions(page, 'Wariant')
  await page.goto(paths.proposalVersion(number, 1))
  await page.getByRole('button', { name: 'Utwórz wariant' }).press('Enter')
  await expect(page).toHaveURL(/\/edit/)
  const variant = /R-\d{4}-\d+/.exec(page.url())?.[0] ?? ''
  expect(variant).not.toBe(number)
  await expect(page.locator('#art_64__para_1')).toContainText('i powiaty')
  await page.goto(paths.proposalVersions(variant))
  await expect(main(page)).toContainText(`Powstała z: ${number}`)
  await page.getByRole('link', { name: number }).click()
  await page.getByRole('link', { name: /^Wersje/ }).click()
  await expect(main(page)).toContainText(`Warianty: ${variant}`)
  const file = await page.request.get(paths.proposalDraftPackage(variant))
  expect(await file.text()).toContain(`origins:\n  - number: ${number}\n    version: 1\n`)
})

test('who comes back is told what changed since, in the list and on the page', async ({
  page,
  browser,
}) => {
  const title = 'Zmiany od ostatniej wizyty'
  const number = await withTwoVersions(page, title)
  const reader = await as(browser, 'coordinator')
  await reader.goto(paths.proposal(number))
  const row = reader.getByRole('row').filter({ hasText: title })
  const list = paths.proposals({ q: title })
  await reader.goto(list)
  await expect(row).toBeVisible()
  await expect(row).not.toContainText('nowe')

  const change = { intent: 'setText', act: 'usg', place: 'art. 64 ust. 1', text: 'Słowa trzecie.' }
  await sendToDesk(page, number, { ...change, revision: '5' })
  await sendToDesk(page, number, { intent: 'version', note: 'Trzecia', label: '', revision: '6' })
  await reader.goto(list)
  await expect(row).toContainText('nowe od Twojej ostatniej wizyty')
  await reader.goto(paths.proposals({ q: title, view: 'board' }))
  await expect(reader.getByRole('listitem').filter({ hasText: title })).toContainText('nowe')

  // To its author it is none.
  await page.goto(paths.proposal(number))
  await page.goto(list)
  await expect(page.getByRole('row').filter({ hasText: title })).not.toContainText('nowe')

  await reader.goto(paths.proposal(number))
  const notice = reader.locator('.notice').filter({ hasText: 'Zmiany od Twojej ostatniej wizyty' })
  await expect(notice).toContainText('Zapisano wersję 3.')
  await notice.getByRole('link', { name: 'Zobacz, co się zmieniło' }).first().press('Enter')
  await expect(reader).toHaveURL(/versions\/3\?against=2/)
  await expect(main(reader).locator('.act-changes ins', { hasText: 'trzecie' })).toBeVisible()
  await reader.goto(list)
  await expect(row).not.toContainText('nowe')
  await reader.context().close()
})
