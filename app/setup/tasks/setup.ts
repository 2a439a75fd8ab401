import { prepare } from '../prepare.ts'

/** `npm run setup`: everything that must be there before the program can be served. */
export async function run(): Promise<void> {
  await prepare()
  const { closeDatabase } = await import('#app/storage/client.server.ts')
  await closeDatabase()
}
