import { paths } from '#app/paths.ts'
import { signIn, type Account } from './support/accounts.ts'
import { loadText, missingTexts } from './support/load-text.ts'
import { expect, test } from './support/story.ts'

const texts = ['usg-DU-2016-446.md', 'usp-DU-2016-814.md']
const missing = missingTexts('The stories of the rebase', texts)

/** The demonstration, with somebody who writes each. */
const drafts: readonly { readonly number: string; readonly author: Account }[] = [
  { number: 'R-2014-01', author: 'expert' },
  { number: 'R-2014-02', author: 'expert' },
  { number: 'R-2014-03', author: 'expert' },
  { number: 'R-2014-04', author: 'expert' },
  { number: 'R-2014-05', author: 'otherExpert' },
  { number: 'R-2014-06', author: 'otherExpert' },
]

/** These load newer texts for everybody, so they come after all other stories. */
test.describe('when the texts of 2016 come', () => {
  test.describe.configure({ mode: 'serial' })
  test.skip(missing.length > 0, `Not there: ${missing.join(', ')}`)
  test.use({ expectedComplaints: [/400/] })
  // Whole acts are read, compared and set here, on whatever machine.
  test.slow()

  test('the coordinator sees which drafts are concerned, and how', async ({ page }) => {
    await signIn(page, 'coordinator')
    for (const file of texts) await loadText(page, file)
    await expect(page).toHaveURL(/\/acts\/usp\/rebases$/)
    await expect(page.getByRole('row', { name: /R-2014-06/ })).toContainText('przechodzi wprost')

    await page.goto(paths.actRebases('usg'))
    const rows = page.getByRole('row').filter({ hasText: 'R-2014-' })
    await expect(rows).toHaveCount(drafts.length)
    await expect(rows.filter({ hasText: 'R-2014-03' })).toContainText('już wprowadzone')
    await expect(rows.filter({ hasText: 'R-2014-01' })).toContainText('do rozstrzygnięcia')
  })

  test('a choice that was not made is asked for, and can be made by keyboard', async ({ page }) => {
    await signIn(page, 'expert')
    await page.goto(paths.proposal('R-2014-01'))
    await expect(page.getByText('Podstawa zmieniona: nowy tekst')).toBeVisible()
    await page.getByRole('link', { name: 'Przenieś szkic na nowy tekst' }).click()
    await page.getByRole('button', { name: 'Przenieś szkic na nowy tekst' }).click()
    const problem = page.getByRole('alert').getByRole('link').first()
    await expect(problem).toContainText('wybierz, co ma zostać')

    await problem.focus()
    await page.keyboard.press('Enter')
    const group = page.getByRole('group', { name: 'Co ma zostać: art. 67 ust. 1' })
    await expect(group.getByRole('radio').first()).toBeFocused()
    await page.keyboard.press('Space')
    await expect(group.getByRole('radio', { checked: true })).toHaveCount(1)
  })

  for (const { number, author } of drafts) {
    test(`${number} is carried over with every conflict settled`, async ({ page }) => {
      await signIn(page, author)
      await page.goto(paths.proposalRebase(number))
      const conflicts = page.getByRole('group', { name: /^Co ma zostać/ })
      const count = await conflicts.count()
      for (let index = 0; index < count; index += 1) {
        const conflict = conflicts.nth(index)
        if (index % 3 === 0) await conflict.getByRole('radio', { name: 'brzmienie szkicu' }).check()
        else if (index % 3 === 1)
          await conflict.getByRole('radio', { name: 'nowy tekst ustawy' }).check()
        else {
          await conflict.getByRole('radio', { name: 'własne brzmienie:' }).check()
          await conflict.getByRole('textbox').fill('Przepis napisany na nowo.')
        }
      }
      await page.getByRole('button', { name: 'Pokaż przepis po rozstrzygnięciu' }).click()
      await expect(page.getByText('do rozstrzygnięcia').locator('visible=true')).toHaveCount(
        count > 0 ? 1 : 0,
      )
      await page.getByRole('button', { name: 'Przenieś szkic na nowy tekst' }).click()
      await expect(page.getByText('Szkic przeniesiono na nowy tekst ustawy')).toBeVisible()

      await page.goto(paths.proposal(number))
      await expect(page.getByText('Podstawa zmieniona')).toHaveCount(0)
    })
  }

  test('the draft cites the new text and the version the old one', async ({ page }) => {
    await signIn(page, 'expert')
    await page.goto(paths.proposalEdit('R-2014-04'))
    await expect(page.getByText('Dz. U. z 2016 r. poz. 446').first()).toBeVisible()
    await page.goto(paths.proposalVersion('R-2014-04', 2))
    await expect(page.getByText('Dz. U. z 2013 r. poz. 594').first()).toBeVisible()
    await page.goto(paths.proposalRebase('R-2014-04'))
    await expect(page.getByText('Szkic opiera się na najnowszych tekstach ustaw')).toBeVisible()
  })
})
