import { mkdir } from 'node:fs/promises'

import { chromium, devices, type Page } from '@playwright/test'

import { paths } from '#app/paths.ts'
import { findBrowser, quietFlags } from '#app/setup/browser.ts'
import { signIn, type Account } from './support/accounts.ts'

/** Where the pictures of the README are kept. */
const directory = 'docs/screenshots'

interface Picture {
  readonly name: string
  readonly path: string
  readonly account?: Account
  /** What the picture is about, where a phone would show only what stands above it. */
  readonly subject?: string
  /** The unit that is being edited, by its `eId`. */
  readonly opened?: string
  /** Where the subject of a desktop's picture lies lower on the page than its edge. */
  readonly height?: number
}

const pictures: readonly Picture[] = [
  { name: 'statute', path: paths.unit('usg', 'chp_7') },
  { name: 'recommendation', path: paths.proposal('R-2014-01'), subject: '.law', height: 1500 },
  {
    name: 'editor',
    path: paths.proposalEdit('R-2014-04', { act: 'usg', at: 'art_84' }),
    account: 'expert',
    opened: 'art_84__para_1',
  },
  {
    name: 'comparison',
    path: paths.proposalVersion('R-2014-01', 3, { against: 1 }),
    subject: '.law',
  },
  {
    name: 'board',
    path: paths.proposals({ view: 'board' }),
    account: 'coordinator',
    subject: '.board',
  },
]

/** Of a desktop's picture. */
const width = 1280

const screens = [
  { suffix: '', context: { viewport: { width, height: 860 } } },
  { suffix: '-phone', context: { ...devices['Pixel 7'], viewport: { width: 390, height: 844 } } },
] as const

/**
 * Takes the pictures of the README from the running program at `NOWELA_URL`, filled with the demo:
 * `npm run screenshots`.
 */
async function takeScreenshots(baseURL: string): Promise<readonly string[]> {
  await mkdir(directory, { recursive: true })
  const executablePath = await findBrowser()
  const browser = await chromium.launch({
    ...(executablePath === null ? {} : { executablePath }),
    args: process.getuid?.() === 0 ? [...quietFlags, '--no-sandbox'] : [...quietFlags],
  })
  const files: string[] = []
  try {
    for (const { suffix, context } of screens) {
      for (const { name, path, account, subject, height, opened } of pictures) {
        const browserContext = await browser.newContext({ ...context, baseURL, locale: 'pl-PL' })
        const page = await browserContext.newPage()
        if (height !== undefined && suffix === '') await page.setViewportSize({ width, height })
        if (account) await signIn(page, account)
        await page.goto(path, { waitUntil: 'networkidle' })
        if (opened !== undefined) await open(page, opened)
        if (subject !== undefined && suffix === '-phone') await show(page, subject)
        const file = `${directory}/${name}${suffix}.png`
        // CSS pixels: twice the pixels would be four times the bytes for the same page.
        await page.screenshot({ path: file, scale: 'css', animations: 'disabled' })
        files.push(file)
        await browserContext.close()
      }
    }
  } finally {
    await browser.close()
  }
  return files
}

/** Opens a unit in the studio, as a click on its words does. */
async function open(page: Page, unit: string): Promise<void> {
  await page.locator(`#${unit} [data-words]`).first().click()
  await page.locator(`#${unit} textarea`).waitFor()
  await show(page, `#${unit}`)
}

async function show(page: Page, selector: string): Promise<void> {
  await page
    .locator(selector)
    .first()
    .evaluate((element) => element.scrollIntoView({ block: 'start' }))
}

const url = process.env.NOWELA_URL ?? 'http://localhost:3000'
for (const file of await takeScreenshots(url)) process.stdout.write(`${file}\n`)
