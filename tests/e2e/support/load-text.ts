import { existsSync, readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { paths } from '#app/paths.ts'

/** Whole official texts beside the repository, which not every clone has. */
const folder = '../shared/statutes'

/** The names of those that are not there; says loudly which stories are skipped for that. */
export function missingTexts(stories: string, names: readonly string[]): readonly string[] {
  const missing = names.filter((name) => !existsSync(`${folder}/${name}`))
  if (missing.length > 0) {
    console.warn(`${stories} are skipped, texts are not there: ${missing.join(', ')}`)
  }
  return missing
}

/** Loads a text for everybody, through the forms of a signed-in coordinator. */
export async function loadText(page: Page, name: string): Promise<void> {
  await page.goto(paths.adminActs())
  await page.getByLabel('Plik z tekstem').setInputFiles({
    name: 'ustawa.md',
    mimeType: 'text/markdown',
    buffer: readFileSync(`${folder}/${name}`),
  })
  await page.getByRole('button', { name: 'Sprawdź tekst' }).click()
  await page.getByRole('button', { name: 'Zapisz jako nowy tekst' }).click()
  await page.waitForURL(/\/rebases$/)
}
