import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterEach, beforeEach } from 'vitest'

import { applyMigrations } from '#app/setup/schema-engine.ts'
import { openDatabase, type OpenDatabase } from '#app/storage/database.server.ts'
import { addOrganisations } from '#app/storage/users.server.ts'
import { nowela, type Ended } from './programs.ts'

/** A directory of its own for each test, and the database that the commands are given. */
export interface KeptData {
  readonly directory: string
  /** Path of the database; a test may give another. */
  database: string
  readonly inDirectory: (name: string) => string
  /** Runs a command as a process of its own, as people run it. */
  readonly command: (...args: readonly string[]) => Promise<Ended>
  /** Writes an organisation as the server would; the connection stays open until `close`. */
  readonly serverWith: (code: string) => Promise<OpenDatabase>
}

/**
 * The commands run as processes of their own: here the database is open through one copy of SQLite,
 * there through another.
 */
export function useKeptData(): KeptData {
  let directory = ''
  const kept = {
    get directory() {
      return directory
    },
    database: '',
    inDirectory: (name: string) => join(directory, name),
    command: (...args: readonly string[]) =>
      nowela(args, { DATABASE_URL: `file:${kept.database}`, NOWELA_DEMO: '1' }),
    async serverWith(code: string) {
      const server = await openDatabase(`file:${kept.database}`)
      await addOrganisations(server, [{ code, name: code }])
      return server
    },
  }
  beforeEach(async () => {
    directory = mkdtempSync(join(tmpdir(), 'nowela-maintenance-'))
    kept.database = join(directory, 'nowela.db')
    await applyMigrations(kept.database)
  })
  afterEach(() => {
    rmSync(directory, { recursive: true })
  })
  return kept
}
