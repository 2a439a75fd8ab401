import { readFileSync } from 'node:fs'

import type { Browser, Page } from '@playwright/test'

import { paths } from '#app/paths.ts'
import { signIn } from './support/accounts.ts'
import { writeRecommendation } from './support/recommendation.ts'
import { expect, test } from './support/story.ts'

test.use({ expectedComplaints: [/40[03]/] })

const today = new Date().toISOString().slice(0, 10)
const yesterday = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10)

/** A recommendation of an expert's own with one version that gives a unit of usg other words. */
async function written(browser: Browser, title: string, place: string, text: string) {
  const desk = await browser.newPage()
  await signIn(desk, 'expert')
  const { number } = await writeRecommendation(desk, title, { units: [[place, text]] })
  await desk.close()
  return number
}

const ownUnit = ['art. 84 ust. 1', 'Gminy mogą tworzyć stowarzyszenia z innymi gminami.'] as const

/** Answers a form of a page that was not drawn. */
async function send(page: Page, to: string, form: Readonly<Record<string, string>>) {
  return (await page.request.post(to, { form, maxRedirects: 0 })).status()
}

test('an expert hands the own text to reviewers, and records nothing that others did', async ({
  page,
  browser,
}) => {
  const number = await written(browser, 'Do recenzji', ...ownUnit)
  await signIn(page, 'expert')
  await page.goto(paths.proposalStatus(number))
  const main = page.getByRole('main')
  await expect(main).toContainText('Gotowość dla zarządu')
  await main.getByRole('link', { name: 'Przekaż do recenzji' }).click()
  await main.getByRole('button', { name: 'Zapisz krok' }).click()
  await expect(page.getByRole('status').getByText('Krok zapisano.')).toBeVisible()
  await expect(main).toContainText('Recenzenci czytają – czeka na uwagi i zamknięcie recenzji')
  await expect(main.getByRole('link', { name: 'Zamknij recenzję' })).toHaveCount(0)

  const closing = { intent: 'record', stage: 'readyForBoard', actor: 'office', date: today }
  expect(await send(page, paths.proposalStatus(number), closing)).toBe(403)
  const opinion = { intent: 'record', stage: 'agreedPositive', actor: 'plenary', date: today }
  expect(await send(page, paths.proposalStatus('R-2014-03'), opinion)).toBe(403)
})

test('a coordinator mends a wrong record: with a reason, where the way allows it, for all to read', async ({
  page,
  browser,
}) => {
  const number = await written(browser, 'Pomyłka we wpisie', ...ownUnit)
  await signIn(page, 'coordinator')
  const step = { intent: 'record', stage: 'inReview', actor: 'author', date: today }
  expect(await send(page, paths.proposalStatus(number), step)).toBe(302)

  await page.goto(paths.proposalStatus(number))
  const main = page.getByRole('main')
  await main.getByRole('link', { name: 'Sprostuj wpis: W recenzji' }).click()
  await main.getByLabel('Data zdarzenia').fill(yesterday)
  await main.getByRole('button', { name: 'Zapisz sprostowanie' }).click()
  const alert = page.getByRole('alert')
  await expect(alert).toContainText('Podaj powód sprostowania.')
  await expect(alert).toContainText('W tym dniu rekomendacja była na innym etapie')

  await main.getByLabel('Data zdarzenia').fill(today)
  await main.getByLabel('Powód sprostowania').fill('przekazano inną rekomendację')
  await main.getByLabel('Wykreśl wpis').check()
  await main.getByRole('button', { name: 'Zapisz sprostowanie' }).click()
  await expect(page.getByRole('status').getByText('Sprostowanie zapisano.')).toBeVisible()
  await expect(main).toContainText('Autorzy piszą szkic – czeka na przekazanie do recenzji')
  await main.getByText('1 sprostowany wpis').click()
  await expect(main).toContainText('przekazano inną rekomendację')

  const records = await page.request.get(paths.proposalStatusCsv(number))
  expect(await records.text()).toContain('wykreślono')
})

