import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { z } from 'zod'

import { applyMigrations } from '#app/setup/schema-engine.ts'
import { openDatabase } from '#app/storage/database.server.ts'
import { addOrganisations } from '#app/storage/users.server.ts'
import { nowela } from '#tests/support/programs.ts'

/*
 * The commands run as processes of their own, as people run them: here the database is open through
 * one copy of SQLite, there through another.
 */

let directory: string
let database: string

beforeEach(async () => {
  directory = mkdtempSync(join(tmpdir(), 'nowela-maintenance-'))
  database = join(directory, 'nowela.db')
  await applyMigrations(database)
})

afterEach(() => {
  rmSync(directory, { recursive: true })
})

const refusal = z.object({ ok: z.literal(false), code: z.string() })
const report = z.object({ findings: z.array(z.looseObject({ about: z.string() })) })

const inDirectory = (name: string) => join(directory, name)

const command = (...args: readonly string[]) =>
  nowela(args, { DATABASE_URL: `file:${database}`, NOWELA_DEMO: '1' })

/** Writes an organisation as the server would; the connection stays open until `close`. */
async function serverWith(code: string) {
  const server = await openDatabase(`file:${database}`)
  await addOrganisations(server, [{ code, name: code }])
  return server
}

async function organisations(): Promise<readonly string[]> {
  const server = await openDatabase(`file:${database}`)
  const rows = await server.read.organisation.findMany({ orderBy: { code: 'asc' } })
  await server.close()
  return rows.map(({ code }) => code)
}

describe('backup and restore', () => {
  test('a backup made while the server writes comes back whole', async () => {
    const server = await serverWith('ZMP')
    const backup = await command('backup', inDirectory('copy.db'))
    expect(backup).toMatchObject({ code: 0 })
    await addOrganisations(server, [{ code: 'ZPP', name: 'ZPP' }])
    await server.close()
    expect(await organisations()).toEqual(['ZMP', 'ZPP'])

    const restored = await command('restore', inDirectory('copy.db'), '--json')
    expect(restored).toMatchObject({ code: 0, err: '' })
    expect(JSON.parse(restored.out)).toMatchObject({ ok: true, file: database, pending: [] })
    expect(await organisations()).toEqual(['ZMP'])

    const replaced = readdirSync(directory).filter((name) => name.includes('.replaced-'))
    expect(replaced).toHaveLength(1)
    database = inDirectory(replaced[0] ?? '')
    expect(await organisations()).toEqual(['ZMP', 'ZPP'])
  })

  test('a backup overwrites nothing and leaves no half-written file', async () => {
    writeFileSync(inDirectory('copy.db'), 'mine')
    expect(await command('backup', inDirectory('copy.db'))).toMatchObject({ code: 1, out: '' })
    expect(readFileSync(inDirectory('copy.db'), 'utf8')).toBe('mine')
    expect(await command('backup', inDirectory('none/copy.db'))).toMatchObject({ code: 1 })
    expect(readdirSync(directory).filter((name) => name.includes('.part'))).toEqual([])
  })

  test('nothing is restored while a server has the database open, unless forced', async () => {
    await command('backup', inDirectory('copy.db'))
    const server = await serverWith('ZMP')
    const refused = await command('restore', inDirectory('copy.db'), '--json')
    expect(refused.code).toBe(1)
    expect(JSON.parse(refused.out)).toEqual({ ok: false, code: 'in-use' })
    // The refusal has taken nothing from the server.
    await addOrganisations(server, [{ code: 'ZPP', name: 'ZPP' }])

    expect(await command('restore', inDirectory('copy.db'), '--force')).toMatchObject({ code: 0 })
    await server.close()
    expect(await organisations()).toEqual([])
  })

  test('what is no sound database of this program is refused and changes nothing', async () => {
    const before = readFileSync(database)
    writeFileSync(inDirectory('text.db'), 'to nie jest baza')
    const torn = Buffer.from(before)
    torn.fill(0x5a, 8_192, 40_000)
    writeFileSync(inDirectory('torn.db'), torn)
    writeFileSync(inDirectory('empty.db'), '')
    for (const [file, codes] of [
      ['absent.db', ['no-file']],
      ['text.db', ['not-a-database']],
      ['torn.db', ['unsound', 'not-a-database']],
      ['empty.db', ['not-nowela']],
    ] as const) {
      const { code, out } = await command('restore', inDirectory(file), '--json')
      expect(code).toBe(1)
      expect(codes).toContain(refusal.parse(JSON.parse(out)).code)
    }
    expect(readFileSync(database).equals(before)).toBe(true)
    expect(existsSync(`${database}.incoming`)).toBe(false)
  }, 60_000)

  test('a wrong call is answered with the usage', async () => {
    const { code, err } = await command('backup')
    expect([code, err.includes('backup PLIK')]).toEqual([2, true])
  })
})

describe('doctor', () => {
  test('finds a migrated database well', async () => {
    const { code, out } = await command('doctor', '--json')
    expect(code).toBe(0)
    const { findings } = report.parse(JSON.parse(out))
    const of = (about: string) => findings.find((one) => one.about === about)
    expect(of('database')).toMatchObject({ state: 'ok', file: database })
    expect(of('integrity')).toEqual({ about: 'integrity', state: 'ok', complaints: [] })
    expect(of('migrations')).toMatchObject({ state: 'ok', pending: [], unknown: [] })
  })

  test('says that there is no database, and makes none', async () => {
    database = inDirectory('none.db')
    const { code, out } = await command('doctor')
    expect([code, out.includes(`✘ Nie ma bazy danych ${database}`)]).toEqual([1, true])
    expect(existsSync(database)).toBe(false)
  })

  test('names a wrong variable', async () => {
    const { code, out } = await nowela(['doctor'], {
      DATABASE_URL: `file:${database}`,
      PORT: 'abc',
    })
    expect([code, out.includes('PORT')]).toEqual([1, true])
  })
})
