import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, test } from 'vitest'
import { z } from 'zod'

import { keepFile } from '#app/storage/files.server.ts'
import { useKeptData } from '#tests/support/kept-data.ts'

const kept = useKeptData()
const { inDirectory, command, serverWith } = kept

const report = z.object({ findings: z.array(z.looseObject({ about: z.string() })) })

describe('documents of meetings', () => {
  /** Keeps a meeting with documents as the server does; gives the hash of each. */
  async function documents(...contents: readonly string[]): Promise<readonly string[]> {
    const server = await serverWith('ZMP')
    const hashes: string[] = []
    await server.write(async (transaction) => {
      const { id: organisationId } = await transaction.organisation.findFirstOrThrow()
      const addedAt = new Date('2014-12-17T10:00:00Z')
      const person = { id: 'p', email: 'p@nowela.example', name: 'Piotr', role: 'coordinator' }
      await transaction.user.create({
        data: { ...person, organisationId, passwordHash: '', createdAt: addedAt },
      })
      const meeting = { id: 'm', slug: 'plenum', kind: 'plenary', title: 'Plenum', minutes: '' }
      await transaction.meeting.create({ data: { ...meeting, date: '2014-12-17', place: '' } })
      for (const [index, content] of contents.entries()) {
        const sha256 = await keepFile(inDirectory('files'), Buffer.from(content))
        hashes.push(sha256)
        await transaction.attachment.create({
          data: {
            ...{ id: `a${index}`, meetingId: 'm', name: `protokół ${index + 1}.txt` },
            ...{
              mediaType: 'text/plain',
              size: content.length,
              addedAt: new Date(index * 1000),
              sha256,
              addedById: 'p',
            },
          },
        })
      }
    })
    await server.close()
    return hashes
  }

  const contentOf = (folder: string, sha256 = '') =>
    join(folder, sha256.slice(0, 2), sha256.slice(2))

  test('come back with the database, into another place', async () => {
    const hashes = await documents('pierwszy', 'drugi')
    const backup = await command('backup', inDirectory('copy'), '--json')
    expect(JSON.parse(backup.out)).toMatchObject({ ok: true, documents: 2, broken: [] })
    expect(await command('restore', inDirectory('copy'), '--check')).toMatchObject({ code: 0 })

    const elsewhere = inDirectory('inny')
    kept.database = join(elsewhere, 'nowela.db')
    const restored = await command('restore', inDirectory('copy'), '--json')
    expect(JSON.parse(restored.out)).toMatchObject({ ok: true, broken: [], replaced: null })
    const read = hashes.map((hash) =>
      readFileSync(contentOf(join(elsewhere, 'files'), hash), 'utf8'),
    )
    expect(read).toEqual(['pierwszy', 'drugi'])
    expect((await command('doctor')).out).toContain('✔ Dokumenty posiedzeń: 2')
  })

  test('damaged in a backup are named, and it is refused unless forced', async () => {
    const [first] = await documents('pierwszy', 'drugi')
    await command('backup', inDirectory('copy'))
    writeFileSync(contentOf(inDirectory('copy/files'), first), 'zmieniony')
    kept.database = inDirectory('inny/nowela.db')
    for (const how of ['--check', '--json']) {
      const refused = await command('restore', inDirectory('copy'), how)
      expect(refused.code).toBe(1)
      expect(refused.out + refused.err).toContain('protokół 1.txt (Plenum)')
    }
    expect(existsSync(kept.database)).toBe(false)
    const forced = await command('restore', inDirectory('copy'), '--force')
    expect(forced.code).toBe(1)
    expect(forced.out).toContain('Brakuje dokumentu: protokół 1.txt (Plenum)')
    expect(readdirSync(inDirectory('inny/files'))).toHaveLength(1)
  })

  test('damaged where they lie are named by the backup and the doctor, and come back', async () => {
    const [first, second] = await documents('pierwszy', 'drugi')
    expect(await command('backup', inDirectory('whole'))).toMatchObject({ code: 0 })
    writeFileSync(contentOf(inDirectory('files'), first), 'zmieniony')
    rmSync(contentOf(inDirectory('files'), second))
    const backup = await command('backup', inDirectory('copy'))
    expect(backup.code).toBe(1)
    expect(backup.out).toContain('Uszkodzony dokument: protokół 1.txt (Plenum)')
    expect(backup.out).toContain('Brakuje dokumentu: protokół 2.txt (Plenum)')
    const doctor = await command('doctor', '--json')
    expect(doctor.code).toBe(1)
    const { findings } = report.parse(JSON.parse(doctor.out))
    expect(findings.find(({ about }) => about === 'documents')).toMatchObject({
      broken: [{ state: 'damaged' }, { state: 'missing' }],
    })

    expect(await command('restore', inDirectory('whole'))).toMatchObject({ code: 0 })
    expect((await command('doctor')).out).toContain('✔ Dokumenty posiedzeń: 2')
  })

  test('what no document names is told, and a folder that is no backup refused', async () => {
    await documents('pierwszy')
    await keepFile(inDirectory('files'), Buffer.from('niczyj'))
    const { code, out } = await command('doctor')
    expect(code).toBe(0)
    expect(out).toContain('! Dokumenty posiedzeń: 1; plików, których nic nie wskazuje: 1')
    const refused = await command('restore', inDirectory('files'), '--json')
    expect(JSON.parse(refused.out)).toEqual({ ok: false, code: 'no-manifest' })
    await command('backup', inDirectory('copy'))
    writeFileSync(inDirectory('copy/nowela.db'), 'inna')
    const altered = await command('restore', inDirectory('copy'), '--json')
    expect(JSON.parse(altered.out)).toEqual({ ok: false, code: 'altered' })
  })
})
