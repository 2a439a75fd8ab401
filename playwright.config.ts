import { defineConfig, devices } from '@playwright/test'

import { findBrowser, quietFlags } from './app/setup/browser.ts'

const asRoot = process.getuid?.() === 0

/** `npm run test:e2e` starts the built server on a fresh database and gives its address. */
const baseURL = process.env.NOWELA_URL ?? 'http://localhost:3000'

const executablePath = await findBrowser()

/**
 * Stories that change what others read: each file runs when all before it are done, nothing beside it.
 * The studio's work in one draft, the rebase brings newer law, through the whole of which the walk leads,
 * the board moves that draft on. One alone:
 * `--project=rebase --no-deps`.
 */
const inTurn = ['studio-editing', 'rebase', 'studio-walk', 'board-moves']
const desktop = { ...devices['Desktop Chrome'], viewport: { width: 1280, height: 900 } }
const alone = inTurn.map((name) => `**/${name}.test.ts`)

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.test.ts',
  outputDir: 'test-results/stories',
  fullyParallel: true,
  workers: 2,
  timeout: 90_000,
  expect: { timeout: 20_000 },
  forbidOnly: true,
  reporter: [['list'], ['json', { outputFile: 'test-results/stories.json' }]],
  use: {
    baseURL,
    locale: 'pl-PL',
    timezoneId: 'Europe/Warsaw',
    trace: 'retain-on-failure',
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(executablePath === null ? {} : { executablePath }),
      // Chromium refuses its sandbox to root, as containers run it.
      args: asRoot ? [...quietFlags, '--no-sandbox'] : quietFlags,
    },
  },
  projects: [
    { name: 'desktop', grepInvert: /@phone/, testIgnore: alone, use: desktop },
    { name: 'phone', grep: /@phone|@everywhere/, testIgnore: alone, use: devices['Pixel 7'] },
    ...inTurn.map((name, index) => ({
      name,
      testMatch: `**/${name}.test.ts`,
      dependencies: index === 0 ? ['desktop', 'phone'] : inTurn.slice(index - 1, index),
      use: desktop,
    })),
  ],
})
