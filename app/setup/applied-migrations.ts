import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3'

/**
 * The names of the migrations that a database has, told without the engine: that one wants the file
 * for itself, and a running program has it open. A database that is not there yet has none.
 */
export async function appliedMigrations(databasePath: string): Promise<ReadonlySet<unknown>> {
  const connection = await new PrismaBetterSqlite3({ url: `file:${databasePath}` }).connect()
  const ask = async (sql: string) =>
    (await connection.queryRaw({ sql, args: [], argTypes: [] })).rows.map(([value]) => value)
  try {
    const tables = await ask(`SELECT name FROM sqlite_master WHERE name = '_prisma_migrations'`)
    if (tables.length === 0) return new Set()
    return new Set(
      await ask(
        `SELECT migration_name FROM _prisma_migrations
         WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL`,
      ),
    )
  } finally {
    await connection.dispose()
  }
}
