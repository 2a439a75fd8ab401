import { beforeEach, describe, expect, it } from 'vitest'
import { verifyPassword } from '#app/auth/password.server.ts'
import { runCommand } from '#app/cli/run.ts'
import { findAct } from '#app/storage/acts.server.ts'
import { addMeeting } from '#app/storage/meeting-keeping.server.ts'
import { addOrganisations, findCredentials } from '#app/storage/users.server.ts'
import { addPerson, onDay, useDatabase } from '#tests/support/database.ts'
import { serveFrom } from '#tests/support/visitor.ts'

const kept = useDatabase()

beforeEach(() => addOrganisations(kept.db, [{ code: 'ZMP', name: 'Związek Miast Polskich' }]))

/** Runs a command; `input` is what it reads from a file or from standard input. */
async function nowela(args: readonly string[], input = '') {
  serveFrom(kept.db)
  let [out, err] = ['', '']
  const code = await runCommand(args, {
    read: () => Promise.resolve(input),
    out: (text) => void (out += text),
    err: (text) => void (err += text),
  })
  return { code, out, err }
}

const password = 'bardzo-długie-hasło'
const add = ['user', 'add', 'jan@nowela.example', 'Jan Kamiński', 'admin', '--organisation', 'ZMP']

describe('user', () => {
  it('adds an account whose password is read from standard input', async () => {
    expect(await nowela(add, `${password}\n`)).toMatchObject({ code: 0 })
    const account = await findCredentials(kept.db, 'jan@nowela.example')
    expect(account?.person).toMatchObject({ role: 'admin', organisation: 'ZMP' })
    expect(await verifyPassword(account?.passwordHash ?? null, password)).toBe(true)
  })

  it('lists the accounts', async () => {
    await addPerson(kept.db, 'expert', 'anna')
    const { out } = await nowela(['user', 'list', '--json'])
    expect(JSON.parse(out)).toMatchObject({ users: [{ name: 'anna', role: 'expert' }] })
    expect((await nowela(['user', 'list'])).out).toBe('anna@nowela.example\tekspert\tanna\tZMP\n')
  })

  it('changes role and password', async () => {
    await addPerson(kept.db, 'expert', 'anna')
    await nowela(['user', 'role', 'anna@nowela.example', 'coordinator'])
    await nowela(['user', 'password', 'anna@nowela.example'], password)
    const account = await findCredentials(kept.db, 'anna@nowela.example')
    expect(account?.person.role).toBe('coordinator')
    expect(await verifyPassword(account?.passwordHash ?? null, password)).toBe(true)
  })

  it.each([
    ['a short password', add, 'krótkie'],
    ['an unknown organisation', [...add.slice(0, -1), 'XYZ'], password],
    ['an unknown account', ['user', 'role', 'nikt@nowela.example', 'expert'], ''],
    ['a password of an unknown account', ['user', 'password', 'nikt@nowela.example'], password],
  ])('refuses %s with 1', async (_what, args, input) => {
    const { code, err } = await nowela(args, input)
    expect(code).toBe(1)
    expect(err).not.toBe('')
  })

  it('refuses an address that has an account', async () => {
    await nowela(add, password)
    expect(await nowela(add, password)).toMatchObject({ code: 1 })
  })

  it.each([
    ['no verb', ['user']],
    ['another verb', ['user', 'delete', 'jan@nowela.example']],
    ['a role there is not', ['user', 'role', 'jan@nowela.example', 'king']],
    ['no address', ['user', 'add', 'jan', 'Jan', 'expert']],
    ['no name', ['user', 'add', 'jan@nowela.example']],
  ])('is told %s with 2', async (_what, args) => {
    expect(await nowela(args, password)).toMatchObject({ code: 2 })
  })
})

describe('import statute', () => {
  const text = `---
eli: DU/1990/95
title: Ustawa z dnia 8 marca 1990 r. o samorządzie gminnym
source: DU/2016/446
asOf: 2016-03-15
excerpt: false
---
### Art. 1.

Mieszkańcy gminy tworzą z mocy prawa wspólnotę samorządową.
`

  it('keeps a new text beside the others, the same one once', async () => {
    const args = ['import', 'statute', 'usg.md', '--act', 'usg']
    expect(await nowela(args, text)).toMatchObject({ code: 0 })
    expect(await nowela(args, text)).toMatchObject({ code: 0 })
    const later = text.replace('DU/2016/446', 'DU/2018/994').replace('2016-03-15', '2018-05-10')
    expect(await nowela(['import', 'statute', 'usg.md'], later)).toMatchObject({ code: 0 })
    const act = await findAct(kept.db, 'usg')
    expect(act?.texts.map(({ source }) => source)).toEqual(['DU/2018/994', 'DU/2016/446'])
  })

  it('says with 1 what it does not know of a text', async () => {
    const { code, err } = await nowela(['import', 'statute', 'x.txt'], 'Art. 1. Przepis.')
    expect(code).toBe(1)
    expect(err).toContain('--act')
    expect(err).toContain('--source')
    expect(err).toContain('--as-of')
  })

  it('imports nothing else', async () => {
    expect(await nowela(['import', 'draft', 'x.md'], text)).toMatchObject({ code: 2 })
  })
})

describe('verify', () => {
  it('says that everything is whole', async () => {
    await addPerson(kept.db, 'expert', 'anna')
    expect(await nowela(['verify'])).toMatchObject({ code: 0 })
    const { out } = await nowela(['verify', '--json'])
    expect(JSON.parse(out)).toEqual({
      ...{ ok: true, versions: [], audit: [], stages: [], ways: [], texts: [] },
      search: { missing: [], stale: [] },
    })
  })

  it('names what was changed by hand', async () => {
    await addPerson(kept.db, 'expert', 'anna')
    await kept.db.write(async (tx) => {
      await tx.$executeRawUnsafe('DROP TRIGGER "AuditEvent_no_update"')
      await tx.auditEvent.updateMany({ data: { actorName: 'nobody' } })
    })
    const { code, out } = await nowela(['verify'])
    expect(code).toBe(1)
    expect(out).toContain('Dziennik, wpis 1')
  })
})

describe('reindex', () => {
  it('makes the index of the search anew, which verify missed', async () => {
    const meeting = { slug: 'plenum', kind: 'plenary', team: null, date: '2014-11-26' } as const
    const about = { title: 'Posiedzenie', place: '', minutes: '' }
    await addMeeting(kept.db, { ...meeting, ...about }, onDay('2014-10-01'))
    await kept.db.write((tx) => tx.searchEntry.deleteMany())
    const broken = await nowela(['verify'])
    expect(broken).toMatchObject({ code: 1 })
    expect(broken.out).toContain('reindex')
    expect(await nowela(['reindex', '--json'])).toMatchObject({
      code: 0,
      out: '{"ok":true,"sources":1}\n',
    })
    expect(await nowela(['verify'])).toMatchObject({ code: 0 })
  })
})
