import { readdir } from 'node:fs/promises'

import type sqlite3 from 'sqlite3'
import { z } from 'zod'

import { rows } from './sqlite.ts'

/** What a database file turns out to be. */
export interface Inspection {
  /** What SQLite's `integrity_check` complains about; empty when the file is sound. */
  readonly complaints: readonly string[]
  /** Migrations that this program has and the file has not: the next start applies them. */
  readonly pending: readonly string[]
  /** Migrations that the file has and this program does not know: it comes from a newer one. */
  readonly unknown: readonly string[]
  /** Whether it is a database of Nowela at all. */
  readonly ours: boolean
}

const complaintRows = z.array(z.object({ integrity_check: z.string() }))
const tableRows = z.array(z.object({ name: z.string() }))
const migrationRows = z.array(z.object({ migration_name: z.string() }))

/** Reads a database through: is it sound, is it ours, is it as old as the program. */
export async function inspect(database: sqlite3.Database): Promise<Inspection> {
  const checked = complaintRows.parse(await rows(database, 'PRAGMA integrity_check'))
  const complaints = checked.map((row) => row.integrity_check).filter((text) => text !== 'ok')
  const known = await knownMigrations()
  const applied = await appliedMigrations(database)
  return {
    complaints,
    pending: known.filter((name) => !applied.includes(name)),
    unknown: applied.filter((name) => !known.includes(name)),
    ours: known[0] !== undefined && applied.includes(known[0]),
  }
}

async function knownMigrations(): Promise<readonly string[]> {
  const entries = await readdir('prisma/migrations', { withFileTypes: true })
  return entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
}

async function appliedMigrations(database: sqlite3.Database): Promise<readonly string[]> {
  const table = `SELECT name FROM sqlite_master WHERE type = 'table' AND name = '_prisma_migrations'`
  if (tableRows.parse(await rows(database, table)).length === 0) return []
  const finished = `SELECT migration_name FROM _prisma_migrations
    WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL ORDER BY migration_name`
  return migrationRows.parse(await rows(database, finished)).map((row) => row.migration_name)
}
