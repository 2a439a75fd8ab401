import { describe, expect, it } from 'vitest'
import {
  changeAccount,
  closeAccount,
  listAccounts,
  openAccount,
} from '#app/storage/accounts.server.ts'
import { listAudit } from '#app/storage/audit.server.ts'
import { findTokenHolder, makeToken } from '#app/storage/personal-tokens.server.ts'
import { findSession, startSession } from '#app/storage/sessions.server.ts'
import { stampOf } from '#app/storage/stamp.ts'
import { findUser } from '#app/storage/users.server.ts'
import { addPerson, useDatabase } from '#tests/support/database.ts'

const now = new Date('2014-07-01T10:00:00Z')
const tomorrow = new Date('2014-07-02T10:00:00Z')

describe('keeping accounts', () => {
  const kept = useDatabase()

  async function people() {
    const admin = await addPerson(kept.db, 'admin', 'jan')
    const anna = await addPerson(kept.db, 'expert', 'anna')
    return { admin, anna, by: stampOf(admin) }
  }

  it('closing ends sessions and keys at once, and opening again brings neither back', async () => {
    const { anna, by } = await people()
    await startSession(kept.db, 'token', anna, tomorrow, now)
    const key = { scope: 'read', name: 'skrypt', expiresAt: null } as const
    const token = (await makeToken(kept.db, key, stampOf(anna))) ?? ''
    expect(await closeAccount(kept.db, anna.id, by)).toBeNull()
    expect(await openAccount(kept.db, anna.id, by)).toBeNull()
    expect(await findSession(kept.db, 'token', now)).toBeNull()
    expect(await findTokenHolder(kept.db, token, 'read', now)).toBeNull()
  })

  it('lists closed accounts last', async () => {
    const { admin, anna, by } = await people()
    await closeAccount(kept.db, anna.id, by)
    const accounts = await listAccounts(kept.db)
    expect(accounts.map(({ id }) => id)).toEqual([admin.id, anna.id])
    expect(accounts.map(({ closedOn }) => closedOn !== null)).toEqual([false, true])
  })

  it('changes name, role and organisation, and keeps a trace', async () => {
    const { anna, by } = await people()
    const change = { name: 'Anna Nowa', role: 'reviewer', organisation: '' } as const
    expect(await changeAccount(kept.db, anna.id, change, by)).toBeNull()
    expect(await findUser(kept.db, anna.email)).toMatchObject(change)
    const [event] = await listAudit(kept.db, 1)
    expect(event).toMatchObject({ action: 'user.changed', details: change })
  })

  it('leaves an administrator, whoever is changed or closed', async () => {
    const { admin, anna, by } = await people()
    const less = { name: 'Jan', role: 'observer', organisation: '' } as const
    expect(await changeAccount(kept.db, admin.id, less, by)).toBe('lastAdmin')
    expect(await closeAccount(kept.db, admin.id, by)).toBe('own')
    expect(await closeAccount(kept.db, admin.id, stampOf(anna))).toBe('lastAdmin')
    const other = await addPerson(kept.db, 'admin', 'ola')
    expect(await changeAccount(kept.db, admin.id, less, stampOf(other))).toBeNull()
  })

  it('says what stands in the way', async () => {
    const { anna, by } = await people()
    const change = { name: 'Anna', role: 'expert', organisation: 'NIKT' } as const
    expect(await changeAccount(kept.db, anna.id, change, by)).toBe('organisation')
    expect(await changeAccount(kept.db, 'nobody', change, by)).toBe('unknown')
    expect(await openAccount(kept.db, anna.id, by)).toBe('unknown')
    await closeAccount(kept.db, anna.id, by)
    expect(await closeAccount(kept.db, anna.id, by)).toBe('unknown')
  })
})

describe('the audit trail', () => {
  const kept = useDatabase()

  it('is narrowed by what, who and where one left off', async () => {
    const admin = await addPerson(kept.db, 'admin', 'jan')
    const anna = await addPerson(kept.db, 'expert', 'anna')
    const by = stampOf(admin)
    await closeAccount(kept.db, anna.id, by)
    await openAccount(kept.db, anna.id, by)
    const filter = { subject: '', who: '', action: '', before: 0 } as const
    const found = async (more: object) =>
      (await listAudit(kept.db, 9, { ...filter, ...more })).map(({ action }) => action)
    expect(await found({ subject: 'anna', who: admin.name })).toEqual([
      'user.opened',
      'user.closed',
    ])
    expect(await found({ action: 'user.closed' })).toEqual(['user.closed'])
    const [newest] = await listAudit(kept.db, 1)
    expect(await found({ before: newest?.sequence, who: admin.name })).toEqual(['user.closed'])
  })
})
