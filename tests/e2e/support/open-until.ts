import { expect, type Page } from '@playwright/test'

/** Opens a page again until it shows what is told a moment after it happened. */
export async function openUntil(page: Page, path: string, words: string | RegExp): Promise<void> {
  await expect(async () => {
    await page.goto(path)
    await expect(page.getByRole('main')).toContainText(words, { timeout: 500 })
  }).toPass({ timeout: 20_000 })
}
