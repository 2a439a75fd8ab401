import type { Browser, Page } from '@playwright/test'
import { paths } from '#app/paths.ts'
import { overflowAtNarrowest, violations } from './support/accessible.ts'
import { signIn, type Account } from './support/accounts.ts'
import { beginProposal } from './support/proposals.ts'
import { expect, test } from './support/story.ts'

async function browserOf(browser: Browser, account: Account): Promise<Page> {
  const page = await (await browser.newContext({ locale: 'pl-PL' })).newPage()
  await signIn(page, account)
  return page
}

const saved = (page: Page) => expect(page.locator('.save-state')).toHaveText(/^Zapisano \d/)
const tomasz = 'Tomasz Wiśniewski'

async function openUnit(page: Page, number: string, place: string) {
  await page.goto(paths.proposalEdit(number, { act: 'usg', at: 'chp_7' }))
  await expect(page.locator('[data-unit][tabindex="0"]')).toHaveCount(1)
  await page.getByRole('link', { name: `Zmień ${place}`, exact: true }).press('Enter')
  await page.keyboard.press('Control+End')
}

test.describe('co-authors', () => {
  // Who may not write any more is refused (403), and a choice that was not made (400).
  test.use({ expectedComplaints: [/403|400/] })
  test.slow()

  test('the author names one, both write and see each other, and who is taken out keeps the words', async ({
    page: author,
    browser,
  }) => {
    await signIn(author, 'expert')
    const number = await beginProposal(author, 'Pisana we dwoje')
    const other = await browserOf(browser, 'otherExpert')
    expect((await other.goto(paths.proposalEdit(number)))?.status()).toBe(403)

    await author.goto(paths.proposal(number))
    await author.getByRole('link', { name: 'Współautorzy' }).click()
    await author.getByLabel('Ekspert').selectOption({ label: `${tomasz} (przykład), ZPP` })
    await author.getByRole('button', { name: 'Dopisz współautora' }).click()
    await expect(author.getByText('Współautor jest dopisany.')).toBeVisible()
    await expect(author.getByRole('listitem').filter({ hasText: tomasz })).toBeVisible()

    await openUnit(other, number, 'art. 66')
    await other.keyboard.type(' Od współautora.')
    await saved(other)
    await openUnit(author, number, 'art. 65 ust. 1')
    await expect(author.getByText(/W szkicu: Tomasz/)).toBeVisible()
    await expect(other.getByText(/W szkicu: Anna/)).toBeVisible()
    await author.keyboard.type(' Od autorki.')
    await saved(author)

    await author.goto(paths.proposalAuthors(number))
    await author.getByRole('button', { name: new RegExp(`^Usuń: ${tomasz}`) }).focus()
    await author.keyboard.press('Enter')
    await expect(author.getByText('Współautor jest usunięty.')).toBeVisible()

    await other.keyboard.type(' Pisane za późno.')
    await expect(other.locator('.save-state')).toContainText('Nie jesteś już współautorem')
    await expect(other.locator('.unit-editor textarea')).toHaveValue(/Pisane za późno\.$/)
    await author.goto(paths.proposal(number))
    await expect(author.getByRole('main')).toContainText('Od współautora.')
    await expect(author.getByRole('main')).not.toContainText('Pisane za późno.')

    // The words wait in the browser of who wrote them.
    await author.goto(paths.proposalAuthors(number))
    await author.getByLabel('Ekspert').selectOption({ label: `${tomasz} (przykład), ZPP` })
    await author.getByRole('button', { name: 'Dopisz współautora' }).click()
    other.on('dialog', (dialog) => void dialog.accept())
    await other.goto(paths.proposalEdit(number, { act: 'usg', at: 'chp_7' }))
    const notice = other.getByRole('region', { name: /niezapisane zmiany/ })
    await expect(notice).toContainText('Pisane za późno.')
    await notice.getByRole('button', { name: 'Wróć do nich' }).click()
    await saved(other)
  })

  test('the coordinator names them, too; nobody is chosen, and a co-author names none', async ({
    page,
    browser,
  }) => {
    const author = await browserOf(browser, 'expert')
    const number = await beginProposal(author, 'Współautorzy od koordynatora')
    await signIn(page, 'coordinator')
    await page.goto(paths.proposalAuthors(number))
    await page.getByRole('button', { name: 'Dopisz współautora' }).click()
    await expect(page.getByText('Wybierz osobę z listy.')).toBeVisible()
    expect(await violations(page)).toEqual([])
    await page.getByLabel('Ekspert').selectOption({ label: `${tomasz} (przykład), ZPP` })
    await page.getByRole('button', { name: 'Dopisz współautora' }).click()
    await expect(page.getByText('Współautor jest dopisany.')).toBeVisible()
    expect(await overflowAtNarrowest(page)).toBeLessThanOrEqual(0)

    const other = await browserOf(browser, 'otherExpert')
    await other.goto(paths.proposal(number))
    await expect(other.getByRole('link', { name: 'Edytuj' })).toBeVisible()
    await expect(other.getByRole('link', { name: 'Współautorzy' })).toHaveCount(0)
    expect((await other.goto(paths.proposalAuthors(number)))?.status()).toBe(403)
  })

  test('a hand-made form that names who cannot write is refused with the reason', async ({
    page,
  }) => {
    await signIn(page, 'expert')
    const number = await beginProposal(page, 'Współautor bez prawa')
    const answer = await page.request.post(paths.proposalAuthors(number), {
      form: { intent: 'add', user: 'nobody' },
    })
    expect(answer.status()).toBe(400)
    expect(await answer.text()).toContain('Wybierz osobę z listy.')
  })
})
