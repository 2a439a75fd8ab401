import type { Page } from '@playwright/test'
import { paths } from '#app/paths.ts'
import { signIn } from './support/accounts.ts'
import { loadText, missingTexts } from './support/load-text.ts'
import { beginProposal } from './support/proposals.ts'
import { expect, test } from './support/story.ts'

const text = 'usg-DU-2016-446.md'
const missing = missingTexts('The stories of the whole usg in the studio', [text])

/** Makes the whole usg the newest text, which a story before this one may have done. */
async function haveWholeAct(page: Page): Promise<void> {
  await signIn(page, 'coordinator')
  await page.goto(paths.act('usg'))
  const isThere = await page.getByText('Dz. U. z 2016 r. poz. 446').count()
  if (isThere === 0) await loadText(page, text)
}

const unit = (page: Page, place: string) =>
  page.getByRole('link', { name: `Zmień ${place}`, exact: true })

/** The unit that has the focus, by the address that its link leads to. */
const focused = (page: Page) => page.locator('[data-unit]:focus')

test.describe('on the whole usg', () => {
  test.skip(missing.length > 0, `Not there: ${missing.join(', ')}`)
  test.slow()

  test('the arrows lead on from chapter to chapter and back, and words are changed on the way', async ({
    page,
  }) => {
    await haveWholeAct(page)
    await signIn(page, 'expert')
    const number = await beginProposal(page, 'Obchód całej ustawy')
    await page.goto(paths.proposalEdit(number, { act: 'usg' }))
    await expect(page.locator('[data-unit][tabindex="0"]')).toHaveCount(1)
    const shown = page.locator('nav.contents a[aria-current="true"]')

    // The first chapter's last unit, by keys alone: into the text, to its end, and beyond.
    await page.locator('[data-unit][tabindex="0"]').focus()
    await page.keyboard.press('End')
    const last = await focused(page).getAttribute('data-unit')
    expect(last).toMatch(/^chp_1|^art_5c/)
    await page.keyboard.press('ArrowDown')
    await expect(shown).toContainText('Zakres działania i zadania gminy')
    await expect(focused(page)).toHaveAttribute('data-unit', /chp_2$|^art_6/)
    await expect(focused(page)).toBeInViewport()
    await page.keyboard.press('ArrowUp')
    await expect(focused(page)).toHaveAttribute('data-unit', last ?? '')
    await expect(focused(page)).toBeInViewport()

    // Words of the next chapter are changed where the walk has come to.
    await page.keyboard.press('ArrowDown')
    await expect(focused(page)).toHaveAttribute('data-unit', /chp_2$|^art_6/)
    await page.keyboard.press('ArrowDown')
    await expect(unit(page, 'art. 6 ust. 1')).toBeVisible()
    while ((await focused(page).getAttribute('data-unit')) !== 'art_6__para_1') {
      await page.keyboard.press('ArrowDown')
    }
    await page.keyboard.press('Enter')
    await page.keyboard.press('Control+End')
    await page.keyboard.type(' Dopisane w drodze.')
    await page.keyboard.press('Control+Enter')
    await expect(page.locator('#art_6__para_1 ins')).toContainText('Dopisane w drodze.')
    await expect(unit(page, 'art. 6 ust. 1')).toBeFocused()
  })

  test('the arrows end where the act ends', async ({ page }) => {
    await haveWholeAct(page)
    await signIn(page, 'expert')
    const number = await beginProposal(page, 'Kraniec całej ustawy')
    await page.goto(paths.proposalEdit(number, { act: 'usg' }))
    const first = page.locator('[data-unit][tabindex="0"]')
    await expect(first).toHaveCount(1)
    await first.focus()
    await page.keyboard.press('Home')
    const start = await focused(page).getAttribute('data-unit')
    await page.keyboard.press('ArrowUp')
    await expect(focused(page)).toHaveAttribute('data-unit', start ?? '')
  })
})
