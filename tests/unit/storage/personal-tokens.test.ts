import { describe, expect, it } from 'vitest'
import {
  findTokenHolder,
  listTokens,
  makeToken,
  noteUse,
  renewToken,
  revokeToken,
} from '#app/storage/personal-tokens.server.ts'
import { addPerson, by, useDatabase } from '#tests/support/database.ts'

const at = new Date('2014-12-01T12:00:00Z')
const later = new Date('2015-01-05T12:00:00Z')

describe('personal tokens', () => {
  const kept = useDatabase()

  async function made(scope: 'calendar' | 'read' | 'write', expiresAt: Date | null = null) {
    const person = await addPerson(kept.db, 'expert')
    const stamp = by(person, '2014-12-01')
    const token = await makeToken(kept.db, { scope, name: 'program', expiresAt }, stamp)
    if (token === null) throw new Error('No token was made')
    return { person, token, stamp }
  }

  it('let in whom they were made for, and are kept as a hash only', async () => {
    const { person, token } = await made('read')
    const holder = await findTokenHolder(kept.db, token, 'read', at)
    expect(holder).toMatchObject({ scope: 'read', person: { id: person.id } })
    const rows = await kept.db.read.personalToken.findMany()
    expect(JSON.stringify(rows)).not.toContain(token)
  })

  it('open what they are for: writing includes reading, nothing includes the calendar', async () => {
    const { token } = await made('write')
    const wanted = ['calendar', 'read', 'write'] as const
    const opened = await Promise.all(
      wanted.map(async (one) => (await findTokenHolder(kept.db, token, one, at)) !== null),
    )
    expect(opened).toEqual([false, true, true])
  })

  it('open nothing once they have run out', async () => {
    const { person, token } = await made('read', new Date('2015-01-01T00:00:00Z'))
    expect(await findTokenHolder(kept.db, token, 'read', at)).not.toBeNull()
    expect(await findTokenHolder(kept.db, token, 'read', later)).toBeNull()
    expect(await listTokens(kept.db, person.id, later)).toEqual([])
  })

  it('open nothing once they are revoked, by their holder alone', async () => {
    const { person, token, stamp } = await made('calendar')
    const other = await addPerson(kept.db, 'expert', 'other')
    const [shown] = await listTokens(kept.db, person.id, at)
    const id = shown?.id ?? ''
    expect(await revokeToken(kept.db, id, by(other, '2014-12-02'))).toBe(false)
    expect(await findTokenHolder(kept.db, token, 'calendar', at)).not.toBeNull()
    expect(await revokeToken(kept.db, id, stamp)).toBe(true)
    expect(await revokeToken(kept.db, id, stamp)).toBe(false)
    expect(await findTokenHolder(kept.db, token, 'calendar', at)).toBeNull()
  })

  it('are renewed: the former opens nothing any more', async () => {
    const { person, token, stamp } = await made('calendar')
    const [shown] = await listTokens(kept.db, person.id, at)
    const renewed = (await renewToken(kept.db, shown?.id ?? '', stamp)) ?? ''
    expect(await findTokenHolder(kept.db, token, 'calendar', at)).toBeNull()
    expect(await findTokenHolder(kept.db, renewed, 'calendar', at)).toMatchObject({
      person: { id: person.id },
    })
    expect(await renewToken(kept.db, shown?.id ?? '', stamp)).toBeNull()
  })

  it('open nothing for a closed account', async () => {
    const { person, token } = await made('write')
    await kept.db.write((transaction) =>
      transaction.user.update({ where: { id: person.id }, data: { disabledAt: at } }),
    )
    expect(await findTokenHolder(kept.db, token, 'read', at)).toBeNull()
  })

  it('tell the day of their last use', async () => {
    const { person, token } = await made('read')
    const holder = await findTokenHolder(kept.db, token, 'read', at)
    if (holder === null) throw new Error('The token opens nothing')
    expect(holder.lastUsedOn).toBe('')
    await noteUse(kept.db, holder, '2014-12-01')
    expect(await listTokens(kept.db, person.id, at)).toMatchObject([{ lastUsedOn: '2014-12-01' }])
  })

  it('are not made without end', async () => {
    const { person, stamp } = await made('read')
    const one = { scope: 'read', name: 'x', expiresAt: null } as const
    const tokens = []
    for (let index = 0; index < 25; index += 1) tokens.push(await makeToken(kept.db, one, stamp))
    expect(tokens.filter((token) => token !== null)).toHaveLength(19)
    expect(await listTokens(kept.db, person.id, at)).toHaveLength(20)
  })
})
