import { existsSync } from 'node:fs'
import { rename, rm, stat } from 'node:fs/promises'

import { inspect } from './inspect.ts'
import { copyOnline, rows, withFile } from './sqlite.ts'
import type { Progress } from './sqlite.ts'

export type BackupOutcome =
  | { readonly ok: true; readonly file: string; readonly bytes: number }
  | { readonly ok: false; readonly code: 'no-database' | 'target-exists'; readonly file: string }
  | { readonly ok: false; readonly code: 'failed'; readonly reason: string }
  | { readonly ok: false; readonly code: 'copy-unsound'; readonly complaints: readonly string[] }

/**
 * Copies the database while others use it. The copy gets its name only once it has been read
 * through and found sound, so a file with that name is always a good backup.
 */
export async function backUp(
  source: string,
  target: string,
  tell: (progress: Progress) => void,
): Promise<BackupOutcome> {
  if (!existsSync(source)) return { ok: false, code: 'no-database', file: source }
  if (existsSync(target)) return { ok: false, code: 'target-exists', file: target }
  const unfinished = `${target}.part`
  await rm(unfinished, { force: true })
  try {
    await withFile(source, 'read', (database) => copyOnline(database, unfinished, tell))
    const { complaints } = await withFile(unfinished, 'write', async (copy) => {
      // The copy says of itself that it has a write-ahead log; alone, it is to be one file.
      await rows(copy, 'PRAGMA journal_mode = DELETE')
      return inspect(copy)
    })
    if (complaints.length > 0) return { ok: false, code: 'copy-unsound', complaints }
    await rename(unfinished, target)
  } catch (error) {
    // A damaged database, a full disk, a folder that is not there: the operator's to mend.
    return { ok: false, code: 'failed', reason: error instanceof Error ? error.message : '' }
  } finally {
    await rm(unfinished, { force: true })
  }
  return { ok: true, file: target, bytes: (await stat(target)).size }
}
