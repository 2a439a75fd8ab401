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
