import { describe, expect, it } from 'vitest'
import {
  findLinkHolder,
  linkDays,
  passwordLink,
  setPasswordByLink,
} from '#app/auth/password-link.server.ts'
import { verifyPassword } from '#app/auth/password.server.ts'
import { closeAccount } from '#app/storage/accounts.server.ts'
import { stampOf } from '#app/storage/stamp.ts'
import { findPasswordHash } from '#app/storage/users.server.ts'
import { addPerson, useDatabase } from '#tests/support/database.ts'
import { serveFrom } from '#tests/support/visitor.ts'

const now = new Date('2014-07-01T10:00:00Z')
const later = (days: number) => new Date(now.getTime() + days * 24 * 60 * 60 * 1000)

describe('a link that sets a password', () => {
  const kept = useDatabase()

  async function linked() {
    serveFrom(kept.db)
    const anna = await addPerson(kept.db, 'expert', 'anna')
    return { anna, token: (await passwordLink(anna.id, now)) ?? '' }
  }

  it('sets it once, and no older link sets it again', async () => {
    const { anna, token } = await linked()
    const other = (await passwordLink(anna.id, now)) ?? ''
    expect(await findLinkHolder(token, now)).toMatchObject({ id: anna.id })
    expect(await setPasswordByLink(token, 'długie nowe hasło', now)).toMatchObject({ id: anna.id })
    const hash = await findPasswordHash(kept.db, anna.id)
    expect(await verifyPassword(hash, 'długie nowe hasło')).toBe(true)
    for (const used of [token, other]) {
      expect(await setPasswordByLink(used, 'zupełnie inne hasło', now)).toBeNull()
    }
  })

  it('runs out', async () => {
    const { token } = await linked()
    expect(await findLinkHolder(token, later(linkDays - 0.01))).not.toBeNull()
    expect(await findLinkHolder(token, later(linkDays + 0.01))).toBeNull()
  })

  it('is worth nothing when a letter of it differs, or for another account', async () => {
    const { anna, token } = await linked()
    const other = await addPerson(kept.db, 'admin', 'jan')
    const [, until = '', mark = ''] = token.split('.')
    const forged = [
      ...['', '.', '..', `${token}x`, token.slice(0, -1), `${other.id}.${until}.${mark}`],
      `${anna.id}.${later(400).getTime().toString(36)}.${mark}`,
    ]
    for (const one of forged) expect(await findLinkHolder(one, now)).toBeNull()
  })

  it('opens no closed account', async () => {
    const { anna, token } = await linked()
    const admin = await addPerson(kept.db, 'admin', 'jan')
    await closeAccount(kept.db, anna.id, stampOf(admin))
    expect(await findLinkHolder(token, now)).toBeNull()
    expect(await passwordLink(anna.id, now)).toBeNull()
  })
})
