import { chromium, type CDPSession, type Page } from '@playwright/test'
import * as z from 'zod'

import { findBrowser, quietFlags } from '#app/setup/browser.ts'
import { paths } from '#app/paths.ts'
import { hasSharedTexts } from '#tests/support/shared-texts.ts'
import { addWholeTexts, serveProgram, sessionOf } from './serve-program.ts'

/** Issue 4: a key is answered within so many milliseconds on the whole usg. */
const aim = 50
/** Words for some seconds of typing without a rest, saved at its end. */
const typed = ' Związek może przejąć także inne zadania, jeżeli przewiduje to jego statut.'
const keyPause = 90
/** Rests between words, so long that the words are saved and the next fall on the panels' refresh. */
const rests = [2_650, 2_700, 2_750, 2_800, 2_900, 3_000, 3_100, 3_300]
/** Processors that are so many times slower than this one. */
const slower = [1, 4]

/**
 * Opens the whole usg in the studio, types into one of its units and prints how long it takes from each
 * key to the frame that shows it, and how long the page's thread works for a key, which says the same
 * on a machine that is busy: `npm run build && npm run bench:typing`.
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
    for (const rate of slower) {
      await page.goto(url + paths.proposalEdit('R-2014-02', { act: 'usg', at: 'all' }))
      const units = await page.locator('[data-unit]').count()
      const devtools = await context.newCDPSession(page)
      await devtools.send('Performance.enable', { timeDomain: 'threadTicks' })
      await devtools.send('Emulation.setCPUThrottlingRate', { rate })
      await listenToKeys(page)
      say(`processor ${rate === 1 ? 'as it is' : `${rate} times slower`}, aim ${aim} ms`)
      say(`  opening one of ${units} units: ${figures([await measureOpening(page)])}`)
      const before = await workOf(devtools)
      const keys = await measureKeys(page, () => page.keyboard.type(typed, { delay: keyPause }))
      const work = ((await workOf(devtools)) - before) / keys.length
      say(`  a key: ${figures(keys)}, work ${work.toFixed(1)} ms`)
      const refreshed = await measureKeys(page, () => typeBetweenRests(page))
      say(`  a key over saves and refreshes: ${figures(refreshed)}`)
      await devtools.detach()
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

/** Has the page note from each key to after the frame that shows it. */
async function listenToKeys(page: Page): Promise<void> {
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
}

/** What the page noted of the keys that `type` presses. */
async function measureKeys(page: Page, type: () => Promise<void>): Promise<readonly number[]> {
  const before = (await keyTimes(page)).length
  await type()
  return (await keyTimes(page)).slice(before)
}

async function keyTimes(page: Page): Promise<readonly number[]> {
  const times = await page.evaluate(() => JSON.stringify(Reflect.get(window, 'keyTimes')))
  return z.array(z.number()).parse(JSON.parse(times))
}

async function typeBetweenRests(page: Page): Promise<void> {
  for (const rest of rests) {
    await page.waitForTimeout(rest)
    await page.keyboard.type(' kilka słów', { delay: keyPause })
  }
}

/** The time that the page's thread has worked, in ms. */
async function workOf(devtools: CDPSession): Promise<number> {
  const { metrics } = await devtools.send('Performance.getMetrics')
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1_000
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
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
