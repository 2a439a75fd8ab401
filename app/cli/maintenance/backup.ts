import { existsSync } from 'node:fs'
import { mkdir, rename, rm, stat } from 'node:fs/promises'
import { dirname } from 'node:path'

import { keepFile, readKeptFile } from '#app/storage/files.server.ts'
import {
  brokenDocuments,
  documentsBeside,
  namedDocuments,
  type BrokenDocument,
  type NamedDocument,
} from './documents.ts'
import { inspect } from './inspect.ts'
import { databaseOf, hashOfFile, writeManifest } from './manifest.ts'
import { copyOnline, rows, withFile } from './sqlite.ts'
import type { Progress } from './sqlite.ts'

export type BackupOutcome =
  | {
      readonly ok: true
      readonly folder: string
      /** Of the database. */
      readonly bytes: number
      readonly documents: number
      /** What could not be copied, since it was missing or damaged where it lay. */
      readonly broken: readonly BrokenDocument[]
    }
  | { readonly ok: false; readonly code: 'no-database' | 'target-exists'; readonly file: string }
  | { readonly ok: false; readonly code: 'failed'; readonly reason: string }
  | { readonly ok: false; readonly code: 'copy-unsound'; readonly complaints: readonly string[] }

interface BackupOptions {
  readonly tell: (progress: Progress) => void
  /** The moment that the manifest bears. */
  readonly now: Date
}

/**
 * Copies the database and the documents that it names into a new folder while others use them. The
 * documents come after: a row never names one that is not there, and no content ever changes. The folder
 * gets its name only once the copy was read through and found sound, so one with that name is always a
 * good backup.
 */
export async function backUp(
  source: string,
  target: string,
  { tell, now }: BackupOptions,
): Promise<BackupOutcome> {
  if (!existsSync(source)) return { ok: false, code: 'no-database', file: source }
  if (existsSync(target)) return { ok: false, code: 'target-exists', file: target }
  const unfinished = `${target}.part`
  await rm(unfinished, { recursive: true, force: true })
  try {
    await mkdir(unfinished)
    const copy = databaseOf(unfinished)
    await withFile(source, 'read', (database) => copyOnline(database, copy, tell))
    const { complaints, named } = await readThrough(copy)
    if (complaints.length > 0) return { ok: false, code: 'copy-unsound', complaints }
    const kept = documentsBeside(dirname(source))
    const broken = await brokenDocuments(kept, named)
    const lost = new Set(broken.map(({ sha256 }) => sha256))
    const documents = named.filter(({ sha256 }) => !lost.has(sha256))
    await copyDocuments(kept, documentsBeside(unfinished), documents)
    const { size: bytes } = await stat(copy)
    const database = { bytes, sha256: await hashOfFile(copy) }
    await writeManifest(unfinished, { format: 1, madeAt: now.toISOString(), database, documents })
    await rename(unfinished, target)
    return { ok: true, folder: target, bytes, documents: documents.length, broken }
  } catch (error) {
    // A damaged database, a full disk, a folder that is not there: the operator's to mend.
    return { ok: false, code: 'failed', reason: error instanceof Error ? error.message : '' }
  } finally {
    await rm(unfinished, { recursive: true, force: true })
  }
}

function readThrough(copy: string) {
  return withFile(copy, 'write', async (database) => {
    // The copy says of itself that it has a write-ahead log; alone, it is to be one file.
    await rows(database, 'PRAGMA journal_mode = DELETE')
    const { complaints } = await inspect(database)
    return { complaints, named: complaints.length > 0 ? [] : await namedDocuments(database) }
  })
}

/** Copies whole contents from one folder into another; those that are there already stay. */
export async function copyDocuments(
  from: string,
  to: string,
  documents: readonly Pick<NamedDocument, 'sha256'>[],
): Promise<void> {
  for (const { sha256 } of documents) {
    const content = await readKeptFile(from, sha256)
    if (content !== null) await keepFile(to, content)
  }
}
