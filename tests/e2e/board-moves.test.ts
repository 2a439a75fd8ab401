import type { Page } from '@playwright/test'

import { paths } from '#app/paths.ts'
import { signIn } from './support/accounts.ts'
import { expect, test } from './support/story.ts'

test('a card of the board is moved with the keyboard and by dragging, to the form of the step', async ({
  page,
}) => {
  await signIn(page, 'coordinator')
  await record(page, {
    stage: 'readyForBoard',
    actor: 'office',
    financialEffect: 'brak',
    despite: 'opowieść',
  })
  await record(page, { stage: 'adoptedByBoard', actor: 'board', number: '1/2014' })
  await page.goto('/proposals?view=board')
  const card = page.locator('.rec').filter({ hasText: 'R-2014-04' })
  await card.getByText('Przenieś').focus()
  await page.keyboard.press('Enter')
  await card.getByRole('link', { name: 'Przekazano stronie samorządowej' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: /Zapisz krok: Przekazano/ })).toBeVisible()

  await page.goto('/proposals?view=board')
  await expect(card).toHaveAttribute('draggable', 'true')
  // A lane is as long as the longest: its middle may lie below the window.
  const position = { x: 40, y: 12 }
  await card.dragTo(page.locator('[data-lane=localSide]'), {
    sourcePosition: position,
    targetPosition: position,
  })
  await expect(page.getByRole('heading', { name: /Zapisz krok: Przekazano/ })).toBeVisible()
})

/** Records a step of R-2014-04 through its form without drawing it. */
async function record(page: Page, form: Readonly<Record<string, string>>): Promise<void> {
  const answer = await page.request.post(paths.proposalStatus('R-2014-04'), {
    form: { intent: 'record', date: '2014-12-20', ...form },
    maxRedirects: 0,
  })
  expect(answer.status()).toBe(302)
}
