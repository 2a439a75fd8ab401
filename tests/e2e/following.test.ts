import type { Browser, Page } from '@playwright/test'

import { followButton } from '#app/i18n/pl/follow-button.ts'
import { paths } from '#app/paths.ts'
import { ended, startNode } from '#tests/support/programs.ts'
import { signIn, type Account } from './support/accounts.ts'
import { openUntil } from './support/open-until.ts'
import { writeRecommendation, writeVersion, type Written } from './support/recommendation.ts'
import { expect, test } from './support/story.ts'

// The stories go on from one another: Tomasz follows, Anna writes.
test.describe.configure({ mode: 'serial', timeout: 120_000 })
test.use({ expectedComplaints: [/40[0134]/] })

const title = 'Kładki nad strumieniem'
let written: Written

async function as(browser: Browser, account: Account, javaScriptEnabled = true): Promise<Page> {
  const page = await (await browser.newContext({ javaScriptEnabled })).newPage()
  await signIn(page, account)
  return page
}

const followed = (page: Page) =>
  page.getByRole('list', { name: 'Co obserwujesz' }).getByRole('listitem')

test('an expert follows an article by the keyboard, a narrowed list and words by the mouse', async ({
  page,
}) => {
  await signIn(page, 'otherExpert')
  await page.goto(paths.unit('usg', 'art_65'))
  const article = page.getByRole('button', { name: followButton.followOf('art. 65') })
  await article.focus()
  await expect(article).toHaveCSS('opacity', '1')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('status')).toContainText('Obserwujesz: usg, art. 65.')
  await page.getByRole('link', { name: 'Przejdź do tego miejsca' }).click()
  await expect(page.getByRole('main')).toContainText('Obserwujesz tu: art. 65')

  await page.goto(paths.proposals())
  const main = page.getByRole('main')
  await expect(main.getByRole('button', { name: /^Obserwuj/ })).toHaveCount(0)
  await page.getByRole('searchbox', { name: 'Tytuł lub numer' }).fill('kładki')
  await page.getByRole('button', { name: 'Pokaż', exact: true }).click()
  await main.getByRole('button', { name: /^Obserwuj: wyszukiwanie/ }).click()
  await expect(page).toHaveURL(/q=k%C5%82adki/)
  await expect(main.getByRole('button', { name: /^Przestań obserwować/ })).toBeVisible()
  await page.goto(paths.search({ q: 'kładkami' }))
  await main.getByRole('button', { name: 'Obserwuj: słowa „kładkami”' }).click()
  await expect(main.getByRole('button', { name: /^Przestań obserwować/ })).toBeVisible()
  await page.goto(paths.following())
  await expect(followed(page)).toHaveCount(3)
})

test('another saves a version that touches the article, and the first is told what it changes', async ({
  page,
  browser,
}) => {
  const anna = await as(browser, 'expert')
  written = await writeRecommendation(anna, title, {
    units: [['art. 65 ust. 1', 'Związek wykonuje zadania publiczne na kładkach.']],
  })
  await anna.context().close()
  await signIn(page, 'otherExpert')
  await openUntil(page, paths.notifications(), title)
  const notice = page.getByRole('listitem').filter({ hasText: `${written.number}: nowa wersja 1` })
  await expect(notice).toContainText('otrzymuje brzmienie')
  await expect(notice).toContainText('na kładkach')
  await expect(notice).toContainText('Ponieważ obserwujesz: usg, art. 65')
})

test('the digest tells it whole, and the log tells when, how and because of what; to nobody else', async ({
  page,
  browser,
}) => {
  await signIn(page, 'otherExpert')
  await page.goto(paths.notificationMails())
  const waiting = page.getByRole('listitem').filter({ hasText: `${written.number}: nowa wersja 1` })
  await expect(waiting).toContainText('czeka na zestawienie o godzinie 7')
  await expect(waiting).toContainText('ponieważ obserwujesz: usg, art. 65')

  const tomorrow = new Date(Date.now() + 86_400_000).toISOString()
  const run = ['--import', 'tsx', 'tests/support/make-digests.ts']
  const { code, err } = await ended(startNode([...run, process.env.DATABASE_URL ?? '', tomorrow]))
  expect([code, err]).toEqual([0, ''])

  await page.reload()
  const digest = page.getByRole('listitem').filter({ hasText: '[Nowela] Zestawienie z' }).first()
  await expect(digest).toContainText('zestawienie dnia')
  await expect(digest).toContainText('ponieważ obserwujesz: usg, art. 65')
  await expect(digest).toContainText('czeka')
  const link = digest.getByRole('link', { name: /Zestawienie z/ })
  const path = (await link.getAttribute('href')) ?? ''
  await link.click()
  const mail = page.locator('.mail-text')
  await expect(mail).toContainText(title)
  await expect(mail).toContainText('na kładkach')
  await expect(mail).toContainText('Piszemy, ponieważ obserwujesz: usg, art. 65')

  const reviewer = await as(browser, 'reviewer')
  expect((await reviewer.request.get(path)).status()).toBe(404)
  await reviewer.goto(paths.notificationMails())
  await expect(reviewer.getByRole('main')).not.toContainText(title)
  await reviewer.context().close()
})