test('a member of the board reads what KWRiST has before it and takes the tables along', async ({
  page,
}) => {
  await signIn(page, 'observer')
  await page.goto('/meetings/plenum-2014-11-26')
  const main = page.getByRole('main')
  await expect(main).toContainText('opinia pozytywna, uzgodniona')
  await expect(main.getByRole('button')).toHaveCount(0)
  const points = await page.request.get(
    (await main.getByRole('link', { name: 'Pobierz CSV' }).getAttribute('href')) ?? '',
  )
  expect(await points.text()).toContain('Punkt;Sprawa;Rekomendacja;Rozstrzygnięcie;Notatka')

  await main.getByRole('link', { name: 'R-2014-05' }).click()
  await page.getByRole('link', { name: 'Przebieg', exact: true }).click()
  await expect(main).toContainText('Rząd zapowiedział prace – czeka na wpis do wykazu prac')
  await expect(main.getByRole('heading', { name: 'Co może nastąpić' })).toBeVisible()
  await expect(main.getByRole('heading', { name: 'Zapisz krok' })).toHaveCount(0)

  await page.goto('/dashboard')
  const plot = page.getByRole('figure', { name: 'Gdzie czekają' })
  await plot.getByText('Te same liczby w tabeli').click()
  const file = plot.getByRole('link', { name: 'Pobierz CSV: Gdzie czekają' })
  const figures = await page.request.get((await file.getAttribute('href')) ?? '')
  expect(await figures.text()).toContain('Etap;Liczba;Mediana dni')

  const decision = { intent: 'decide', '1.outcome': 'agreedPositive' }
  expect(await send(page, '/meetings/plenum-2014-12-17', decision)).toBe(403)
})

test('on paper the overview shows its tables without being asked', async ({ page }) => {
  await page.goto('/dashboard')
  const cell = page.getByRole('columnheader', { name: 'Mediana dni' }).first()
  await expect(cell).toBeHidden()
  await page.emulateMedia({ media: 'print' })
  await expect(cell).toBeVisible()
})

test('the act of 25 June 2015 is held against a recommendation, unit by unit', async ({
  page,
  browser,
}) => {
  const number = await written(
    browser,
    'Utworzenie związku',
    'art. 67 ust. 1',
    'Utworzenie związku wymaga przyjęcia jego statutu bezwzględną większością głosów ustawowego składu rady odpowiednio przez rady zainteresowanych gmin.',
  )
  await signIn(page, 'coordinator')
  await page.goto(paths.proposalOutcome(number))
  const main = page.getByRole('main')
  await main.getByLabel('Co wklejasz').selectOption({ label: 'ustawę zmieniającą' })
  await main.getByLabel('Ogłoszenie (ELI)').fill('poz. 1045')
  await main.getByLabel('Tytuł').fill('Ustawa z dnia 25 czerwca 2015 r.')
  await main.getByLabel('Data ogłoszenia').fill('2015-07-28')
  await main.getByLabel('Tekst').fill(readFileSync('prisma/demo/enacted/DU-2015-1045.md', 'utf8'))
  await main.getByRole('button', { name: 'Zapisz i porównaj' }).click()
  await expect(page.getByRole('alert')).toContainText('Podaj identyfikator w postaci')

  await main.getByLabel('Ogłoszenie (ELI)').fill('DU/2015/1045')
  await main.getByRole('button', { name: 'Zapisz i porównaj' }).click()
  await expect(page.getByRole('status')).toContainText('Ustawę powiązano z rekomendacją.')
  await expect(main).toContainText('Dz.U. 2015 poz. 1045')
  const unit = main.getByRole('listitem').filter({ hasText: 'art. 67 ust. 1' })
  await expect(unit).toContainText('weszło w części')
  await expect(unit.locator('ins').first()).toContainText('oraz przystąpienie gminy do związku')
})
