import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'

/** What WCAG 2.1 asks at A and AA, as far as a program can tell; or one of its rules alone. */
export async function violations(page: Page, rule?: string): Promise<readonly string[]> {
  const axe = new AxeBuilder({ page })
  const { violations: found } = await (
    rule === undefined
      ? axe.withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'])
      : axe.withRules([rule])
  ).analyze()
  return found.map(
    ({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 160)).join(' | ')}`,
  )
}

/** How many pixels of the page lie beyond the edge of a screen of the narrowest width that WCAG names. */
export async function overflowAtNarrowest(page: Page): Promise<number> {
  await page.setViewportSize({ width: 320, height: 700 })
  return page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
}
