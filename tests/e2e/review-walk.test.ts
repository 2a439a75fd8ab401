import { devices, type Page } from '@playwright/test'
import { paths } from '#app/paths.ts'
import { signIn } from './support/accounts.ts'
import { writeRecommendation, writeVersion, type Written } from './support/recommendation.ts'
import { expect, test } from './support/story.ts'

// The stories go on from one another on a recommendation of their own.
test.describe.configure({ mode: 'serial', timeout: 120_000 })
test.use({ expectedComplaints: [/40[03]/] })

let written: Written = { number: '', revision: 0 }
const desk = (query: Record<string, string | number> = {}) =>
  paths.proposalReview(written.number, query)

test.beforeAll(async ({ browser }) => {
  const page = await browser.newPage()
  await signIn(page, 'expert')
  written = await writeRecommendation(page, 'Rejestr związków w gminie', {
    rationale: '### Cel zmiany\n\nRejestr ma być **jawny i bezpłatny** dla mieszkańców.',
    units: [
      ['art. 67 ust. 2 pkt 1', 'nazwę, siedzibę i znak związku;'],
      ['art. 68 ust. 1', 'Rejestr związków prowadzi wojewoda.'],
    ],
  })
  await page.close()
})

/** Selects all words of the first element that a selector finds, as a finger or the keyboard does. */
async function select(page: Page, selector: string): Promise<void> {
  await page
    .locator(selector)
    .first()
    .evaluate((element) => getSelection()?.selectAllChildren(element))
}

const offer = (page: Page) => page.getByRole('button', { name: 'Dodaj uwagę do zaznaczonych słów' })

test('changes are walked through and ticked off by keys, but not while one types', async ({
  page,
}) => {
  await signIn(page, 'reviewer')
  await page.goto(desk())
  await expect(page.getByRole('list', { name: 'Klawisze' })).toContainText('następna zmiana')
  await expect(page.getByText('0 z 2 przejrzano')).toBeVisible()
  const [first, second] = [
    page.getByRole('button', { name: 'Zmiana w art. 67 ust. 2 pkt 1: przejrzane' }),
    page.getByRole('button', { name: 'Zmiana w art. 68 ust. 1: przejrzane' }),
  ]
  await page.keyboard.press('n')
  await expect(first).toBeFocused()
  await page.keyboard.press('u')
  await expect(page.getByText('1 z 2 przejrzano')).toBeVisible()
  await expect(first).toHaveAttribute('aria-pressed', 'true')
  await page.keyboard.press('n')
  await expect(second).toBeFocused()
  await page.keyboard.press('p')
  await expect(first).toBeFocused()

  await page.locator('#nowa-uwaga summary').click()
  await page.getByLabel('Treść uwagi').fill('')
  await page.getByLabel('Treść uwagi').pressSequentially('nup')
  await expect(page.getByLabel('Treść uwagi')).toHaveValue('nup')
  await expect(page.getByLabel('Treść uwagi')).toBeFocused()
  await expect(page.getByText('1 z 2 przejrzano')).toBeVisible()
  await page.reload()
  await expect(page.getByText('1 z 2 przejrzano')).toBeVisible()
})

test('words selected by keyboard are remarked on by a key', async ({ page }) => {
  await signIn(page, 'reviewer')
  await page.goto(desk())
  await select(page, '[data-at="proposed usg art. 68 ust. 1"] ins')
  await expect(offer(page)).toBeVisible()
  await page.keyboard.press('r')
  await expect(page.getByLabel('Treść uwagi')).toBeFocused()
  await expect(page.getByLabel('Miejsce')).toHaveValue('proposed usg art. 68 ust. 1')
  await expect(page.getByLabel('Słowa, których dotyczy')).toHaveValue('wojewoda')
})

test('words under a finger are remarked on', async ({ browser }) => {
  const context = await browser.newContext({ ...devices['Pixel 7'] })
  const page = await context.newPage()
  await signIn(page, 'reviewer')
  await page.goto(desk())
  await select(page, '[data-at="proposed usg art. 68 ust. 1"] ins')
  await offer(page).tap()
  await expect(page.getByLabel('Słowa, których dotyczy')).toHaveValue('wojewoda')
  await page.getByLabel('Treść uwagi').fill('Czy wojewoda ma ludzi? (palcem)')
  await page.getByRole('button', { name: 'Zapisz uwagę' }).tap()
  await expect(page.locator('article.remark')).toContainText('palcem')
  await context.close()
})

