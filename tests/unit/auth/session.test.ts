import { beforeEach, describe, expect, it } from 'vitest'
import { getViewer, requireMay, requireUser, requireUserMay } from '#app/auth/guards.server.ts'
import { hashPassword } from '#app/auth/password.server.ts'
import { closeSession, openSession } from '#app/auth/session.server.ts'
import { signIn } from '#app/auth/sign-in.server.ts'
import { setPassword } from '#app/storage/users.server.ts'
import { addPerson, onDay, useDatabase } from '#tests/support/database.ts'
import { answerOf, cookieOf, serveFrom, visit } from '#tests/support/visitor.ts'

const kept = useDatabase()

beforeEach(() => {
  serveFrom(kept.db)
})

const cookieIn = (headers: Headers): string => headers.get('Set-Cookie') ?? ''

describe('a session', () => {
  it('lives in a cookie that scripts and other sites cannot use', async () => {
    const anna = await addPerson(kept.db, 'expert', 'anna')
    const cookie = cookieIn(await openSession(visit('/', null), anna))
    expect(cookie).toMatch(/HttpOnly/)
    expect(cookie).toMatch(/SameSite=Lax/)
    expect(cookie).toMatch(/Max-Age=604800/)
  })

  it('opens for its holder and for nobody with another or a changed cookie', async () => {
    const anna = await addPerson(kept.db, 'expert', 'anna')
    const cookie = await cookieOf(anna)
    expect(await getViewer(visit('/', cookie))).toEqual(anna)
    expect(await getViewer(visit('/', null))).toBeNull()
    expect(await getViewer(visit('/', `${cookie}x`))).toBeNull()
  })

  it('gets a new token at every sign-in; the old one is worth nothing', async () => {
    const anna = await addPerson(kept.db, 'expert', 'anna')
    const first = await cookieOf(anna)
    const headers = await openSession(visit('/', first), anna)
    expect(await getViewer(visit('/', first))).toBeNull()
    expect(await getViewer(visit('/', cookieIn(headers).split(';')[0] ?? ''))).toEqual(anna)
  })

  it('ends on the server too', async () => {
    const cookie = await cookieOf(await addPerson(kept.db, 'expert', 'anna'))
    const headers = await closeSession(visit('/', cookie))
    expect(cookieIn(headers)).toMatch(/Max-Age=0/)
    expect(await getViewer(visit('/', cookie))).toBeNull()
  })
})

describe('signing in', () => {
  const attempt = { email: 'anna@nowela.example', clientAddress: '192.0.2.10' }

  it('takes the right password only, and counts the wrong ones', async () => {
    const anna = await addPerson(kept.db, 'expert', 'anna')
    await setPassword(kept.db, anna.email, await hashPassword('nowela-demo'), onDay('2014-01-01'))
    const right = await signIn(visit('/', null), { ...attempt, password: 'nowela-demo' })
    expect(right.ok).toBe(true)
    const wrong = { ...attempt, password: 'nowela' }
    for (let failure = 0; failure < 8; failure += 1) {
      expect(await signIn(visit('/', null), wrong)).toEqual({ ok: false, reason: 'wrong' })
    }
    const throttled = await signIn(visit('/', null), { ...attempt, password: 'nowela-demo' })
    expect(throttled).toMatchObject({ ok: false, reason: 'throttled' })
  })

  it('does not tell whether an address has an account', async () => {
    const stranger = { email: 'nikt@nowela.example', clientAddress: '192.0.2.11', password: 'x' }
    expect(await signIn(visit('/', null), stranger)).toEqual({ ok: false, reason: 'wrong' })
  })
})

describe('guards', () => {
  it('send an anonymous reader of a page to sign in, and back', async () => {
    const answer = await answerOf(() => requireUser(visit('/proposals/new?act=usg', null)))
    const location = answer instanceof Response ? answer.headers.get('Location') : ''
    expect(location).toBe('/sign-in?next=%2Fproposals%2Fnew%3Fact%3Dusg')
  })

  it('refuse a form without a session with 401, one of another role with 403', async () => {
    const form = new URLSearchParams()
    const anonymous = () => requireUserMay(visit('/admin/acts', null, form), 'act.import')
    expect(await answerOf(anonymous)).toMatchObject({ status: 401 })
    const cookie = await cookieOf(await addPerson(kept.db, 'reviewer', 'maria'))
    const reviewer = () => requireUserMay(visit('/admin/acts', cookie, form), 'act.import')
    expect(await answerOf(reviewer)).toMatchObject({ status: 403 })
  })

  it('give who it is where it may', async () => {
    const piotr = await addPerson(kept.db, 'coordinator', 'piotr')
    const request = visit('/admin/acts', await cookieOf(piotr))
    expect(await requireUserMay(request, 'act.import')).toEqual(piotr)
    expect(await requireMay(visit('/', null), 'home.read')).toBeNull()
  })
})
