import { signIn } from './support/accounts.ts'
import { expect, test } from './support/story.ts'

test('everybody finds the published recommendations by stage and by what they are about', async ({
  page,
}) => {
  await page.goto('/proposals')
  const list = page.getByRole('main')
  await expect(list.getByRole('status')).toHaveText('4 rekomendacje')
  await list.getByLabel('Tytuł lub numer').fill('zwiazki powiatow')
  await list.getByRole('button', { name: 'Pokaż' }).click()
  await expect(list.getByRole('status')).toHaveText('1 z 4 rekomendacji')
  await expect(list.getByRole('link', { name: /otwarte dla powiatów/ })).toBeVisible()

  await list.getByRole('link', { name: 'Wyczyść' }).click()
  await list.getByRole('link', { name: 'Sortuj według: Tytuł' }).click()
  await expect(list.getByRole('rowheader').first()).toHaveText(/^Składka/)

  await list.getByRole('link', { name: 'Tablica' }).click()
  const lane = list.getByRole('region', { name: /^KWRiST/ })
  await expect(lane.getByRole('listitem').filter({ hasText: 'R-2014-01' })).toBeVisible()
})

test('from a demand of the Congress a reader comes to where its recommendation stands', async ({
  page,
}) => {
  await page.goto('/agenda')
  const demand = page.getByRole('listitem').filter({ hasText: 'P-01' })
  await expect(demand).toContainText('KWRiST skierowała do zespołu – czeka na opinię zespołu')
  await expect(page.getByRole('main')).not.toContainText('R-2014-02')
  await demand.getByRole('link').click()
  await page.getByRole('link', { name: 'Przebieg', exact: true }).click()
  await expect(page.getByRole('main')).toContainText('przez współprzewodniczącego (art. 12 pkt 2)')
  await page.getByRole('link', { name: /26 listopada 2014/ }).click()
  await expect(page.getByRole('main')).toContainText('skierowano do zespołu')

  await page.goto('/practices')
  await expect(page.getByRole('main').getByRole('heading', { level: 2 })).toHaveCount(26)
})

test.describe('a coordinator', () => {
  test.use({ expectedComplaints: [/400/] })

  test('who leaves something out is told what, and loses nothing typed', async ({ page }) => {
    await signIn(page, 'coordinator')
    await page.goto('/proposals/R-2014-05/status')
    await page.getByRole('link', { name: 'Wpisano do wykazu prac' }).click()
    await page.getByLabel('Data zdarzenia').fill('2015-02-02')
    await page.getByLabel(/^Notatka/).fill('według strony KPRM')
    await page.getByRole('button', { name: 'Zapisz krok' }).click()
    await expect(page.getByRole('alert')).toContainText('Uzupełnij pole „Numer”.')
    await expect(page.getByLabel('Data zdarzenia')).toHaveValue('2015-02-02')
    await expect(page.getByLabel(/^Notatka/)).toHaveValue('według strony KPRM')
  })
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('a coordinator adds a meeting, puts a recommendation on its agenda and corrects a step', async ({
    page,
  }) => {
    await signIn(page, 'coordinator')
    await page.goto('/meetings')
    await page.getByRole('link', { name: 'Nowe posiedzenie' }).click()
    await page.getByLabel('Data').fill('2015-01-28')
    await page.getByLabel('Nazwa').fill('Posiedzenie styczniowe')
    await page.getByRole('button', { name: 'Dodaj posiedzenie' }).click()
    await page.getByLabel('Rekomendacja').selectOption('R-2014-03')
    await page.getByRole('button', { name: 'Dodaj punkt' }).click()
    const points = page.getByRole('listitem').filter({ hasText: 'jeszcze nie rozpatrzono' })
    await expect(points).toContainText('Zmiana statutu związku')

    await page.goto('/proposals/R-2014-03/status')
    await page.getByRole('link', { name: 'Sprostuj wpis: W porządku obrad plenum' }).click()
    await page
      .getByLabel('Posiedzenie')
      .selectOption({ label: '28 stycznia 2015 – Posiedzenie styczniowe' })
    await page.getByLabel('Powód sprostowania').fill('plenum przełożono')
    await page.getByRole('button', { name: 'Zapisz sprostowanie' }).click()
    await expect(page.getByRole('status')).toHaveText('Sprostowanie zapisano.')
    await expect(page.getByRole('main')).toContainText('1 sprostowany wpis')
  })
})

test('lists, boards and timelines fit a phone @phone', async ({ page }) => {
  const places = ['/proposals', '/proposals?view=board', '/proposals/R-2014-03/status']
  for (const place of [...places, '/meetings', '/agenda', '/practices']) {
    await page.goto(place)
    const wider = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect([place, wider]).toEqual([place, 0])
  }
})
