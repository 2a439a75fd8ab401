import type { Browser, Page } from '@playwright/test'
import { signIn, type Account } from './support/accounts.ts'
import { expect, test } from './support/story.ts'

// The stories change one draft, each in an article of its own.
test.describe.configure({ mode: 'default', timeout: 120_000 })

const desk = '/proposals/R-2014-04/edit?act=usg&at=chp_7'

async function openDesk(page: Page) {
  await signIn(page, 'expert')
  await page.goto(desk)
  await expect(page.locator('[data-unit][tabindex="0"]')).toHaveCount(1)
}

const field = (page: Page) => page.locator('.unit-editor textarea')
const link = (page: Page, place: string) =>
  page.getByRole('link', { name: `Zmień ${place}`, exact: true })
const saved = (page: Page) => expect(page.locator('.save-state')).toHaveText(/^Zapisano \d/)
const article = (page: Page) => page.getByRole('article')

test('a unit is opened, typed in, confirmed and left by keys alone', async ({ page }) => {
  await openDesk(page)
  await link(page, 'art. 65 ust. 1').focus()
  await page.keyboard.press('ArrowDown')
  await expect(link(page, 'art. 65 ust. 2')).toBeFocused()
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Enter')
  await expect(field(page)).toBeFocused()
  await page.keyboard.type(' Dopisano z klawiatury.')
  await saved(page)
  await page.keyboard.press('Escape')
  await expect(link(page, 'art. 65 ust. 1')).toBeFocused()
  await expect(article(page).locator('ins', { hasText: 'Dopisano z klawiatury.' })).toBeVisible()

  await page.keyboard.press('Control+z')
  await expect(article(page)).not.toContainText('Dopisano z klawiatury.')
  await page.reload()
  await page.keyboard.press('Control+y')
  await expect(article(page)).toContainText('Dopisano z klawiatury.')
})

test('a unit is opened by a click on its words, and the panels follow the typing', async ({
  page,
}) => {
  await openDesk(page)
  await page.locator('#art_68__para_1 [data-words], #art_68 [data-words]').first().click()
  await field(page).press('End')
  await field(page).pressSequentially(' Słowa dodane myszą.')
  await saved(page)
  await expect(page.locator('.live ins')).toContainText('Słowa dodane myszą.')
  await expect(page.getByRole('complementary')).toContainText('Słowa dodane myszą.')
  await page.getByRole('button', { name: 'Gotowe' }).click()
  await expect(field(page)).toHaveCount(0)
  await page.getByRole('button', { name: 'Cofnij' }).click()
  await expect(article(page)).not.toContainText('Słowa dodane myszą.')
  await page.getByRole('button', { name: 'Ponów' }).click()
  await expect(article(page)).toContainText('Słowa dodane myszą.')
})

test('new units get the next free number, and marks typed in them are read', async ({ page }) => {
  await openDesk(page)
  await link(page, 'art. 65 ust. 1').press('Enter')
  await page.getByRole('button', { name: 'Dodaj ust. 1a' }).click()
  await page.keyboard.type('Związek prowadzi:\n1) księgi;\n2) kadry.')
  await page.keyboard.press('Control+Enter')
  await expect(page.locator('#art_65__para_1a__point_2')).toContainText('kadry.')

  await link(page, 'art. 65 ust. 1a pkt 2').press('Enter')
  await page.getByText('Więcej', { exact: true }).click()
  await page.getByRole('button', { name: 'Dodaj pkt 1a przed tą jednostką' }).click()
  await page.keyboard.type('płace')
  await page.keyboard.press('Control+Enter')
  await expect(page.locator('#art_65__para_1a__point_1a')).toContainText('płace;')
})

test('a unit is split at the caret, moved, repealed and restored', async ({ page }) => {
  await openDesk(page)
  await link(page, 'art. 71').press('Enter')
  const words = await field(page).inputValue()
  const half = words.indexOf(' ', words.length / 2)
  await field(page).evaluate(
    (area: HTMLTextAreaElement, at) => area.setSelectionRange(at, at),
    half,
  )
  await page.keyboard.press('Control+Shift+Enter')
  await expect(page.locator('#art_71__para_2 textarea')).toHaveValue(words.slice(half).trim())
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+z')
  await expect(page.locator('#art_71__para_2')).toHaveCount(0)

  await link(page, 'art. 67 ust. 2 pkt 3').press('Enter')
  await page.getByText('Więcej', { exact: true }).click()
  await page.getByRole('button', { name: 'Przenieś wyżej' }).click()
  await expect(page.locator('#art_67__para_2__point_3')).toContainText('(uchylony)')
  await expect(page.locator('#art_67__para_2__point_1a')).toBeVisible()
  await page.getByRole('button', { name: 'Cofnij' }).click()
  await expect(page.locator('#art_67__para_2__point_1a')).toHaveCount(0)

  await link(page, 'art. 66').press('Enter')
  await page.getByRole('button', { name: 'Uchyl' }).click()
  await expect(page.locator('#art_66')).toContainText('(uchylony)')
  await link(page, 'art. 66').press('Enter')
  await page.getByRole('button', { name: 'Przywróć brzmienie ustawy' }).click()
  await expect(page.locator('#art_66')).not.toContainText('(uchylony)')
})

