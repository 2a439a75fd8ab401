import { XMLParser } from 'fast-xml-parser'
import ICAL from 'ical.js'
import * as z from 'zod'

import { resources } from '#app/api/resources.ts'
import { signIn } from './support/accounts.ts'
import { expect, test } from './support/story.ts'

test('what became of each demand is found, narrowed and taken away as a table', async ({
  page,
}) => {
  await page.goto('/agenda')
  await page.getByRole('link', { name: 'Co się stało z każdym' }).click()
  const table = page.getByRole('table', { name: 'Co się stało z postulatami' })
  const answered = table.getByRole('row').filter({ hasText: 'P-03' })
  await expect(answered).toContainText('Dz.U. 2015 poz. 1045')
  await expect(answered).toContainText('57')
  await page.getByRole('link', { name: /bez rekomendacji/ }).click()
  await expect(table.getByRole('row').filter({ hasText: 'P-08' })).toBeVisible()
  await expect(table.getByRole('row').filter({ hasText: 'P-03' })).toBeHidden()
  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Pobierz CSV' }).click()
  expect((await download).suggestedFilename()).toBe('postulaty.csv')
})

test('programs find the feed and the calendar by the page', async ({ page, request }) => {
  await page.goto('/proposals/R-2014-03/status')
  const links = await page
    .locator('link[rel="alternate"]')
    .evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''))
  expect(links).toEqual(['/proposals/R-2014-03/feed.atom', '/feed.atom', '/calendar.ics'])
  for (const href of links.filter((one) => one.endsWith('.atom'))) {
    const xml = await (await request.get(href)).text()
    // The browser's own reader is strict.
    const wrong = await page.evaluate(
      (text) =>
        new DOMParser().parseFromString(text, 'application/xml').querySelector('parsererror')
          ?.textContent ?? null,
      xml,
    )
    expect(wrong).toBeNull()
    const feed = z.object({ feed: z.object({ entry: z.array(z.unknown()) }) })
    expect(feed.parse(new XMLParser().parse(xml)).feed.entry.length).toBeGreaterThan(3)
  }
  const calendar = ICAL.Component.fromString(await (await request.get('/calendar.ics')).text())
  expect(calendar.getAllSubcomponents('vevent').length).toBeGreaterThan(2)
})

test('what machines are told of a recommendation says where it stands', async ({ page }) => {
  await page.goto('/proposals/R-2014-03')
  const json = await page.locator('script[type="application/ld+json"]').textContent()
  const work = z.record(z.string(), z.unknown()).parse(JSON.parse(json ?? ''))
  expect(work).toMatchObject({ '@type': 'CreativeWork', identifier: 'R-2014-03' })
  await expect(page.locator('link[rel="eli:amends"]')).toHaveAttribute('href', '/acts/usg')
})

test('a person gives a calendar program an address, and takes it back', async ({
  page,
  request,
}) => {
  await signIn(page, 'reviewer')
  await page.goto('/account/access')
  await page.getByRole('button', { name: 'Utwórz adres kalendarza' }).click()
  const address = await page.getByRole('status').locator('code').textContent()
  const path = new URL(address ?? '').pathname
  const response = await request.get(path)
  expect(response.headers()['content-type']).toContain('text/calendar')
  await page.getByRole('button', { name: /Odwołaj/ }).click()
  await expect(page.getByRole('status')).toContainText('Odwołano')
  expect((await request.get(path)).status()).toBe(404)
})

test('a program with a key writes what its person may, and a cookie writes nothing', async ({
  page,
  request,
}) => {
  await signIn(page, 'expert')
  await page.goto('/account/access')
  await page.getByLabel('Nazwa').fill('skrypt biura')
  await page.getByLabel('Co wolno programowi').selectOption('write')
  await page.getByRole('button', { name: 'Utwórz klucz' }).click()
  const key = await page.getByRole('status').locator('code').textContent()
  const headers = { Authorization: `Bearer ${key ?? ''}` }
  const data = { title: 'Rejestr związków', area: 'Związki komunalne', problem: '' }
  const made = await request.post('/api/v1/proposals', { headers, data })
  expect(made.status()).toBe(201)
  const { number } = resources.Proposal.parse(await made.json())
  await page.goto(`/proposals/${number}/edit`)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Rejestr związków')
  const byCookie = await page.request.post('/api/v1/proposals', { data })
  expect(byCookie.status()).toBe(401)
  expect(byCookie.headers()['content-type']).toContain('application/problem+json')
})

test('the pages about programs fit a phone @phone', async ({ page }) => {
  await signIn(page, 'expert')
  for (const place of ['/api', '/account/access', '/agenda/matrix']) {
    await page.goto(place)
    const wider = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect([place, wider]).toEqual([place, 0])
  }
})
