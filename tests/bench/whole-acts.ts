import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { demoPassword } from '#app/auth/demo.ts'
import { parseStatute } from '#app/core/statute/parse.ts'
import { paths } from '#app/paths.ts'
import { wholeText } from '#tests/support/shared-texts.ts'

/** The built program, served in this process on a database of its own with whole texts of usg. */
export interface WholeActs {
  readonly url: string
  readonly remove: () => Promise<void>
}

/** Serves it; `names` are the texts to load, the newest last. */
export async function serveWholeActs(names: readonly string[]): Promise<WholeActs> {
  const directory = await mkdtemp(join(tmpdir(), 'nowela-bench-'))
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
  for (const name of names) {
    const text = wholeText(name)
    const by = { id: null, name: '', at: new Date() }
    await addActText(
      await database(),
      { slug: 'usg', statute: parseStatute(text).statute, text },
      by,
    )
  }
  const url = await serve(env())
  return { url, remove: () => rm(directory, { recursive: true, force: true }) }
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