test('a pasted article is read into units', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await openDesk(page)
  await link(page, 'art. 74 ust. 1').press('Enter')
  await page.evaluate(() =>
    navigator.clipboard.writeText('Art. 75a. 1. Wklejony pierwszy.\n2. Wklejony drugi:\n1) punkt.'),
  )
  await page.keyboard.press('Control+v')
  await expect(page.locator('#art_75a__para_2__point_1')).toContainText('punkt.')
  await page.getByRole('button', { name: 'Cofnij' }).click()
  await expect(page.locator('#art_75a')).toHaveCount(0)
})

test.describe('without a connection', () => {
  // The browser says of every try that it failed.
  test.use({ expectedComplaints: [/ERR_INTERNET_DISCONNECTED|ERR_FAILED/] })

  test('typing survives a lost connection and a closed tab', async ({ page, context }) => {
    await openDesk(page)
    await link(page, 'art. 73 ust. 1').press('Enter')
    await context.setOffline(true)
    await page.keyboard.type(' Pisane bez sieci.')
    await expect(page.locator('.save-state')).toHaveText(/Brak połączenia/)
    await context.setOffline(false)
    await saved(page)

    await context.route('**/draft', (route) => route.abort())
    await page.keyboard.type(' Zamknięte przed zapisem.')
    await expect(page.locator('.save-state')).toHaveText(/Brak połączenia/)
    await page.close()
    await context.unroute('**/draft')
    const again = await context.newPage()
    await again.goto(desk)
    const notice = again.getByRole('region', { name: /niezapisane zmiany/ })
    await expect(notice).toContainText('Zamknięte przed zapisem.')
    await notice.getByRole('button', { name: 'Wróć do nich' }).click()
    await saved(again)
    await expect(again.locator('#art_73__para_1 .live')).toContainText('Zamknięte przed zapisem.')
  })
})

async function atDesk(browser: Browser, account: Account): Promise<Page> {
  const page = await (await browser.newContext({ locale: 'pl-PL' })).newPage()
  await signIn(page, account)
  await page.goto(desk)
  await expect(page.locator('[data-unit][tabindex="0"]')).toHaveCount(1)
  return page
}

async function type(page: Page, place: string, words: string) {
  await page.getByRole('link', { name: `Zmień ${place}`, exact: true }).press('Enter')
  await page.keyboard.press('Control+End')
  await page.keyboard.type(words)
}

test.describe('two authors of one draft', () => {
  // The second of two who change the same words is refused (409).
  test.use({ expectedComplaints: [/409/] })

  test('who change different units both stay, and each sees the other', async ({ browser }) => {
    const first = await atDesk(browser, 'expert')
    const second = await atDesk(browser, 'otherExpert')
    await expect(first.getByText(/W szkicu: Tomasz/)).toBeVisible()
    await type(first, 'art. 70 ust. 1', ' Od pierwszej osoby.')
    await expect(first.locator('.save-state')).toHaveText(/^Zapisano \d/)
    await expect(second.getByText(/Anna .* zmiany w tym szkicu/)).toBeVisible()
    await type(second, 'art. 69 ust. 1', ' Od drugiej osoby.')
    await second.keyboard.press('Control+Enter')
    await expect(second.getByRole('article')).toContainText('Od pierwszej osoby.')
    await expect(second.getByRole('article')).toContainText('Od drugiej osoby.')
    await first.keyboard.press('Control+Enter')
    await first.getByRole('button', { name: 'Pokaż te zmiany' }).click()
    await expect(first.getByRole('article')).toContainText('Od drugiej osoby.')

    // Each goes back in what they did themselves.
    await first.getByRole('button', { name: 'Cofnij' }).click()
    await expect(first.getByRole('article')).not.toContainText('Od pierwszej osoby.')
    await expect(first.getByRole('article')).toContainText('Od drugiej osoby.')
  })

  test('who change the same words: the second sees all three wordings and composes one', async ({
    browser,
  }) => {
    const first = await atDesk(browser, 'expert')
    const second = await atDesk(browser, 'otherExpert')
    await type(first, 'art. 66', ' Pierwsza wersja.')
    await type(second, 'art. 66', ' Druga wersja.')
    await first.keyboard.press('Control+Enter')
    await expect(first.getByRole('article')).toContainText('Pierwsza wersja.')
    await second.keyboard.press('Control+Enter')
    await expect(second.getByText('Ktoś zapisał ten szkic przed Tobą')).toBeVisible()
    const choice = second.getByRole('group', { name: 'art. 66' })
    await expect(choice).toContainText('Pierwsza wersja.')
    await expect(choice).toContainText('Druga wersja.')
    const field = choice.getByRole('textbox')
    await field.fill(`${await field.inputValue()} Pierwsza wersja.`)
    await second.getByRole('button', { name: 'Zapisz mój tekst' }).click()
    await expect(second.getByText('Ktoś zapisał ten szkic przed Tobą')).toBeHidden()
    await expect(second.locator('#art_66')).toContainText('Druga wersja. Pierwsza wersja.')
  })
})
