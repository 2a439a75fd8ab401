import { describe, expect, it } from 'vitest'
import { brokenAudit, listAudit } from '#app/storage/audit.server.ts'
import { endSession, findSession, noteRefusal, startSession } from '#app/storage/sessions.server.ts'
import {
  addUser,
  findCredentials,
  findUser,
  listUsers,
  setPassword,
  setRole,
} from '#app/storage/users.server.ts'
import { addPerson, by, onDay, useDatabase } from '#tests/support/database.ts'

const now = new Date('2014-07-01T10:00:00Z')
const tomorrow = new Date('2014-07-02T10:00:00Z')
const program = onDay('2014-07-01')

describe('accounts', () => {
  const kept = useDatabase()

  it('are found by their address in any case', async () => {
    await addPerson(kept.db, 'expert', 'anna')
    expect(await findUser(kept.db, ' Anna@Nowela.example ')).toMatchObject({
      role: 'expert',
      organisation: 'ZMP',
    })
    expect(await findUser(kept.db, 'nikt@nowela.example')).toBeNull()
  })

  it('an address has one account', async () => {
    await addPerson(kept.db, 'expert', 'anna')
    const again = {
      email: 'ANNA@nowela.example',
      name: 'Inna Anna',
      role: 'admin' as const,
      passwordHash: '-',
      organisation: '',
    }
    expect(await addUser(kept.db, again, program)).toBeNull()
    expect(await listUsers(kept.db)).toHaveLength(1)
  })

  it('take another role and another password', async () => {
    await addPerson(kept.db, 'expert', 'anna')
    expect(await setRole(kept.db, 'anna@nowela.example', 'reviewer', program)).toBe(true)
    expect(await setPassword(kept.db, 'anna@nowela.example', 'new', program)).toBe(true)
    expect(await findCredentials(kept.db, 'anna@nowela.example')).toMatchObject({
      passwordHash: 'new',
      person: { role: 'reviewer' },
    })
    expect(await setRole(kept.db, 'nikt@nowela.example', 'admin', program)).toBe(false)
    expect(await setPassword(kept.db, 'nikt@nowela.example', 'new', program)).toBe(false)
  })

  it('once closed open nothing', async () => {
    const anna = await addPerson(kept.db, 'expert', 'anna')
    await startSession(kept.db, 'token', anna, tomorrow, now)
    await kept.db.write((tx) => tx.user.updateMany({ data: { disabledAt: now } }))
    expect(await findCredentials(kept.db, anna.email)).toBeNull()
    expect(await findSession(kept.db, 'token', now)).toBeNull()
  })
})

describe('sessions', () => {
  const kept = useDatabase()

  it('are opened by their token until they expire or end', async () => {
    const anna = await addPerson(kept.db, 'expert', 'anna')
    await startSession(kept.db, 'token', anna, tomorrow, now)
    expect(await findSession(kept.db, 'token', now)).toEqual(anna)
    expect(await findSession(kept.db, 'other', now)).toBeNull()
    expect(await findSession(kept.db, 'token', tomorrow)).toBeNull()
    await endSession(kept.db, 'token', by(anna, '2014-07-01'))
    expect(await findSession(kept.db, 'token', now)).toBeNull()
  })

  it('of the token only its hash is kept', async () => {
    const anna = await addPerson(kept.db, 'expert', 'anna')
    await startSession(kept.db, 'token', anna, tomorrow, now)
    const rows = await kept.db.read.session.findMany()
    expect(JSON.stringify(rows)).not.toContain('token')
  })

  it('end when the password changes, and are swept when they have expired', async () => {
    const anna = await addPerson(kept.db, 'expert', 'anna')
    await startSession(kept.db, 'token', anna, tomorrow, now)
    await setPassword(kept.db, anna.email, 'new', program)
    expect(await findSession(kept.db, 'token', now)).toBeNull()
    await startSession(kept.db, 'old', anna, now, now)
    await startSession(kept.db, 'young', anna, tomorrow, new Date(now.getTime() + 1))
    expect(await kept.db.read.session.count()).toBe(1)
  })
})

describe('the audit trail', () => {
  const kept = useDatabase()

  it('tells everything in order, each event resting on the one before', async () => {
    const anna = await addPerson(kept.db, 'expert', 'anna')
    await startSession(kept.db, 'token', anna, tomorrow, now)
    await noteRefusal(kept.db, ' ANNA@nowela.example', now)
    const [refused, started, added] = await listAudit(kept.db, 10)
    expect([added?.action, started?.action, refused?.action]).toEqual([
      ...['user.added', 'session.started', 'session.refused'],
    ])
    expect(refused?.subject).toBe('user anna@nowela.example')
    expect(refused?.previousSha256).toBe(started?.sha256)
    expect(await brokenAudit(kept.db)).toEqual([])
  })

  it('shows what was changed or taken away by hand', async () => {
    await addPerson(kept.db, 'expert', 'anna')
    await addPerson(kept.db, 'reviewer', 'maria')
    await addPerson(kept.db, 'observer', 'ewa')
    await kept.db.write(async (tx) => {
      await tx.$executeRawUnsafe('DROP TRIGGER "AuditEvent_no_update"')
      await tx.$executeRawUnsafe('DROP TRIGGER "AuditEvent_no_delete"')
      await tx.auditEvent.update({ where: { sequence: 1 }, data: { actorName: 'nobody' } })
      await tx.auditEvent.delete({ where: { sequence: 2 } })
    })
    expect(await brokenAudit(kept.db)).toEqual([1, 3])
  })
})
