import type { Browser, Page } from '@playwright/test'
import { paths } from '#app/paths.ts'
import { signIn } from './support/accounts.ts'
import { beginProposal, sendToDesk } from './support/proposals.ts'
import { expect, test } from './support/story.ts'

const sections =
  '### Stan obecny\n\nZwiązki zawierają gminy.\n\n### Skutki finansowe\n\nBez skutków.'

/** A draft with a rationale in two sections, open at its rationale. */
async function openNew(page: Page, title: string): Promise<string> {
  await signIn(page, 'expert')
  const number = await beginProposal(page, title)
  await sendToDesk(page, number, { intent: 'prose', revision: '1', rationale: sections })
  await page.goto(desk(number))
  return number
}

const desk = (number: string) => paths.proposalEdit(number, { act: 'usg', view: 'rationale' })
const field = (page: Page) => page.getByRole('textbox', { name: 'Uzasadnienie', exact: true })
const saved = (page: Page) => expect(page.locator('.save-state')).toHaveText(/^Zapisano \d/)

/** Puts the caret behind some words of the field, as a click there does. */
async function caretBehind(page: Page, words: string): Promise<void> {
  await field(page).focus()
  await field(page).evaluate((area, behind) => {
    if (!(area instanceof HTMLTextAreaElement)) throw new Error('No such field')
    const at = area.value.indexOf(behind) + behind.length
    area.setSelectionRange(at, at)
  }, words)
}

async function secondBrowser(browser: Browser, number: string): Promise<Page> {
  const page = await (await browser.newContext({ locale: 'pl-PL' })).newPage()
  await signIn(page, 'expert')
  await page.goto(desk(number))
  await expect(field(page)).toHaveValue(sections)
  return page
}

test('a rationale is saved while it is typed, undone and done again', async ({ page }) => {
  await openNew(page, 'Uzasadnienie zapisywane samo')
  await caretBehind(page, 'Bez skutków.')
  await page.keyboard.type(' Dopisane.')
  await saved(page)
  await page.reload()
  await expect(field(page)).toHaveValue(`${sections} Dopisane.`)
  await page.getByRole('button', { name: 'Cofnij' }).click()
  await expect(field(page)).toHaveValue(sections)
  await page.getByRole('button', { name: 'Ponów' }).click()
  await expect(field(page)).toHaveValue(`${sections} Dopisane.`)

  await page.getByLabel('Przepisy przejściowe').fill('Art. 2. Statuty dostosowuje się w rok.')
  await page.getByRole('button', { name: 'Zapisz', exact: true }).click()
  await saved(page)
  await page.reload()
  await expect(page.getByLabel('Przepisy przejściowe')).toHaveValue(/^Art\. 2\. Statuty/)
})

test('the page of a rationale shows the units that it cites, by keys too, and prints without them', async ({
  page,
}) => {
  await signIn(page, 'expert')
  const number = await beginProposal(page, 'Uzasadnienie z odesłaniem')
  const rationale = 'Zmienia się art. 64 ust. 1 usg.'
  await sendToDesk(page, number, { intent: 'prose', revision: '1', rationale })
  await page.goto(paths.proposalRationale(number))
  const card = page.locator('.unit-card', { hasText: 'gminy mogą tworzyć związki' })
  await expect(card).toBeHidden()
  await page.getByRole('link', { name: 'art. 64 ust. 1 usg' }).focus()
  await expect(card).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  await expect(card).toBeHidden()
})

test('what is typed belongs to the version that is saved at once', async ({ page }) => {
  await openNew(page, 'Uzasadnienie z wersją')
  await page.getByText('Zapisz wersję…').click()
  await page.getByLabel('Co zmienia ta wersja').fill('Pierwsza')
  await field(page).fill('Słowa sprzed chwili.')
  await page.getByRole('button', { name: 'Zapisz wersję', exact: true }).click()
  await expect(page).toHaveURL(/\/versions\/1/)
  await expect(page.getByRole('main')).toContainText('Słowa sprzed chwili.')
})

