import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, test } from 'vitest'
import { z } from 'zod'

import { openDatabase } from '#app/storage/database.server.ts'
import { addOrganisations } from '#app/storage/users.server.ts'
import { useKeptData } from '#tests/support/kept-data.ts'
import { nowela } from '#tests/support/programs.ts'

const kept = useKeptData()
const { inDirectory, command, serverWith } = kept

const refusal = z.object({ ok: z.literal(false), code: z.string() })
const report = z.object({ findings: z.array(z.looseObject({ about: z.string() })) })

async function organisations(): Promise<readonly string[]> {
  const server = await openDatabase(`file:${kept.database}`)
  const rows = await server.read.organisation.findMany({ orderBy: { code: 'asc' } })
  await server.close()
  return rows.map(({ code }) => code)
}

describe('backup and restore', () => {
  test('a backup made while the server writes comes back whole', async () => {
    const server = await serverWith('ZMP')
    const backup = await command('backup', inDirectory('copy'))
    expect(backup).toMatchObject({ code: 0 })
    await addOrganisations(server, [{ code: 'ZPP', name: 'ZPP' }])
    await server.close()
    expect(await organisations()).toEqual(['ZMP', 'ZPP'])

    const restored = await command('restore', inDirectory('copy'), '--json')
    expect(restored).toMatchObject({ code: 0, err: '' })
    expect(JSON.parse(restored.out)).toMatchObject({ ok: true, file: kept.database, pending: [] })
    expect(await organisations()).toEqual(['ZMP'])

    const replaced = readdirSync(kept.directory).filter((name) => name.includes('.replaced-'))
    expect(replaced).toHaveLength(1)
    kept.database = inDirectory(replaced[0] ?? '')
    expect(await organisations()).toEqual(['ZMP', 'ZPP'])
  })

  test('a backup overwrites nothing and leaves no half-written file', async () => {
    writeFileSync(inDirectory('copy'), 'mine')
    expect(await command('backup', inDirectory('copy'))).toMatchObject({ code: 1, out: '' })
    expect(readFileSync(inDirectory('copy'), 'utf8')).toBe('mine')
    expect(await command('backup', inDirectory('none/copy'))).toMatchObject({ code: 1 })
    expect(readdirSync(kept.directory).filter((name) => name.includes('.part'))).toEqual([])
  })

  test('nothing is restored while a server has the database open, unless forced', async () => {
    await command('backup', inDirectory('copy'))
    const server = await serverWith('ZMP')
    const refused = await command('restore', inDirectory('copy'), '--json')
    expect(refused.code).toBe(1)
    expect(JSON.parse(refused.out)).toEqual({ ok: false, code: 'in-use' })
    // The refusal has taken nothing from the server.
    await addOrganisations(server, [{ code: 'ZPP', name: 'ZPP' }])

    expect(await command('restore', inDirectory('copy'), '--force')).toMatchObject({ code: 0 })
    await server.close()
    expect(await organisations()).toEqual([])
  })

  test('what is no sound database of this program is refused and changes nothing', async () => {
    const before = readFileSync(kept.database)
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
    expect(readFileSync(kept.database).equals(before)).toBe(true)
    expect(existsSync(`${kept.database}.incoming`)).toBe(false)
  }, 60_000)

  test('a wrong call is answered with the usage', async () => {
    const { code, err } = await command('backup')
    expect([code, err.includes('backup KATALOG')]).toEqual([2, true])
  })

  test('a copy of the database alone is taken, too', async () => {
    await (await serverWith('ZMP')).close()
    await command('backup', inDirectory('copy'))
    await (await serverWith('ZPP')).close()
    const alone = join(inDirectory('copy'), 'nowela.db')
    expect(await command('restore', alone)).toMatchObject({ code: 0 })
    expect(await organisations()).toEqual(['ZMP'])
  })
})

describe('doctor', () => {
  test('finds a migrated database well', async () => {
    const { code, out } = await command('doctor', '--json')
    expect(code).toBe(0)
    const { findings } = report.parse(JSON.parse(out))
    const of = (about: string) => findings.find((one) => one.about === about)
    expect(of('database')).toMatchObject({ state: 'ok', file: kept.database })
    expect(of('integrity')).toEqual({ about: 'integrity', state: 'ok', complaints: [] })
    expect(of('documents')).toMatchObject({ state: 'ok', kept: 0, broken: [], orphans: [] })
    expect(of('search')).toMatchObject({ state: 'ok', missing: 0, stale: 0 })
    expect(of('migrations')).toMatchObject({ state: 'ok', pending: [], unknown: [] })
  })

  test('says what the search does not find', async () => {
    const server = await serverWith('ZMP')
    const meeting = { id: 'm', slug: 'plenum', kind: 'plenary', title: 'Plenum', minutes: '' }
    await server.write((transaction) =>
      transaction.meeting.create({ data: { ...meeting, date: '2014-12-17', place: '' } }),
    )
    await server.close()
    const { code, out } = await command('doctor')
    expect([code, out.includes('! Indeks wyszukiwania: brakuje 1, zbędnych 0')]).toEqual([0, true])
  })

  test('says that there is no database, and makes none', async () => {
    kept.database = inDirectory('none.db')
    const { code, out } = await command('doctor')
    expect([code, out.includes(`✘ Nie ma bazy danych ${kept.database}`)]).toEqual([1, true])
    expect(existsSync(kept.database)).toBe(false)
  })

  test('names a wrong variable', async () => {
    const { code, out } = await nowela(['doctor'], {
      DATABASE_URL: `file:${kept.database}`,
      PORT: 'abc',
    })
    expect([code, out.includes('PORT')]).toEqual([1, true])
  })
})
