import { createHash } from 'node:crypto'
import { createReadStream, existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'

import { z } from 'zod'

/** What a backup is made of, with the hash of each file, so that it can be proved whole. */
export interface Manifest {
  readonly format: 1
  readonly madeAt: string
  readonly database: { readonly bytes: number; readonly sha256: string }
  /** The contents under `files/`; those that were broken already when it was made are not among them. */
  readonly documents: readonly {
    readonly sha256: string
    readonly bytes: number
    readonly name: string
  }[]
}

const sha256 = z.string().regex(/^[0-9a-f]{64}$/)
const bytes = z.int().nonnegative()

const schema: z.ZodType<Manifest> = z.object({
  format: z.literal(1),
  madeAt: z.iso.datetime(),
  database: z.object({ bytes, sha256 }),
  documents: z.array(z.object({ sha256, bytes, name: z.string() })),
})

const fileName = 'manifest.json'

/** Where the copy of the database lies in a backup. */
export const databaseOf = (backup: string) => join(backup, 'nowela.db')

export async function writeManifest(backup: string, manifest: Manifest): Promise<void> {
  await writeFile(join(backup, fileName), `${JSON.stringify(manifest, null, 2)}\n`)
}

/** The manifest of a backup; `null` where there is none that can be read. */
export async function readManifest(backup: string): Promise<Manifest | null> {
  const path = join(backup, fileName)
  if (!existsSync(path)) return null
  try {
    return schema.parse(JSON.parse(await readFile(path, 'utf8')))
  } catch {
    return null
  }
}

/** The SHA-256 of a file of any length. */
export async function hashOfFile(path: string): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(path), hash)
  return hash.digest('hex')
}
