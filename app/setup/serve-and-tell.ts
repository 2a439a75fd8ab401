import type { Env } from '#app/env.server.ts'
import { setup } from '#app/i18n/pl/setup.js'
import { Explained } from './explained.js'

/** Starts the server in this process, so that signals reach it, and says where it can be opened. */
export async function serveAndTell(env: Env): Promise<void> {
  // Imported only now: the server needs the database client, which the preparation has just made.
  const { serve } = await import('#app/server/serve.ts')
  const url = await serve(env).catch((error: unknown) => {
    const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'
    throw taken ? new Explained(setup.portTaken(env.port)) : error
  })
  const { accountLines } = await import('./demo.ts')
  console.log(['', setup.ready(url), ...(await accountLines()), setup.stop, ''].join('\n'))
}
