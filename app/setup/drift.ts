import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { applyMigrations, sqlToSchema } from './schema-engine.ts'

/** The SQL by which the migrations fall short of `schema.prisma`; empty when they agree. */
export async function missingMigration(): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'nowela-drift-'))
  try {
    const database = join(directory, 'nowela.db')
    await applyMigrations(database)
    return await sqlToSchema(database)
  } finally {
    await rm(directory, { recursive: true, force: true })
  }
}
