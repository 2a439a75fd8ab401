import { paths } from '#app/paths.ts'
import { signIn } from './support/accounts.ts'
import { expect, test } from './support/story.ts'

/** Older than the demo's own text, so that the newest stays what other stories read. */
const further = `---
eli: DU/1998/578
source: DU/2001/1592
asOf: 2001-12-31
excerpt: true
---
## Rozdział 7. Związki, stowarzyszenia i porozumienia powiatów

### Art. 65.

1. W celu wspólnego wykonywania zadań publicznych powiaty mogą tworzyć związki z powiatami.

2. Uchwały o utworzeniu związku podejmują rady powiatów.
`

test.describe('a coordinator', () => {
  test.use({ expectedComplaints: [/400/] })

  test('loads a further text; the old one stays; both are compared', async ({ page }) => {
    await signIn(page, 'coordinator')
    await page.goto(paths.adminActs())
    const file = page.getByLabel('Plik z tekstem')
    await file.setInputFiles({
      name: 'ustawa.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from('%PDF-1.7'),
    })
    await page.getByRole('button', { name: 'Sprawdź tekst' }).click()
    await expect(page.getByRole('alert')).toContainText('To jest plik PDF')

    await file.setInputFiles({
      name: 'ustawa.md',
      mimeType: 'text/markdown',
      buffer: Buffer.from(further),
    })
    await page.getByRole('button', { name: 'Sprawdź tekst' }).click()
    await expect(page.getByText('Tak program odczytał ten tekst')).toBeVisible()
    await page.getByRole('button', { name: 'Zapisz jako nowy tekst' }).click()
    await expect(page).toHaveURL(/asOf=2001-12-31/)
    await expect(page.getByRole('status')).toHaveText('Tekst zapisano.')
    const elsewhere = page.getByText('widać je na jego marginesie')
    await expect(elsewhere.getByRole('link', { name: 'Dz.U. 2013 poz. 595' })).toBeVisible()
    await expect(page.locator('#art_65__para_2')).toContainText('podejmują rady powiatów')

    await page.getByRole('link', { name: 'Porównaj teksty' }).click()
    await expect(page.locator('#art_65').locator('ins, del').first()).toBeVisible()
    await page.goto(paths.act('usp'))
    await expect(page.locator('#art_66')).toBeVisible()
  })
})

test.describe('an expert', () => {
  test.use({ expectedComplaints: [/403/] })

  test('is told that loading texts is not theirs', async ({ page }) => {
    await signIn(page, 'expert')
    const response = await page.goto(paths.adminActs())
    expect(response?.status()).toBe(403)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Brak uprawnień')
  })
})