test('who stops following, without JavaScript, can undo it; afterwards nothing more comes', async ({
  page,
  browser,
}) => {
  const tomasz = await as(browser, 'otherExpert', false)
  await tomasz.goto(paths.following())
  const article = followed(tomasz).filter({ hasText: 'usg, art. 65' })
  await article.getByRole('button', { name: 'Przestań obserwować' }).click()
  await expect(tomasz.getByRole('status')).toContainText('Nie obserwujesz już: usg, art. 65.')
  await expect(article).toHaveCount(0)
  await tomasz.getByRole('button', { name: /^Cofnij/ }).click()
  await expect(article).toHaveCount(1)
  for (const name of ['usg, art. 65', 'wyszukiwanie', 'słowa']) {
    const one = followed(tomasz).filter({ hasText: name })
    await one.getByRole('button', { name: 'Przestań obserwować' }).click()
  }
  await expect(tomasz.getByRole('main')).toContainText('Nie obserwujesz jeszcze niczego')
  await tomasz.context().close()

  // Who follows the recommendation itself is told of the next version, in the same breath as all others.
  await signIn(page, 'reviewer')
  await page.goto(paths.proposal(written.number))
  await page.getByRole('button', { name: followButton.followOf(written.number) }).click()
  await expect(page).toHaveURL(paths.proposal(written.number))
  await expect(page.getByRole('button', { name: /^Przestań obserwować/ })).toBeVisible()
  const anna = await as(browser, 'expert')
  await writeVersion(anna, written, {
    units: [['art. 65 ust. 1', 'Związek wykonuje zadania publiczne na mostach.']],
  })
  await anna.context().close()
  await openUntil(page, paths.notifications(), `${written.number}: nowa wersja 2`)
  const after = await as(browser, 'otherExpert')
  await after.goto(paths.notifications({ show: 'all' }))
  await expect(after.getByRole('main')).toContainText(`${written.number}: nowa wersja 1`)
  await expect(after.getByRole('main')).not.toContainText(`${written.number}: nowa wersja 2`)
  await after.context().close()
})

test('nonsense is refused with a sentence and keeps what was typed; hand-made requests do nothing', async ({
  page,
  browser,
}) => {
  await signIn(page, 'observer')
  await page.goto(paths.following())
  await page.getByLabel('Przepis', { exact: true }).fill('art. 999')
  await page.getByRole('main').getByRole('button', { name: 'Obserwuj' }).click()
  await expect(page.getByLabel('Przepis', { exact: true })).toHaveValue('art. 999')
  await expect(page.getByRole('main')).toContainText('nie ma przepisu: usg art. 999')

  const send = (form: Record<string, string>, headers: Record<string, string> = {}) =>
    page.request.post(paths.following(), { form, headers, maxRedirects: 0 })
  const draft = await send({ intent: 'follow', kind: 'proposal', target: written.number })
  expect(draft.status()).toBe(400)
  expect(await draft.text()).toContain('Nie ma takiej rekomendacji albo nie możesz jej czytać.')
  expect((await send({ intent: 'follow', kind: 'search', target: 'q=' })).status()).toBe(400)
  expect((await send({ intent: 'follow', kind: 'person', target: 'x' })).status()).toBe(400)
  const foreign = { intent: 'follow', kind: 'search', target: 'q=x' }
  expect((await send(foreign, { origin: 'https://elsewhere.test' })).status()).toBe(403)
  await page.goto(paths.following())
  await expect(page.getByRole('main')).toContainText('Nie obserwujesz jeszcze niczego')

  const stranger = await browser.newContext()
  const answer = await stranger.request.post(paths.following(), { form: foreign, maxRedirects: 0 })
  expect(answer.status()).toBe(401)
  await stranger.close()
})
