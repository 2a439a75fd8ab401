import { join } from 'node:path'

import type sqlite3 from 'sqlite3'
import { z } from 'zod'

import { listKept, stateOfKept } from '#app/storage/files.server.ts'
import { rows } from './sqlite.ts'

/** A document that a database names: its content lies beside it, under the hash. */
export interface NamedDocument {
  readonly sha256: string
  readonly bytes: number
  /** What people called it, with the meeting that it belongs to. */
  readonly name: string
}

/** A document whose content is not there, or is no longer what it was. */
export interface BrokenDocument extends NamedDocument {
  readonly state: 'missing' | 'damaged'
}

/** The folder of the contents beside a database file's own folder. */
export const documentsBeside = (directory: string) => join(directory, 'files')

const documentRows = z.array(
  z.object({ sha256: z.string(), bytes: z.number(), name: z.string(), title: z.string() }),
)

/** The documents that a database names, each content once; of one from before there were any, none. */
export async function namedDocuments(
  database: sqlite3.Database,
): Promise<readonly NamedDocument[]> {
  const table = `SELECT name FROM sqlite_master WHERE type = 'table' AND name = 'Attachment'`
  if ((await rows(database, table)).length === 0) return []
  const found = await rows(
    database,
    `SELECT a.sha256, a.size AS bytes, MIN(a.name) AS name, m.title
      FROM "Attachment" AS a JOIN "Meeting" AS m ON m.id = a."meetingId"
      GROUP BY a.sha256 ORDER BY MIN(a."addedAt"), a.sha256`,
  )
  return documentRows
    .parse(found)
    .map(({ title, name, ...document }) => ({ ...document, name: `${name} (${title})` }))
}

/** Which of these documents cannot be given out from a folder, named as people know them. */
export async function brokenDocuments(
  folder: string,
  documents: readonly NamedDocument[],
): Promise<readonly BrokenDocument[]> {
  const broken: BrokenDocument[] = []
  for (const document of documents) {
    const state = await stateOfKept(folder, document.sha256)
    if (state !== 'whole') broken.push({ ...document, state })
  }
  return broken
}

/** Contents in a folder that no document names, such as a crash leaves them: they do no harm. */
export async function orphanedContents(
  folder: string,
  documents: readonly NamedDocument[],
): Promise<readonly string[]> {
  const named = new Set(documents.map(({ sha256 }) => sha256))
  return (await listKept(folder)).filter((sha256) => !named.has(sha256))
}
