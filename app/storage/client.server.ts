import { env } from '../env.server.ts'
import { openDatabase, type Database, type OpenDatabase } from './database.server.ts'

declare global {
  // In development a changed file is loaded anew; the connections must outlive it.
  var nowelaDatabase: Promise<OpenDatabase> | undefined
}

/** The database of this process, opened on first use. */
export function database(): Promise<Database> {
  globalThis.nowelaDatabase ??= openDatabase(env().databaseUrl)
  return globalThis.nowelaDatabase
}

/** Closes it, so that the write-ahead log is folded in and the process can end. */
export async function closeDatabase(): Promise<void> {
  const open = globalThis.nowelaDatabase
  globalThis.nowelaDatabase = undefined
  await (await open)?.close()
}
