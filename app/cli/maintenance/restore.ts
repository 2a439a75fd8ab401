import { existsSync } from 'node:fs'
import { copyFile, mkdir, open, rename, rm, stat } from 'node:fs/promises'
import { dirname } from 'node:path'

import { z } from 'zod'

import { copyDocuments } from './backup.ts'
import {
  brokenDocuments,
  documentsBeside,
  namedDocuments,
  type BrokenDocument,
  type NamedDocument,
} from './documents.ts'
import { inspect } from './inspect.ts'
import type { Inspection } from './inspect.ts'
import { databaseOf, hashOfFile, readManifest } from './manifest.ts'
import { rows, withFile } from './sqlite.ts'

type RestoreProblem =
  | { readonly code: 'no-file' | 'no-manifest' | 'not-a-database' | 'not-nowela' | 'in-use' }
  | { readonly code: 'altered' }
  | { readonly code: 'documents-broken'; readonly broken: readonly BrokenDocument[] }
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
      /** Documents that the database names and that are not, or not whole, beside it now. */
      readonly broken: readonly BrokenDocument[]
    }
  | ({ readonly ok: false } & RestoreProblem)

interface RestoreOptions {
  /**
   * Replaces the database even while a server holds it, which must then be restarted, and even when
   * documents of the backup are damaged.
   */
  readonly force: boolean
  /** Looks whether the backup is whole, and leaves the database as it is. */
  readonly checkOnly: boolean
  /** Goes into the name of the replaced file, such as `20261123T101500`. */
  readonly stamp: string
}

/**
 * Puts a backup in the place of the database and its documents beside it. Everything is checked by the
 * hashes of the manifest first, the database is copied beside the present one and read through there;
 * the replaced file is kept; the exchange itself is one renaming. A database alone, without a manifest,
 * is taken as well: its documents are then those that lie there already.
 */
export async function restore(
  backup: string,
  database: string,
  { force, checkOnly, stamp }: RestoreOptions,
): Promise<RestoreOutcome> {
  if (!existsSync(backup)) return { ok: false, code: 'no-file' }
  const whole = await openBackup(backup)
  if (!whole.ok) return whole
  if (whole.broken.length > 0 && !force) {
    return { ok: false, code: 'documents-broken', broken: whole.broken }
  }
  const incoming = `${database}.incoming`
  await mkdir(dirname(database), { recursive: true })
  try {
    await copyFile(whole.database, incoming)
    const inspection = await inspectCopy(incoming)
    if (inspection === null) return { ok: false, code: 'not-a-database' }
    const problem = problemOf(inspection)
    if (problem !== null) return { ok: false, ...problem }
    const { pending, documents } = inspection
    if (checkOnly) return { ok: true, file: backup, replaced: null, pending, broken: whole.broken }
    await flush(incoming)

    const existed = existsSync(database)
    if (existed && !(await isFree(database)) && !force) return { ok: false, code: 'in-use' }
    const beside = documentsBeside(dirname(database))
    // Before the database: what it names is there when it comes.
    if (whole.folder !== null) await copyDocuments(whole.folder, beside, documents)
    const replaced = existed ? `${database}.replaced-${stamp}` : null
    if (replaced !== null) await moveAway(database, replaced)
    await rename(incoming, database)
    const broken = await brokenDocuments(beside, documents)
    return { ok: true, file: database, replaced, pending, broken }
  } finally {
    await rm(incoming, { force: true })
  }
}

interface OpenedBackup {
  readonly ok: true
  readonly database: string
  /** Where its documents lie; `null` for a database alone. */
  readonly folder: string | null
  readonly broken: readonly BrokenDocument[]
}

/** A backup whose database is what its manifest says, with the documents that are not. */
async function openBackup(
  backup: string,
): Promise<OpenedBackup | ({ readonly ok: false } & RestoreProblem)> {
  if (!(await stat(backup)).isDirectory()) {
    return { ok: true, database: backup, folder: null, broken: [] }
  }
  const manifest = await readManifest(backup)
  const database = databaseOf(backup)
  if (manifest === null || !existsSync(database)) return { ok: false, code: 'no-manifest' }
  if ((await hashOfFile(database)) !== manifest.database.sha256) {
    return { ok: false, code: 'altered' }
  }
  const folder = documentsBeside(backup)
  return { ok: true, database, folder, broken: await brokenDocuments(folder, manifest.documents) }
}

interface InspectedCopy extends Inspection {
  readonly documents: readonly NamedDocument[]
}

/** The copy, folded into one file; `null` when SQLite cannot read it at all. */
async function inspectCopy(file: string): Promise<InspectedCopy | null> {
  try {
    return await withFile(file, 'write', async (copy) => {
      await rows(copy, 'PRAGMA journal_mode = DELETE')
      const inspection = await inspect(copy)
      return { ...inspection, documents: inspection.ours ? await namedDocuments(copy) : [] }
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
