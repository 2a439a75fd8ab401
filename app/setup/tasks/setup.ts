import type { Env } from '#app/env.server.ts'
import { configuration } from '../configuration.ts'
import { generateClient, migrateDatabase } from '../prepare.ts'

/** Everything that must be there before the program can be served. */
export async function run(): Promise<Env> {
  const env = configuration()
  await generateClient()
  await migrateDatabase(env.databasePath)
  return env
}
