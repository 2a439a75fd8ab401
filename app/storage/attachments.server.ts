import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import {
  checkFile,
  isFileProblem,
  type Attachment,
  type FileProblem,
} from '../core/record/attachment.ts'
import { env } from '../env.server.ts'
import { appendAudit } from './audit.server.ts'
import type { Database } from './database.server.ts'
import { keepFile, readKeptFile } from './files.server.ts'
import type { PersonStamp } from './stamp.ts'

/** Where the contents lie: beside the database, never in it. */
const folder = () => join(env().dataDirectory, 'files')

const columns = {
  id: true,
  name: true,
  mediaType: true,
  size: true,
  sha256: true,
  addedAt: true,
  addedBy: { select: { name: true } },
} as const

/** The documents of a meeting, in the order in which they were added. */
export async function listAttachments(
  db: Database,
  meeting: string,
): Promise<readonly Omit<Attachment, 'mediaType'>[]> {
  const rows = await db.read.attachment.findMany({
    where: { meeting: { slug: meeting } },
    select: columns,
    orderBy: { addedAt: 'asc' },
  })
  return rows.map(({ mediaType: _type, addedBy, addedAt, ...row }) => ({
    ...row,
    addedBy: addedBy.name,
    addedAt: addedAt.toISOString(),
  }))
}

export interface SentFile {
  readonly name: string
  readonly content: Uint8Array
}

/**
 * Adds a document to a kept meeting; gives what is wrong with it, `null` when it is kept. The content
 * is written first: a crash in between leaves a file that nothing names, never a name without a file.
 */
export async function addAttachment(
  db: Database,
  meeting: string,
  { name, content }: SentFile,
  by: PersonStamp,
): Promise<FileProblem | null> {
  const found = checkFile(name, content)
  if (isFileProblem(found)) return found
  const sha256 = await keepFile(folder(), content)
  await db.write(async (transaction) => {
    await transaction.attachment.create({
      data: {
        id: randomUUID(),
        meeting: { connect: { slug: meeting } },
        name,
        mediaType: found,
        size: content.length,
        sha256,
        addedBy: { connect: { id: by.id } },
        addedAt: by.at,
      },
    })
    await appendAudit(transaction, by, 'meeting.document-added', `meeting ${meeting}`, {
      name,
      sha256,
    })
  })
  return null
}

/** A document of a meeting with its content; `null` when there is none, or its content is damaged. */
export async function readAttachment(db: Database, meeting: string, id: string) {
  const row = await db.read.attachment.findFirst({
    where: { id, meeting: { slug: meeting } },
    select: { name: true, mediaType: true, sha256: true },
  })
  const content = row && (await readKeptFile(folder(), row.sha256))
  return content ? { name: row.name, mediaType: row.mediaType, content } : null
}
