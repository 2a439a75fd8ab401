import { existsSync } from 'node:fs'
import { copyFile, mkdir, open, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'

import { z } from 'zod'

import { inspect } from './inspect.ts'
import type { Inspection } from './inspect.ts'
import { rows, withFile } from './sqlite.ts'

type RestoreProblem =
  | { readonly code: 'no-file' | 'not-a-database' | 'not-nowela' | 'in-use' }
  | { readonly code: 'unsound'; readonly complaints: readonly string[] }
  | { readonly code: 'newer'; readonly migrations: readonly string[] }

export type RestoreOutcome =
  | {
      readonly ok: true
      readonly file: string
      /** Where the replaced database lies now; `null` when there was none. */
      readonly replaced: string | null
      /** Migrations that the next start will apply. */
      readonly pending: readonly string[]
    }
  | ({ readonly ok: false } & RestoreProblem)

interface RestoreOptions {
  /** Replaces the database even while a server holds it; that server must then be restarted. */
  readonly force: boolean
  /** Goes into the name of the replaced file, such as `20261123T101500`. */
  readonly stamp: string
}

/**
 * Puts a backup in the place of the database. What is to be restored is copied beside the database
 * and checked there first; the replaced file is kept; the exchange itself is one renaming.
 */
export async function restore(
  backup: string,
  database: string,
  { force, stamp }: RestoreOptions,
): Promise<RestoreOutcome> {
  if (!existsSync(backup)) return { ok: false, code: 'no-file' }
  const incoming = `${database}.incoming`
  await mkdir(dirname(database), { recursive: true })
  try {
    await copyFile(backup, incoming)
    const inspection = await inspectCopy(incoming)
    if (inspection === null) return { ok: false, code: 'not-a-database' }
    const problem = problemOf(inspection)
    if (problem !== null) return { ok: false, ...problem }
    await flush(incoming)

    const existed = existsSync(database)
    if (existed && !(await isFree(database)) && !force) return { ok: false, code: 'in-use' }
    const replaced = existed ? `${database}.replaced-${stamp}` : null
    if (replaced !== null) await moveAway(database, replaced)
    await rename(incoming, database)
    return { ok: true, file: database, replaced, pending: inspection.pending }
  } finally {
    await rm(incoming, { force: true })
  }
}

/** The copy, folded into one file; `null` when SQLite cannot read it at all. */
async function inspectCopy(file: string): Promise<Inspection | null> {
  try {
    return await withFile(file, 'write', async (copy) => {
      await rows(copy, 'PRAGMA journal_mode = DELETE')
      return inspect(copy)
    })
  } catch {
    return null
  }
}

function problemOf({ complaints, ours, unknown }: Inspection): RestoreProblem | null {
  if (complaints.length > 0) return { code: 'unsound', complaints }
  if (!ours) return { code: 'not-nowela' }
  return unknown.length > 0 ? { code: 'newer', migrations: unknown } : null
}

const journalRows = z.array(z.object({ journal_mode: z.string() }))

/**
 * Whether no other process has the database open. SQLite leaves the write-ahead log only when it
 * can lock the whole file, and every open connection, even an idle one, prevents that. The log is
 * folded into the file by this, so the file is whole when it is moved.
 */
async function isFree(database: string): Promise<boolean> {
  try {
    return await withFile(database, 'write', async (connection) => {
      await rows(connection, 'PRAGMA locking_mode = EXCLUSIVE')
      const [answer] = journalRows.parse(await rows(connection, 'PRAGMA journal_mode = DELETE'))
      return answer?.journal_mode === 'delete'
    })
  } catch (error) {
    // A broken database, the very reason to restore, is held by nobody who could use it.
    return !(error instanceof Error && error.message.includes('SQLITE_BUSY'))
  }
}

/** The file with its write-ahead log, where a forced restore left one, so that nothing is lost. */
async function moveAway(database: string, target: string): Promise<void> {
  for (const suffix of ['-wal', '-shm', '']) {
    if (existsSync(database + suffix)) await rename(database + suffix, target + suffix)
  }
}

/** Has the disk really hold a file before it replaces another. */
async function flush(file: string): Promise<void> {
  const handle = await open(file, 'r+')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
