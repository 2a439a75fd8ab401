import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'

import { unpack } from '#app/import/archive.ts'
import { paths } from '#app/paths.ts'
import { signIn } from './support/accounts.ts'
import { expect, test } from './support/story.ts'

// Nothing on these pages needs a script.
test.use({ expectedComplaints: [/40[34]/], javaScriptEnabled: false })

const proposal = 'R-2014-01'

/** The words of the Word document that a link of the page gives, without their setting. */
async function documentOf(page: Page, name: string, nth: number): Promise<string> {
  const started = page.waitForEvent('download')
  await page.getByRole('link', { name, exact: true }).nth(nth).click()
  const archive = unpack(await readFile(await (await started).path()))
  if (!archive.ok) throw new Error('Not a Word document')
  const xml = new TextDecoder().decode(archive.value.get('word/document.xml'))
  return xml.replace(/<\/w:p>/g, '\n').replace(/<[^>]+>/g, '')
}

test('anybody downloads a version as a Word document to send to the ministry', async ({ page }) => {
  await page.goto(paths.proposalDocuments(proposal))
  const text = await documentOf(page, 'DOCX: projekt, uzasadnienie, porównanie brzmień', 0)
  expect(text).toMatch(/^\s*Art\. 1\./m)
  expect(text).toContain('wprowadza się następujące zmiany')
  expect(text).toMatch(/uzasadnienie/i)
})

test('the draft is a Word document for those who write it, and for nobody else', async ({
  page,
  browser,
}) => {
  const draft = paths.proposalDocument(proposal, 'draft')
  await signIn(page, 'expert')
  await page.goto(paths.proposalDocuments(proposal))
  const links = page.getByRole('link', {
    name: 'DOCX: projekt, uzasadnienie, porównanie brzmień',
    exact: true,
  })
  expect(
    await documentOf(
      page,
      'DOCX: projekt, uzasadnienie, porównanie brzmień',
      (await links.count()) - 1,
    ),
  ).toContain('Art. 1.')

  const stranger = await browser.newPage()
  expect((await stranger.request.get(draft, { maxRedirects: 0 })).status()).toBe(302)
  await signIn(stranger, 'observer')
  expect((await stranger.request.get(draft)).status()).toBe(403)
  expect((await stranger.request.get(paths.proposalDocument(proposal, 'v99'))).status()).toBe(404)
  await stranger.close()
})
