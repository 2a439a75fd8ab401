import type { Browser, Locator, Page } from '@playwright/test'
import { paths } from '#app/paths.ts'
import { signIn, type Account } from './support/accounts.ts'
import { writeRecommendation } from './support/recommendation.ts'
import { expect, test } from './support/story.ts'

// Author, reviewer and coordinator go on from one another on a recommendation of their own.
test.describe.configure({ mode: 'serial', timeout: 120_000 })
test.use({ expectedComplaints: [/40[0349]/] })

let number = ''
const desk = () => paths.proposalReview(number)

/** A browser in which scripts do not run: every form works by itself. */
async function plainPage(browser: Browser, account: Account): Promise<Page> {
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage()
  await signIn(page, account)
  return page
}

const threadOf = (page: Page): Locator => page.locator('article.remark#uwaga-1')

test.beforeAll(async ({ browser }) => {
  const page = await browser.newPage()
  await signIn(page, 'expert')
  const written = await writeRecommendation(page, 'Statut związku międzygminnego', {
    units: [['art. 67 ust. 1', 'Utworzenie związku wymaga przyjęcia statutu przez rady gmin.']],
  })
  number = written.number
  await page.close()
})

test('the coordinator asks a reviewer, who remarks and gives a verdict', async ({ browser }) => {
  const office = await plainPage(browser, 'coordinator')
  await office.goto(paths.reviewRequests(number))
  await office.getByLabel('Kogo').selectOption({ label: 'Maria Zielińska (przykład)' })
  await office.getByLabel('Termin').fill('2099-01-31')
  await office.getByRole('button', { name: 'Poproś o recenzję' }).click()
  await expect(office.getByRole('status')).toHaveText('Poproszono o recenzję.')

  const reviewer = await plainPage(browser, 'reviewer')
  await reviewer.goto('/')
  const reviews = reviewer.getByRole('listitem').filter({ hasText: 'termin: 31' })
  await reviews.getByRole('link', { name: number }).click()
  await reviewer.locator('#nowa-uwaga summary').click()
  await reviewer.getByLabel('Miejsce').selectOption('proposed usg art. 67 ust. 1')
  await reviewer.getByLabel('Słowa, których dotyczy').fill('przez rady gmin')
  await reviewer.getByLabel('Treść uwagi').fill('Czy wszystkich gmin?')
  await reviewer.getByRole('button', { name: 'Zapisz uwagę' }).click()
  await expect(threadOf(reviewer)).toContainText('czeka na odpowiedź')
  await reviewer.getByLabel('Opinia o wersji').last().selectOption('z uwagami')
  await reviewer.getByRole('button', { name: 'Wydaj opinię' }).click()

  await office.goto(paths.reviewRequests(number))
  await expect(office.getByRole('listitem').filter({ hasText: 'Maria' })).toContainText('z uwagami')
  await office.context().close()
  await reviewer.context().close()
})

test('an answered thread is opened again only with a reason, and closed in the end', async ({
  browser,
}) => {
  const author = await plainPage(browser, 'expert')
  await author.goto(paths.proposalReview(number, { remark: 1 }))
  await threadOf(author).getByLabel('Stanowisko autora').selectOption('nieuwzględniona')
  await threadOf(author).getByLabel('Uzasadnienie stanowiska').fill('Tak stanowi ustawa.')
  await threadOf(author).getByRole('button', { name: 'Zapisz stanowisko' }).click()
  await expect(threadOf(author)).toContainText('Tak stanowi ustawa.')

  const reviewer = await plainPage(browser, 'reviewer')
  await reviewer.goto(paths.proposalReview(number, { remark: 1 }))
  const thread = threadOf(reviewer)
  await thread.getByText('Otwórz ponownie').first().click()
  await thread.getByRole('button', { name: 'Otwórz ponownie' }).click()
  await expect(thread).toContainText('Napisz, dlaczego otwierasz wątek ponownie.')
  await thread.getByLabel('Dlaczego otwierasz ponownie').fill('Ustawa mówi co innego.')
  await thread.getByRole('button', { name: 'Otwórz ponownie' }).click()
  await expect(thread).toContainText('czeka na odpowiedź')
  await expect(thread.locator('.reply')).toContainText('otwarto ponownie')

  await author.goto(paths.proposalReview(number, { remark: 1 }))
  await expect(threadOf(author)).toContainText('Wcześniejsze stanowisko')
  await threadOf(author).getByLabel('Stanowisko autora').selectOption('uwzględniona')
  await threadOf(author).getByRole('button', { name: 'Zapisz stanowisko' }).click()
  await reviewer.goto(paths.proposalReview(number, { remark: 1 }))
  await thread.getByRole('button', { name: 'Zamknij wątek' }).click()
  await expect(thread).toContainText('wątek: Maria Zielińska')
  await author.context().close()
  await reviewer.context().close()
})

