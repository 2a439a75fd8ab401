import type { Locator, Page } from '@playwright/test'

import { signIn } from './support/accounts.ts'
import { expect, test } from './support/story.ts'

test('a coordinator moves a recommendation to the Joint Commission with dates and documents', async ({
  page,
}) => {
  await signIn(page, 'coordinator')
  await page.goto('/proposals/R-2014-06/status')
  await record(page, 'Przekazano stronie samorządowej', {
    'Data zdarzenia': '2014-12-10',
    Dokument: 'pismo ZPP 210/2014',
    Adresat: 'sekretarz strony samorządowej',
  })
  await record(page, 'Strona samorządowa uzgodniła', {
    'Data zdarzenia': '2014-12-12',
    Organizacje: 'ZMP, ZPP, ZGW RP',
  })
  await record(page, 'Wniesiono do KWRiST', {
    'Data zdarzenia': '2014-12-15',
    'Data doręczenia': '2014-12-15',
    Dokument: 'pismo do Sekretarza KWRiST',
    'Droga wniesienia': /art. 12 pkt 2/,
  })

  await page.goto('/proposals/R-2014-06')
  const path = page.getByRole('region', { name: 'Przebieg w skrócie' })
  await expect(path).toContainText(/Wniesienie do KWRiST – tu jest teraz\s*od 15\.12\.2014/)

  await page.goto('/proposals?view=board')
  await expect(page.getByRole('main')).toContainText('Składka członkowska')
})

/** Records one step through its form: words and days are typed, what matches a pattern is chosen. */
async function record(
  page: Page,
  step: string,
  fields: Readonly<Record<string, string | RegExp>>,
): Promise<void> {
  await page.getByRole('main').getByRole('link', { name: step, exact: true }).click()
  for (const [label, value] of Object.entries(fields)) {
    const field = page.getByLabel(label, { exact: true })
    if (typeof value === 'string') await field.fill(value)
    else await choose(field, value)
  }
  await page.getByRole('button', { name: 'Zapisz krok' }).click()
  await expect(page.getByRole('status').getByText('Krok zapisano.')).toBeVisible()
}

async function choose(field: Locator, wording: RegExp): Promise<void> {
  const label = await field.locator('option').filter({ hasText: wording }).innerText()
  await field.selectOption({ label })
}
