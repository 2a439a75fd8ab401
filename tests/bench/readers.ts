import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { demoPassword } from '#app/auth/demo.ts'
import { parseStatute } from '#app/core/statute/parse.ts'
import { paths } from '#app/paths.ts'
import { hasSharedTexts, wholeText } from '#tests/support/shared-texts.ts'

/** DESIGN: how the page of a whole act is served to so many readers at once, each asking without pause. */
const readers = 20
const requests = 600

/**
 * Serves the built program on a database of its own with whole texts of usg and prints how long its
 * longest pages take: `npm run build && npm run bench:readers`.
 */
async function measureReaders(): Promise<void> {
  const directory = await mkdtemp(join(tmpdir(), 'nowela-readers-'))
  Object.assign(process.env, {
    NODE_ENV: 'production',
    DATABASE_URL: `file:${join(directory, 'nowela.db')}`,
    PORT: '0',
    HOST: '127.0.0.1',
    LOG_LEVEL: 'error',
  })
  // Imported only now: what they import reads the environment.
  const { env } = await import('#app/env.server.ts')
  const { applyMigrations } = await import('#app/setup/schema-engine.ts')
  const { loadDemo } = await import('#app/setup/demo.ts')
  const { database } = await import('#app/storage/client.server.ts')
  const { addActText } = await import('#app/storage/acts.server.ts')
  const { serve } = await import('#app/server/serve.ts')
  await applyMigrations(env().databasePath)
  await loadDemo()
  for (const name of ['usg-DU-2013-594', 'usg-DU-2016-446']) {
    const text = wholeText(name)
    const by = { id: null, name: '', at: new Date() }
    await addActText(
      await database(),
      { slug: 'usg', statute: parseStatute(text).statute, text },
      by,
    )
  }
  const url = await serve(env())
  const expert = await sessionOf(url, 'anna.kowalska@nowela.example')
  for (const path of [paths.act('usg'), paths.actCompare('usg', { show: 'all' })]) {
    await measure(`${path}, anonymous`, url + path, {})
    await measure(`${path}, signed in`, url + path, { cookie: expert })
  }
  await rm(directory, { recursive: true, force: true })
}

async function sessionOf(url: string, email: string): Promise<string> {
  const response = await fetch(url + paths.signIn(), {
    method: 'POST',
    redirect: 'manual',
    headers: { origin: url },
    body: new URLSearchParams({ email, password: demoPassword }),
  })
  return (response.headers.get('set-cookie') ?? '').split(';')[0] ?? ''
}

async function measure(name: string, url: string, headers: Record<string, string>): Promise<void> {
  await (await fetch(url, { headers })).arrayBuffer()
  const times: number[] = []
  let left = requests
  const reader = async () => {
    while (left-- > 0) {
      const start = performance.now()
      await (await fetch(url, { headers })).arrayBuffer()
      times.push(performance.now() - start)
    }
  }
  await Promise.all(Array.from({ length: readers }, reader))
  times.sort((one, other) => one - other)
  const at = (share: number) => (times[Math.floor(times.length * share)] ?? 0).toFixed(0)
  process.stdout.write(`${name}: p50 ${at(0.5)} ms, p95 ${at(0.95)} ms at ${readers} readers\n`)
}

if (hasSharedTexts) {
  await measureReaders()
  process.exit(0)
}
