import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { demoPassword } from '#app/auth/demo.ts'
import { parseStatute } from '#app/core/statute/parse.ts'
import { paths } from '#app/paths.ts'
import type { Database } from '#app/storage/database.server.ts'
import { wholeText } from '#tests/support/shared-texts.ts'

/** The built program, served in this process on a database of its own that has the demonstration. */
export interface ServedProgram {
  readonly url: string
  readonly db: Database
  readonly remove: () => Promise<void>
}

/** Serves it; `fill` adds what is measured with. */
export async function serveProgram(
  fill: (db: Database) => Promise<unknown>,
): Promise<ServedProgram> {
  const directory = await mkdtemp(join(tmpdir(), 'nowela-bench-'))
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
  await fill(db)
  const url = await serve(env())
  return { url, db, remove: () => rm(directory, { recursive: true, force: true }) }
}

/** Loads whole official texts of an act, the newest last, by the names of their files. */
export async function addWholeTexts(
  db: Database,
  slug: string,
  names: readonly string[],
): Promise<void> {
  const { addActText } = await import('#app/storage/acts.server.ts')
  for (const name of names) {
    const text = wholeText(name)
    const by = { id: null, name: '', at: new Date() }
    await addActText(db, { slug, statute: parseStatute(text).statute, text }, by)
  }
}

/** The cookie of a demo account. */
export async function sessionOf(url: string, email: string): Promise<string> {
  const response = await fetch(url + paths.signIn(), {
    method: 'POST',
    redirect: 'manual',
    headers: { origin: url },
    body: new URLSearchParams({ email, password: demoPassword }),
  })
  return (response.headers.get('set-cookie') ?? '').split(';')[0] ?? ''
}