test.describe('without a connection', () => {
  // The browser says of every try that it failed, the page that it could not look where its links lead.
  test.use({ expectedComplaints: [/ERR_INTERNET_DISCONNECTED|ERR_FAILED|manifest patches/] })

  test('a rationale survives a lost connection and a closed tab', async ({ page, context }) => {
    const number = await openNew(page, 'Uzasadnienie bez sieci')
    await caretBehind(page, 'Bez skutków.')
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
    // The statute's desk tells of it too.
    await again.goto(paths.proposalEdit(number, { act: 'usg' }))
    const notice = again.getByRole('region', { name: /niezapisane zmiany/ })
    await expect(notice).toContainText('Zamknięte przed zapisem.')
    await notice.getByRole('button', { name: 'Wróć do nich' }).click()
    const words = `${sections} Pisane bez sieci. Zamknięte przed zapisem.`
    await expect(field(again)).toHaveValue(words)
    await saved(again)
    await again.reload()
    await expect(field(again)).toHaveValue(words)
    await expect(notice).toHaveCount(0)
  })
})

test.describe('two authors of one rationale', () => {
  // The second of two who change the same words is refused (409).
  test.use({ expectedComplaints: [/409/] })

  test('who write in different sections both stay', async ({ page, browser }) => {
    const number = await openNew(page, 'Uzasadnienie we dwoje')
    await expect(field(page)).toHaveValue(sections)
    const other = await secondBrowser(browser, number)
    await caretBehind(page, 'gminy.')
    await page.keyboard.type(' Od pierwszej osoby.')
    await saved(page)
    await caretBehind(other, 'Bez skutków.')
    await other.keyboard.type(' Od drugiej osoby.')
    const both = sections
      .replace('gminy.', 'gminy. Od pierwszej osoby.')
      .replace('Bez skutków.', 'Bez skutków. Od drugiej osoby.')
    await expect(field(other)).toHaveValue(both)
    // The caret stays behind the words that were typed.
    await other.keyboard.type(' Dalej.')
    await expect(field(other)).toHaveValue(both.replace('drugiej osoby.', 'drugiej osoby. Dalej.'))
    await saved(other)
    await page.getByRole('button', { name: 'Pokaż te zmiany' }).click()
    await expect(field(page)).toHaveValue(both.replace('drugiej osoby.', 'drugiej osoby. Dalej.'))
    await other.context().close()
  })

  test('who change the same words: the second sees both and composes one', async ({
    page,
    browser,
  }) => {
    const number = await openNew(page, 'Uzasadnienie sporne')
    await expect(field(page)).toHaveValue(sections)
    const other = await secondBrowser(browser, number)
    await caretBehind(page, 'gminy.')
    await page.keyboard.type(' Pierwsza wersja.')
    await saved(page)
    await caretBehind(other, 'gminy.')
    await other.keyboard.type(' Druga wersja.')
    await expect(other.getByText('Ktoś zapisał ten szkic przed Tobą')).toBeVisible()
    const choice = other.getByRole('group', { name: 'Uzasadnienie' })
    await expect(choice).toContainText('Pierwsza wersja.')
    await expect(choice).toContainText('Druga wersja.')
    await expect(other.locator('.save-state')).toHaveText(/te same słowa zmienił ktoś inny/)
    const result = choice.getByRole('textbox')
    await result.fill(
      (await result.inputValue()).replace('Druga wersja.', 'Pierwsza wersja. Druga wersja.'),
    )
    await other.getByRole('button', { name: 'Zapisz mój tekst' }).click()
    await expect(other.getByText('Ktoś zapisał ten szkic przed Tobą')).toBeHidden()
    await expect(field(other)).toBeFocused()
    await expect(field(other)).toHaveValue(/Pierwsza wersja\. Druga wersja\.\n\n### Skutki/)
    await saved(other)
    await other.context().close()
  })
})

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false })

  test('a rationale is a plain form', async ({ page }) => {
    await openNew(page, 'Uzasadnienie bez skryptu')
    await field(page).fill('Zwykły formularz.')
    await page.getByRole('button', { name: 'Zapisz', exact: true }).click()
    await expect(page).toHaveURL(/done=prose/)
    await expect(field(page)).toHaveValue('Zwykły formularz.')
  })
})
