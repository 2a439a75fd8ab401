import { paths } from '#app/paths.ts'
import { overflowAtNarrowest, violations } from './support/accessible.ts'
import { signIn, type Account } from './support/accounts.ts'
import { expect, test } from './support/story.ts'

/** Every kind of page, and who sees the most of it. */
const pages: readonly (readonly [string, Account | null])[] = [
  [paths.home(), null],
  [paths.home(), 'coordinator'],
  [paths.signIn(), null],
  [paths.acts(), 'coordinator'],
  [paths.act('usg'), null],
  [paths.act('usg', { q: 'związku' }), 'expert'],
  [paths.actCompare('usg'), null],
  [paths.search(), null],
  [paths.search({ q: 'statut' }), null],
  [paths.search({ q: 'gmina', kind: 'provision', act: 'usg' }), 'coordinator'],
  [paths.search({ q: 'xyzzy' }), null],
  [paths.adminActs(), 'coordinator'],
  [paths.proposals(), null],
  [paths.proposals({ view: 'board' }), 'expert'],
  [paths.proposalNew(), 'expert'],
  [paths.proposal('R-2014-01'), null],
  [paths.proposal('R-2014-01', { view: 'beside' }), null],
  [paths.proposalVersions('R-2014-01'), null],
  [paths.proposalVersion('R-2014-01', 2, { against: 1 }), null],
  [paths.proposalStatus('R-2014-01'), 'coordinator'],
  [paths.proposalEdit('R-2014-02', { act: 'usg' }), 'expert'],
  [paths.proposalEdit('R-2014-02', { act: 'usg', view: 'rationale' }), 'expert'],
  [paths.proposalVersion('R-2014-04', 2, { against: 1, view: 'beside' }), 'expert'],
  [paths.actTogether('usg', { with: 'R-2014-01,R-2014-06' }), 'expert'],
  [paths.notifications(), 'expert'],
  [paths.following(), 'expert'],
  [paths.notificationMails(), 'expert'],
  [paths.notificationSettings(), 'expert'],
  [paths.adminOutbox(), 'admin'],
  [paths.reviewTable('R-2014-04'), 'coordinator'],
  [paths.reviewReturn('R-2014-04'), 'coordinator'],
  [paths.meetings(), null],
  [paths.agenda(), null],
  [paths.agendaMatrix(), null],
  [paths.access(), 'expert'],
  [paths.apiPage(), null],
  [paths.practices(), null],
]

for (const [path, account] of pages) {
  test(`${path} can be used by everybody (${account ?? 'anonymous'})`, async ({ page }) => {
    if (account) await signIn(page, account)
    await page.goto(path)
    expect(await violations(page)).toEqual([])
    await page.emulateMedia({ colorScheme: 'dark' })
    expect(await violations(page, 'color-contrast'), 'in dark colours').toEqual([])
    const wider = await overflowAtNarrowest(page)
    expect(wider, 'pixels to scroll sideways at 320').toBeLessThanOrEqual(0)
  })
}

test('the keyboard alone leads past the navigation to the text', async ({ page }) => {
  await page.goto(paths.act('usg'))
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Przejdź do treści' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main')).toBeFocused()
  await page.keyboard.press('Control+k')
  await expect(
    page.getByRole('searchbox', { name: 'Szukaj przepisu lub rekomendacji' }),
  ).toBeFocused()
})

test.describe('an address that nobody has', () => {
  test.use({ expectedComplaints: [/404/] })

  test('is told inside the frame, with ways on', async ({ page }) => {
    const response = await page.goto('/nie-ma-takiej')
    expect(response?.status()).toBe(404)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nie ma takiej strony')
    await expect(page).toHaveTitle('Nie ma takiej strony · Nowela')
    expect(await violations(page)).toEqual([])
    await page.getByRole('main').getByRole('link', { name: 'Ustawy' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ustawy')
  })
})
