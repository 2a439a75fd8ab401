import type { Database } from '#app/storage/database.server.ts'
import type { Stamp } from '#app/storage/stamp.ts'

/**
 * Runs `work` with the database that the environment names and closes it. The client is loaded only
 * now: commands that need no database work before it was generated.
 */
export async function withDatabase<T>(work: (db: Database) => Promise<T>): Promise<T> {
  const { closeDatabase, database } = await import('#app/storage/client.server.ts')
  try {
    return await work(await database())
  } finally {
    await closeDatabase()
  }
}

/** Whoever works at the command line: the audit trail knows no more of them. */
export function operator(): Stamp {
  return { id: null, name: 'nowela (CLI)', at: new Date() }
}
