import { existsSync } from 'node:fs'

/** Where Debian, Ubuntu and Google's own packages put Chromium. */
const SYSTEM_BROWSERS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
]

/**
 * The Chromium that the browser tests can use: the one named in `CHROMIUM`, the system's, or the one
 * that Playwright has downloaded; `null` when there is none.
 */
export async function findBrowser(): Promise<string | null> {
  const { CHROMIUM } = process.env
  const found = [...(CHROMIUM ? [CHROMIUM] : []), ...SYSTEM_BROWSERS].find(existsSync)
  if (found !== undefined) return found
  const { chromium } = await import('@playwright/test')
  const own = chromium.executablePath()
  return existsSync(own) ? own : null
}

/** Keeps Chromium from calling home, which in a closed network only costs time and noise. */
export const quietFlags = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
]
