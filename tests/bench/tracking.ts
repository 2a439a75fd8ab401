import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { demoPassword } from '#app/auth/demo.ts'
import { paths } from '#app/paths.ts'
import { seedLoad } from './seed-load.ts'

/** DESIGN § 7: recommendations and events that the list, the board and the overview are measured with. */
const load = { proposals: 1000, eventsEach: 10 }
const requests = 20

/**
 * Serves the built program on a database of its own with the load and prints how long the pages of
 * tracking take, one request after another: `npm run build && npm run bench:tracking`.
 */
async function measureTracking(): Promise<void> {
  const directory = await mkdtemp(join(tmpdir(), 'nowela-tracking-'))
  Object.assign(process.env, {
    NODE_ENV: 'production',
    DATABASE_URL: `file:${join(directory, 'nowela.db')}`,
    PORT: process.env.PORT ?? '0',
    HOST: '127.0.0.1',
    LOG_LEVEL: 'error',
  })
  // Imported only now: what they import reads the environment.
  const { env } = await import('#app/env.server.ts')
  const { applyMigrations } = await import('#app/setup/schema-engine.ts')
  const { loadDemo } = await import('#app/setup/demo.ts')
  const { database } = await import('#app/storage/client.server.ts')
  const { serve } = await import('#app/server/serve.ts')
  await applyMigrations(env().databasePath)
  await loadDemo()
  const db = await database()
  await seedLoad(db, load)
  process.stdout.write(
    `${await db.read.proposal.count()} recommendations, ${await db.read.statusEvent.count()} events\n`,
  )
  const url = await serve(env())
  const coordinator = await sessionOf(url, 'piotr.nowak@nowela.example')
  const pages = [
    paths.proposals(),
    paths.proposals({ sort: 'since', q: 'zwiazki' }),
    paths.proposals({ view: 'board' }),
    paths.dashboard(),
    paths.calendar(),
    paths.home(),
  ]
  for (const page of pages) {
    await measure(`${page}, anonymous`, url + page, {})
    await measure(`${page}, signed in`, url + page, { cookie: coordinator })
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
  let bytes = 0
  const times: number[] = []
  for (let count = 0; count <= requests; count += 1) {
    const start = performance.now()
    bytes = (await (await fetch(url, { headers })).arrayBuffer()).byteLength
    times.push(performance.now() - start)
  }
  const [first = 0, ...rest] = times
  rest.sort((one, other) => one - other)
  const at = (share: number) => (rest[Math.floor(rest.length * share)] ?? 0).toFixed(0)
  process.stdout.write(
    `${name}: first ${first.toFixed(0)} ms, p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, ${Math.round(bytes / 1000)} kB\n`,
  )
}

await measureTracking()
process.exit(0)
