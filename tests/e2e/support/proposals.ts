import type { Page } from '@playwright/test'

import { paths } from '#app/paths.ts'

/** Begins a recommendation of the signed-in expert's own, so that a story changes nothing that others read. */
export async function beginProposal(page: Page, title: string): Promise<string> {
  const response = await page.request.post(paths.proposalNew(), {
    form: { title, area: 'Opowieści', act: 'usg', unit: '', problem: 'Problem opowieści.' },
    maxRedirects: 0,
  })
  const number = /\/proposals\/([^/]+)\/edit/.exec(response.headers().location ?? '')?.[1]
  if (number === undefined) throw new Error(`„${title}” was answered with ${response.status()}`)
  return number
}

/** Sends a form of the desk of a draft that was not changed since its revision. */
export async function sendToDesk(
  page: Page,
  number: string,
  form: Readonly<Record<string, string>>,
): Promise<void> {
  const response = await page.request.post(paths.proposalEdit(number), { form, maxRedirects: 0 })
  if (response.status() !== 303) {
    throw new Error(`${form.intent ?? ''} of ${number} was answered with ${response.status()}`)
  }
}

/** A recommendation of the signed-in expert with one version that gives units of usg other words. */
export async function beginWithVersion(
  page: Page,
  title: string,
  words: Readonly<Record<string, string>>,
): Promise<string> {
  const number = await beginProposal(page, title)
  let revision = 1
  for (const [place, text] of Object.entries(words)) {
    const form = { intent: 'setText', act: 'usg', place, text, revision: String(revision) }
    await sendToDesk(page, number, form)
    revision += 1
  }
  const version = { intent: 'version', note: title, label: '', revision: String(revision) }
  await sendToDesk(page, number, version)
  return number
}
