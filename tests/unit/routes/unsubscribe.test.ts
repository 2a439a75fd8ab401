import { pino } from 'pino'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { unsubscribeToken } from '#app/auth/unsubscribe-token.server.ts'
import { paths } from '#app/paths.ts'
import { action, loader } from '#app/routes/unsubscribe.$token.tsx'
import type { Database } from '#app/storage/database.server.ts'
import { wishesOf } from '#app/storage/mail-choices.server.ts'
import { addPerson, useDatabase } from '#tests/support/database.ts'
import { serveFrom, visit } from '#tests/support/visitor.ts'

const statusOf = z.object({ init: z.object({ status: z.number() }) })

describe('the link that turns mails off', () => {
  const kept = useDatabase()

  async function begin() {
    serveFrom(kept.db)
    const anna = await addPerson(kept.db, 'expert', 'anna')
    return { anna, token: unsubscribeToken({ userId: anna.id, topics: ['work'] }) }
  }

  const wishes = async (db: Database, id: string) => (await wishesOf(db.read, [id]))(id)
  const asked = (token: string, form?: Record<string, string>) => ({
    request: visit(paths.unsubscribe(token), null, form && new URLSearchParams(form)),
    params: { token },
    context: { nonce: '', clientAddress: '', log: pino({ level: 'silent' }) },
  })

  it('changes nothing when it is only followed, as programs do that look at links', async () => {
    const { anna, token } = await begin()
    expect(await loader(asked(token))).toEqual({ name: 'anna', topics: ['work'] })
    expect((await wishes(kept.db, anna.id)).work).toBe('once')
  })

  it('turns off what it is for by one click of a mail program, with no account and no cookie', async () => {
    const { anna, token } = await begin()
    const done = await action(asked(token, { 'List-Unsubscribe': 'One-Click' }))
    expect(done).toEqual({ back: false, topics: ['work'] })
    const usual = { follow: 'daily', reminders: 'once' }
    expect(await wishes(kept.db, anna.id)).toEqual({ ...usual, work: 'none' })
    await action(asked(token, { intent: 'back' }))
    expect(await wishes(kept.db, anna.id)).toEqual({ ...usual, work: 'once' })
    await action(asked(token, { intent: 'all' }))
    expect(Object.values(await wishes(kept.db, anna.id))).toEqual(['none', 'none', 'none'])
  })

  it('is worth nothing when it is made up, or the account is closed', async () => {
    const { anna, token } = await begin()
    for (const forged of ['', 'x', `${token}x`]) {
      expect(statusOf.parse(await loader(asked(forged))).init.status).toBe(404)
    }
    await kept.db.write(async (transaction) => {
      await transaction.user.update({ where: { id: anna.id }, data: { disabledAt: new Date() } })
    })
    expect(statusOf.parse(await action(asked(token, {}))).init.status).toBe(404)
  })
})