test('prose is read as it is set, and remarked on by its words', async ({ page }) => {
  await signIn(page, 'reviewer')
  await page.goto(desk())
  const rationale = page.locator('[data-at="prose rationale"]')
  await expect(rationale.getByRole('heading', { name: 'Cel zmiany' })).toBeVisible()
  await expect(rationale.locator('strong')).toHaveText('jawny i bezpłatny')
  await expect(rationale).not.toContainText('#')
  await select(page, '[data-at="prose rationale"]')
  await offer(page).click()
  await page.getByLabel('Treść uwagi').fill('Uzasadnienie jest za krótkie.')
  await page.getByRole('button', { name: 'Zapisz uwagę' }).click()
  const card = page.locator('article.remark').filter({ hasText: 'za krótkie' })
  await expect(card.locator('blockquote')).toHaveText(
    /Cel zmiany\s+Rejestr ma być jawny i bezpłatny dla mieszkańców\./,
  )
  await expect(rationale.locator('a.remark-mark').last()).toContainText('jawny i bezpłatny')
})

test('another wording is proposed for a unit with all that is in it, and taken', async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await signIn(page, 'reviewer')
  await page.goto(desk({ at: 'proposed usg art. 67 ust. 2' }))
  await expect(page.getByText('nie obejmuje mniejszych jednostek')).toBeVisible()
  await page.getByRole('link', { name: 'Zaproponuj brzmienie całej jednostki' }).click()
  const wording = page.getByLabel('Proponowane brzmienie')
  const lines = (await wording.inputValue()).split('\n')
  expect(lines[1]).toBe('1) nazwę, siedzibę i znak związku;')
  const proposed = [...lines.slice(0, 2), '2) uczestników związku;', ...lines.slice(3)]
  await wording.fill(proposed.join('\n'))
  await page.getByLabel('Treść uwagi').fill('Czas trwania określa ustawa.')
  await page.getByRole('button', { name: 'Zapisz uwagę' }).click()
  const card = page.locator('article.remark').filter({ hasText: 'Czas trwania' })
  await expect(card).toContainText('Propozycja brzmienia')
  await expect(card.locator('.proposed del')).toContainText('czas trwania')
  const remark = (await card.getAttribute('id'))?.replace('uwaga-', '') ?? ''

  const author = await browser.newContext()
  const other = await author.newPage()
  await signIn(other, 'expert')
  await other.goto(paths.proposalEdit(written.number))
  await other.getByText('Zapisz wersję…').click()
  await expect(other.getByText('propozycja brzmienia czeka na stanowisko')).toBeVisible()
  await other.goto(paths.reviewTake(written.number, Number(remark)))
  await other.getByRole('button', { name: 'Wprowadź wybrane' }).click()
  await expect(other.locator(`#uwaga-${remark}`)).toContainText('uwzględniona')
  await other.goto(paths.proposalEdit(written.number, { act: 'usg', at: 'art_67__para_2' }))
  await expect(other.getByRole('main')).toContainText('uczestników związku')
  await author.close()
  await context.close()
})

test('the remarks of the round before are a layer over the next version', async ({
  page,
  browser,
}) => {
  const author = await browser.newPage()
  await signIn(author, 'expert')
  written = await writeVersion(
    author,
    { ...written, revision: written.revision + 1 },
    { units: [['art. 68 ust. 1', 'Rejestr związków prowadzi marszałek województwa.']] },
  )
  await author.close()
  await signIn(page, 'reviewer')
  await page.goto(desk({ version: 2, against: 1 }))
  const before = page.locator('.remark').filter({ hasText: 'palcem' })
  await expect(before).toContainText('do wersji 1')
  await expect(before).toContainText('Dotyczy wersji 1; treść zmieniona w wersji 2.')
  await page.getByRole('link', { name: /^Ukryj uwagi do wcześniejszych wersji/ }).click()
  await expect(page).toHaveURL(/rounds=this/)
  await expect(before).toHaveCount(0)
  await page.getByRole('link', { name: /^Pokaż uwagi do wcześniejszych wersji/ }).click()
  await expect(before).toBeVisible()
})
