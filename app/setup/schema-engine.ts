import { mkdir, readFile, readdir } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'

import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
import type { SqlDriverAdapter } from '@prisma/driver-adapter-utils'
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg'
import type { MigrationList, SchemaEngine } from '@prisma/schema-engine-wasm/schema_engine_bg'

import { setup } from '#app/i18n/pl/setup.js'
import { appliedMigrations } from './applied-migrations.ts'
import { Explained } from './explained.js'

/*
 * Prisma Migrate's own engine, as WebAssembly over the same driver as the program. `prisma migrate`
 * would fetch a binary from a host that many closed networks do not reach; this comes as a package,
 * reads the same folder and writes the same `_prisma_migrations` table.
 */

const SCHEMA = resolve('prisma/schema.prisma')
const MIGRATIONS = resolve('prisma/migrations')

/** The full-text index, which Prisma's schema has no words for, and the tables that FTS5 keeps it in. */
const filters = {
  externalTables: ['', '_config', '_data', '_docsize', '_idx'].map((name) => `SearchIndex${name}`),
  externalEnums: [],
}

/**
 * Applies the migrations that a database does not have yet and gives their names. With none to apply
 * the engine is not asked: a program that has the database open may go on.
 */
export async function applyMigrations(databasePath: string): Promise<readonly string[]> {
  await mkdir(dirname(databasePath), { recursive: true })
  const migrationsList = await readMigrations()
  const applied = await appliedMigrations(databasePath)
  if (migrationsList.migrationDirectories.every(({ path }) => applied.has(path))) return []
  try {
    return await withEngine(databasePath, async (engine) => {
      const { appliedMigrationNames } = await engine.applyMigrations({ migrationsList, filters })
      return appliedMigrationNames
    })
  } catch (error) {
    throw isBusy(error) ? new Explained(setup.databaseBusy(databasePath)) : error
  }
}

/** Whether the engine failed because somebody else has the database open; it knows no word for it. */
function isBusy(error: unknown): boolean {
  return error instanceof Error && /SocketTimeout|database is locked/.test(error.message)
}

/**
 * The SQL that leads from a database to the tables of `schema.prisma`; empty if they agree. Run on
 * a database with all migrations applied it is the next migration.
 */
export async function sqlToSchema(databasePath: string): Promise<string> {
  return withEngine(databasePath, async (engine, files) => {
    const difference = await engine.diff({
      from: { tag: 'schemaDatasource', files, configDir: dirname(SCHEMA) },
      to: { tag: 'schemaDatamodel', files },
      script: true,
      exitCode: true,
      filters,
    })
    return difference.exitCode === 0 ? '' : (difference.stdout ?? '')
  })
}

type SchemaFile = { readonly path: string; readonly content: string }

async function withEngine<T>(
  databasePath: string,
  work: (engine: SchemaEngine, files: SchemaFile[]) => Promise<T>,
): Promise<T> {
  await load()
  const file = { path: SCHEMA, content: await readFile(SCHEMA, 'utf8') }
  const driver = new PrismaBetterSqlite3({ url: `file:${databasePath}` })
  const connections: SqlDriverAdapter[] = []
  const keeping = async (connection: Promise<SqlDriverAdapter>) => {
    connections.push(await connection)
    return connection
  }
  const engine = await bindings.SchemaEngine.new(
    { datamodels: [[file.path, file.content]] },
    () => undefined,
    bindMigrationAwareSqlAdapterFactory({
      provider: driver.provider,
      adapterName: driver.adapterName,
      connect: () => keeping(driver.connect()),
      connectToShadowDb: () => keeping(driver.connectToShadowDb()),
    }),
  )
  try {
    return await work(engine, [file])
  } finally {
    engine.free()
    // The engine locks the database for itself and leaves its connection open.
    for (const connection of connections) await connection.dispose()
  }
}

let loaded: Promise<void> | undefined

/** Gives the WebAssembly module its bindings; the package does this only for bundlers. */
function load(): Promise<void> {
  loaded ??= (async () => {
    const { resolve: find } = createRequire(import.meta.url)
    const module = find('@prisma/schema-engine-wasm/schema_engine_bg')
    const wasm = join(dirname(module), 'schema_engine_bg.wasm')
    const source = await WebAssembly.instantiate(await readFile(wasm), {
      './schema_engine_bg.js': bindings,
    })
    bindings.__wbg_set_wasm(source.instance.exports)
    const start = source.instance.exports.__wbindgen_start
    if (typeof start === 'function') Reflect.apply(start, undefined, [])
  })()
  return loaded
}

async function readMigrations(): Promise<MigrationList> {
  const lock = 'migration_lock.toml'
  const entries = await readdir(MIGRATIONS, { withFileTypes: true })
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name)
  const migrationDirectories = names.sort().map(async (path) => ({
    path,
    migrationFile: {
      path: 'migration.sql',
      content: {
        tag: 'ok' as const,
        value: await readFile(`${MIGRATIONS}/${path}/migration.sql`, 'utf8'),
      },
    },
  }))
  return {
    baseDir: MIGRATIONS,
    lockfile: { path: lock, content: await readFile(`${MIGRATIONS}/${lock}`, 'utf8') },
    shadowDbInitScript: '',
    migrationDirectories: await Promise.all(migrationDirectories),
  }
}
