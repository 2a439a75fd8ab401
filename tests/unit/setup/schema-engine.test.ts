import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { applyMigrations } from '#app/setup/schema-engine.ts'
import { openDatabase } from '#app/storage/database.server.ts'

test('a second start applies nothing and does not mind a program that has the database open', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'nowela-migrations-'))
  const file = join(folder, 'test.db')
  expect((await applyMigrations(file)).length).toBeGreaterThan(0)
  const running = await openDatabase(`file:${file}`, { lasting: false })
  try {
    await running.read.$queryRaw`SELECT 1`
    expect(await applyMigrations(file)).toEqual([])
  } finally {
    await running.close()
    rmSync(folder, { recursive: true, force: true })
  }
})
