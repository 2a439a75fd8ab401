import type { APIResponse, Page } from '@playwright/test'

import { paths } from '#app/paths.ts'

/** Words of a recommendation: of its rationale, and of units of usg, in the order of writing. */
export interface Writing {
  readonly rationale?: string
  readonly units: readonly (readonly [place: string, text: string])[]
}

/** A recommendation whose newest version is its draft. */
export interface Written {
  readonly number: string
  /** Of the draft. */
  readonly revision: number
}

/**
 * Writes a recommendation of one version as the expert whose browser the page's is, by the forms that
 * people use, without drawing them. Stories that change what they read have their own.
 */
export async function writeRecommendation(
  page: Page,
  title: string,
  writing: Writing,
): Promise<Written> {
  const made = await send(page, paths.proposalNew(), { title, area: 'Recenzja', act: 'usg' })
  const number = /\/proposals\/([^/]+)\/edit/.exec(made)?.[1]
  if (number === undefined) throw new Error(`The new recommendation leads to ${made}`)
  return writeVersion(page, { number, revision: 1 }, { rationale: 'Cel zmiany.', ...writing })
}

/** Writes on in a recommendation and saves its next version. */
export async function writeVersion(
  page: Page,
  { number, revision }: Written,
  { rationale, units }: Writing,
): Promise<Written> {
  const studio = paths.proposalEdit(number)
  let now = revision
  if (rationale !== undefined) {
    await send(page, studio, { intent: 'prose', revision: String(now), rationale })
    now += 1
  }
  for (const [place, text] of units) {
    const words = { act: 'usg', place, text }
    await send(page, studio, { intent: 'setText', revision: String(now), ...words })
    now += 1
  }
  await send(page, studio, { intent: 'version', revision: String(now), note: 'Do recenzji' })
  return { number, revision: now }
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
