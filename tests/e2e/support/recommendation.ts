import type { APIResponse, Page } from '@playwright/test'

import { paths } from '#app/paths.ts'

export interface Written {
  readonly title: string
  readonly rationale?: string
  /** Units of usg with their new words, in the order of writing. */
  readonly units: readonly (readonly [place: string, text: string])[]
}

/**
 * Writes a recommendation of one version as the expert whose browser the page's is, by the forms that
 * people use, without drawing them; gives its number. Stories that change what they read have their own.
 */
export async function writeRecommendation(page: Page, written: Written): Promise<string> {
  const { title, units, rationale = 'Cel zmiany.' } = written
  const made = await send(page, paths.proposalNew(), { title, area: 'Recenzja', act: 'usg' })
  const number = /\/proposals\/([^/]+)\/edit/.exec(made)?.[1]
  if (number === undefined) throw new Error(`The new recommendation leads to ${made}`)
  const studio = paths.proposalEdit(number)
  await send(page, studio, { intent: 'prose', revision: '1', rationale })
  let revision = 2
  for (const [place, text] of units) {
    await send(page, studio, {
      ...{ intent: 'setText', revision: String(revision), act: 'usg', place, text },
    })
    revision += 1
  }
  await send(page, studio, { intent: 'version', revision: String(revision), note: 'Do recenzji' })
  return number
}

/** Sends a form and gives where it leads. */
async function send(page: Page, to: string, form: Record<string, string>): Promise<string> {
  const answer = await page.request.post(to, { form, maxRedirects: 0 })
  const next = answer.headers().location
  if (next === undefined) throw new Error(await refusalOf(answer, to))
  return next
}

async function refusalOf(answer: APIResponse, to: string): Promise<string> {
  return `${to} was answered with ${answer.status()}: ${(await answer.text()).slice(0, 500)}`
}
