import { defineConfig, devices } from '@playwright/test'

import { findBrowser, quietFlags } from './app/setup/browser.ts'

const asRoot = process.getuid?.() === 0

/** `npm run test:e2e` starts the built server on a fresh database and gives its address. */
const baseURL = process.env.NOWELA_URL ?? 'http://localhost:3000'

const executablePath = await findBrowser()

/** What changes the law for everybody comes after all other stories; alone: `--project=last --no-deps`. */
const last = '**/rebase.test.ts'

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.test.ts',
  outputDir: 'test-results/stories',
  fullyParallel: true,
  workers: 2,
  timeout: 45_000,
  expect: { timeout: 10_000 },
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
    {
      name: 'desktop',
      grepInvert: /@phone/,
      testIgnore: last,
      use: { ...devices['Desktop Chrome'], viewport: { width: 1280, height: 900 } },
    },
    { name: 'phone', grep: /@phone|@everywhere/, testIgnore: last, use: devices['Pixel 7'] },
    {
      name: 'last',
      testMatch: last,
      dependencies: ['desktop', 'phone'],
      use: { ...devices['Desktop Chrome'], viewport: { width: 1280, height: 900 } },
    },
  ],
})
