import { chromium, type Page } from '@playwright/test'
import * as z from 'zod'

import { findBrowser, quietFlags } from '#app/setup/browser.ts'
import { paths } from '#app/paths.ts'
import { hasSharedTexts } from '#tests/support/shared-texts.ts'
import { addWholeTexts, serveProgram, sessionOf } from './serve-program.ts'

/** Issue 4: a key is answered within so many milliseconds on the whole usg. */
const aim = 50
/** Words for some ten seconds of typing, so that saving and refreshing happen meanwhile. */
const typed = ' Związek może przejąć także inne zadania, jeżeli przewiduje to jego statut.'
const keyPause = 90

/**
 * Opens the whole usg in the studio, types into one of its units and prints how long it takes from each
 * key to the frame that shows it, saves and the panels' refresh included:
 * `npm run build && npm run bench:typing`.
 */
async function measureTyping(): Promise<void> {
  const { url, remove } = await serveProgram((db) => addWholeTexts(db, 'usg', ['usg-DU-2013-594']))
  const executablePath = await findBrowser()
  const browser = await chromium.launch({
    ...(executablePath === null ? {} : { executablePath }),
    args: process.getuid?.() === 0 ? [...quietFlags, '--no-sandbox'] : [...quietFlags],
  })
  try {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
    const [name = '', value = ''] = (await sessionOf(url, 'anna.kowalska@nowela.example')).split(
      '=',
    )
    await context.addCookies([{ name, value, url }])
    const page = await context.newPage()
    await page.goto(url + paths.proposalEdit('R-2014-02', { act: 'usg', at: 'all' }))
    const units = await page.locator('[data-unit]').count()
    const opening = await measureOpening(page)
    const keys = await measureKeys(page)
    await page.waitForTimeout(2_500)
    const later = await measureKeys(page)
    for (const [what, times] of [
      [`opening one of ${units} units`, [opening]],
      ['a key', keys],
      ['a key after the refresh', later],
    ] as const) {
      process.stdout.write(`${what}: ${figures(times)} (aim ${aim} ms)\n`)
    }
  } finally {
    await browser.close()
    await remove()
  }
}

/** From the click on a unit's words to the frame with its field. */
async function measureOpening(page: Page): Promise<number> {
  await page.locator('[data-unit][tabindex="0"]').waitFor({ state: 'attached' })
  return page.evaluate(async () => {
    const words = document.querySelector<HTMLElement>('#art_64__para_1 [data-words]')
    words?.scrollIntoView({ block: 'center' })
    const start = performance.now()
    words?.click()
    while (!document.querySelector('.unit-editor textarea')) {
      await new Promise((resolve) => requestAnimationFrame(resolve))
    }
    return performance.now() - start
  })
}

/** Types, and measures in the page from each key to after the frame that shows it. */
async function measureKeys(page: Page): Promise<readonly number[]> {
  await page.evaluate(() => {
    const times: number[] = []
    Reflect.set(window, 'keyTimes', times)
    window.addEventListener(
      'keydown',
      (event) => {
        const start = event.timeStamp
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel()
          port1.onmessage = () => times.push(performance.now() - start)
          port2.postMessage(null)
        })
      },
      { capture: true },
    )
  })
  await page.keyboard.type(typed, { delay: keyPause })
  const times = await page.evaluate(() => JSON.stringify(Reflect.get(window, 'keyTimes')))
  return z.array(z.number()).parse(JSON.parse(times))
}

function figures(times: readonly number[]): string {
  const sorted = [...times].sort((a, b) => a - b)
  const at = (share: number) =>
    (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(0)
  return `p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, longest ${at(1)} ms`
}

if (hasSharedTexts) {
  await measureTyping()
  process.exit(0)
}