test('a reply is changed and taken back by its writer, with a trace of what it said', async ({
  browser,
}) => {
  const author = await plainPage(browser, 'expert')
  await author.goto(paths.proposalReview(number, { remark: 1 }))
  const thread = threadOf(author)
  await thread.getByLabel('Twoja odpowiedź').fill('Poprawimy w wersji 2.')
  await thread.getByRole('button', { name: 'Odpowiedz' }).click()
  const reply = thread.locator('.reply').filter({ hasText: 'Anna Kowalska' })
  await reply.getByText('Zmień odpowiedź').click()
  await reply.getByLabel('Treść odpowiedzi').fill('')
  await reply.getByRole('button', { name: 'Zapisz zmianę' }).click()
  await expect(reply).toContainText('Napisz treść.')
  await reply.getByLabel('Treść odpowiedzi').fill('Poprawimy w wersji 3.')
  await reply.getByRole('button', { name: 'Zapisz zmianę' }).click()
  await expect(reply).toContainText('zmieniono')
  await reply.getByText('Wcześniejsza treść').click()
  await expect(reply.getByText('Poprawimy w wersji 2.')).toBeVisible()

  const reviewer = await plainPage(browser, 'reviewer')
  await reviewer.goto(paths.proposalReview(number, { remark: 1 }))
  const same = threadOf(reviewer).locator('.reply').filter({ hasText: 'Anna Kowalska' })
  await expect(same).toContainText('Poprawimy w wersji 3.')
  await expect(same.getByText('Zmień odpowiedź')).toHaveCount(0)

  await reply.getByText('Zmień odpowiedź').click()
  await reply.getByRole('button', { name: 'Wycofaj odpowiedź' }).click()
  await expect(reply).toContainText('Odpowiedź wycofana przez autora.')
  await expect(reply.getByText('Zmień odpowiedź')).toHaveCount(0)
  await reviewer.reload()
  await same.getByText('Wcześniejsza treść').click()
  await expect(same.getByText('Poprawimy w wersji 3.')).toBeVisible()
  await author.context().close()
  await reviewer.context().close()
})

test('a request is taken back by who asked, and stays listed', async ({ page, browser }) => {
  await signIn(page, 'coordinator')
  await page.goto(paths.reviewRequests(number))
  await page.getByLabel('Kogo').selectOption({ label: 'Maria Zielińska (przykład)' })
  await page.getByLabel('Termin').fill('2099-02-28')
  await page.getByRole('button', { name: 'Poproś o recenzję' }).click()
  const asked = page.getByRole('listitem').filter({ hasText: '28 lutego 2099' })
  await expect(asked).toContainText('w toku')

  const reviewer = await plainPage(browser, 'reviewer')
  await reviewer.goto(desk())
  await expect(reviewer.getByText('Twoja recenzja, termin: 28 lutego 2099')).toBeVisible()

  await asked.getByText('Wycofaj prośbę').first().click()
  await asked.getByLabel('Dlaczego wycofujesz prośbę').fill('Najpierw wersja 2.')
  await asked.getByRole('button', { name: 'Wycofaj prośbę' }).click()
  await expect(page.getByRole('status')).toHaveText('Prośbę wycofano.')
  await expect(asked).toContainText('wycofana')
  await expect(asked).toContainText('Najpierw wersja 2.')
  await expect(asked.getByText('Wycofaj prośbę')).toHaveCount(0)

  await reviewer.reload()
  await expect(reviewer.getByRole('heading', { name: 'Opinia o wersji' })).toBeVisible()
  await expect(reviewer.getByText('Twoja recenzja, termin')).toHaveCount(0)
  await reviewer.context().close()
})

test('a guest changes what they wrote, and opens an answered thread again', async ({
  page,
  browser,
}) => {
  await signIn(page, 'coordinator')
  await page.goto(paths.reviewRequests(number))
  await page.getByLabel('Kogo').selectOption('guest')
  await page.getByLabel('Nazwa organizacji bez kont').fill('Unia Sąsiedzka')
  await page.getByLabel('Termin').fill('2099-03-31')
  await page.getByRole('button', { name: 'Poproś o recenzję' }).click()
  const link = await page.locator('.guest-link code').innerText()

  const context = await browser.newContext({ javaScriptEnabled: false })
  const guest = await context.newPage()
  await guest.goto(link)
  await guest.getByRole('button', { name: 'Zacznij recenzję' }).click()
  await expect(guest.getByText('Podaj imię i nazwisko.')).toBeVisible()
  await guest.getByLabel('Kto pisze').fill('Ewa Gość')
  await guest.getByRole('button', { name: 'Zacznij recenzję' }).click()
  await expect(guest.getByText('Piszesz jako: Ewa Gość.')).toBeVisible()
  expect(guest.url()).toBe(link)
  await guest.locator('#nowa-uwaga summary').click()
  await guest.getByLabel('Treść uwagi').fill('Termin jest za krótki.')
  await guest.getByRole('button', { name: 'Zapisz uwagę' }).click()
  const thread = guest.locator('article.remark').filter({ hasText: 'Unia Sąsiedzka' })
  await thread.getByText('Zmień uwagę').click()
  await thread.getByLabel('Treść uwagi').fill('Termin jest zbyt krótki.')
  await thread.getByRole('button', { name: 'Zapisz zmianę' }).click()
  await expect(thread).toContainText('zmieniono')

  const author = await plainPage(browser, 'expert')
  await author.goto(paths.proposalReview(number, { remark: 2 }))
  const same = author.locator('#uwaga-2')
  await same.getByLabel('Stanowisko autora').selectOption('wyjaśniona')
  await same.getByLabel('Uzasadnienie stanowiska').fill('Termin wynika z KPA.')
  await same.getByRole('button', { name: 'Zapisz stanowisko' }).click()
  await expect(same).toContainText('Termin wynika z KPA.')

  await guest.reload()
  await expect(thread.getByText('Zmień uwagę')).toHaveCount(0)
  await expect(thread.getByRole('button', { name: 'Zamknij wątek' })).toHaveCount(0)
  await thread.getByText('Otwórz ponownie').first().click()
  await thread.getByLabel('Dlaczego otwierasz ponownie').fill('KPA tu nie obowiązuje.')
  await thread.getByRole('button', { name: 'Otwórz ponownie' }).click()
  await expect(thread).toContainText('czeka na odpowiedź')
  await expect(thread).toContainText('KPA tu nie obowiązuje.')
  await author.context().close()
  await context.close()
})
