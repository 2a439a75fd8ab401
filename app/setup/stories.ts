import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

import { checks } from '#app/i18n/pl/checks.ts'
import { findBrowser } from './browser.ts'
import { Explained } from './explained.js'
import { countPlaywright } from './outcome.ts'
import type { Outcome } from './outcome.ts'
import { runNode, tryNode } from './run.ts'

const SERVER_LOG = 'test-results/server.log'

/** Written by the reporter that playwright.config.ts names. */
const REPORT = 'test-results/stories.json'

/** How long the built server may take to answer on a busy machine. */
const START_LIMIT_MS = 60_000

/**
 * Runs the browser stories against the built server, on a database of its own that is made, filled
 * with the demo and thrown away, and on a port that is free.
 */
export async function runStories(args: readonly string[]): Promise<Outcome> {
  if ((await findBrowser()) === null) throw new Explained(checks.noBrowser)
  const directory = await mkdtemp(join(tmpdir(), 'nowela-stories-'))
  const port = await freePort()
  const env = {
    NODE_ENV: 'production',
    DATABASE_URL: `file:${join(directory, 'nowela.db')}`,
    PORT: String(port),
    HOST: '127.0.0.1',
    NOWELA_DEMO: '1',
    NOWELA_URL: `http://localhost:${port}`,
    LOG_LEVEL: 'info',
    BASE_URL: '',
    SMTP_URL: '',
    MAIL_FROM: '',
    TRUST_PROXY: '',
    NO_COLOR: '1',
  }
  try {
    await runNode(['app/setup/start.js', 'setup'], { env })
    const server = await startServer(env)
    try {
      const playwright = ['node_modules/@playwright/test/cli.js', 'test', ...args]
      return await countPlaywright(await tryNode(playwright, { env }), REPORT)
    } finally {
      await stopServer(server)
    }
  } finally {
    await rm(directory, { recursive: true, force: true })
  }
}

type StoryEnv = Readonly<Record<'NOWELA_URL', string> & Record<string, string>>

async function startServer(env: StoryEnv): Promise<ChildProcess> {
  await mkdir('test-results', { recursive: true })
  const log = createWriteStream(SERVER_LOG)
  const server = spawn(process.execPath, ['app/setup/start.js', 'serve'], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  server.stdout.pipe(log)
  server.stderr.pipe(log, { end: false })
  const deadline = Date.now() + START_LIMIT_MS
  while (!(await answers(`${env.NOWELA_URL}/healthz`))) {
    if (server.exitCode !== null || Date.now() > deadline) {
      server.kill('SIGKILL')
      throw new Explained(`${checks.serverDidNotStart}\n${await readFile(SERVER_LOG, 'utf8')}`)
    }
    await wait(200)
  }
  return server
}

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(url)).ok
  } catch {
    return false
  }
}

/** Stops the server as an operator would, and holds it to having stopped without complaint. */
async function stopServer(server: ChildProcess): Promise<void> {
  const exit = once(server, 'exit')
  server.kill('SIGTERM')
  await exit
  if (server.exitCode !== 0) throw new Explained(checks.serverDidNotStop)
  const log = await readFile(SERVER_LOG, 'utf8')
  const errors = log.split('\n').filter((line) => /"level":[56]0/.test(line))
  if (errors.length > 0) throw new Explained(`${checks.serverErrors}\n${errors.join('\n')}`)
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const address = probe.address()
  probe.close()
  await once(probe, 'close')
  if (address === null || typeof address === 'string') throw new Error('The probe has no port')
  return address.port
}
