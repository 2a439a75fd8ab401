import { pino } from 'pino'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import type { Person } from '#app/core/record/person.ts'
import { paths } from '#app/paths.ts'
import { action } from '#app/routes/notifications.following.tsx'
import { listSubscriptions } from '#app/storage/subscriptions.server.ts'
import { findUser } from '#app/storage/users.server.ts'
import { useDemo } from '#tests/support/database.ts'
import { answerOf, cookieOf, visit } from '#tests/support/visitor.ts'

const refusal = z.object({
  data: z.object({ problem: z.string() }),
  init: z.object({ status: z.number() }),
})

describe('the form that follows', () => {
  const kept = useDemo()
  const observer = () => account('ewa.lewandowska')

  async function account(name: string): Promise<Person> {
    const person = await findUser(kept.db, `${name}@nowela.example`)
    if (person === null) throw new Error(`No ${name}`)
    return person
  }

  async function send(person: Person | null, form: Record<string, string>): Promise<unknown> {
    const cookie = person && (await cookieOf(person))
    const request = visit(paths.following(), cookie, new URLSearchParams(form))
    const context = { nonce: '', clientAddress: '', log: pino({ level: 'silent' }) }
    return answerOf(() => action({ request, params: {}, context }))
  }

  async function followed(): Promise<readonly string[]> {
    const all = await listSubscriptions(kept.db, (await observer()).id)
    return all.map(({ target }) => target)
  }

  const placeOf = (answer: unknown) =>
    answer instanceof Response ? (answer.headers.get('Location') ?? '') : ''

  it('takes a published recommendation, a unit, an area and a search, and goes back', async () => {
    const ewa = await observer()
    const follow = { intent: 'follow', back: '/proposals' }
    const forms: readonly Readonly<Record<string, string>>[] = [
      { kind: 'proposal', target: 'R-2014-03' },
      { kind: 'unit', act: 'usg', unit: 'Art. 64, ust. 1' },
      { kind: 'area', target: 'Związki komunalne' },
      { kind: 'search', target: 'q=powiat' },
    ]
    for (const form of forms) {
      expect(placeOf(await send(ewa, { ...follow, ...form }))).toBe('/proposals')
    }
    expect((await followed()).toSorted()).toEqual(
      ['R-2014-03', 'Związki komunalne', 'q=powiat', 'usg art. 64 ust. 1'].toSorted(),
    )
  })

  it.each([
    ['a draft that they may not read', { kind: 'proposal', target: 'R-2014-02' }, 'rekomendacji'],
    ['no recommendation', { kind: 'proposal', target: 'R-1999-01' }, 'rekomendacji'],
    ['a unit that no text has', { kind: 'unit', act: 'usg', unit: 'art. 999' }, 'art. 999'],
    ['no act', { kind: 'unit', target: 'nic art. 1' }, 'nic art. 1'],
    ['nothing readable', { kind: 'unit', act: 'usg', unit: 'artykuł' }, 'jak się go cytuje'],
    ['an empty search', { kind: 'search', target: 'q=&sort=title' }, 'niczego nie zawęża'],
    ['no area', { kind: 'area', target: 'Nigdzie' }, 'Nigdzie'],
  ])('refuses %s with a sentence that says why', async (_name, form, words) => {
    const before = await followed()
    const answer = refusal.parse(await send(await observer(), { intent: 'follow', ...form }))
    expect(answer.init.status).toBe(400)
    expect(answer.data.problem).toContain(words)
    expect(await followed()).toEqual(before)
  })

  it('refuses what no page of the program sends', async () => {
    const ewa = await observer()
    const status = (answer: unknown) => (answer instanceof Response ? answer.status : 0)
    expect(status(await send(null, { intent: 'follow', kind: 'search', target: 'q=x' }))).toBe(401)
    expect(status(await send(ewa, { intent: 'follow', kind: 'person', target: 'x' }))).toBe(400)
    expect(status(await send(ewa, { intent: 'nothing' }))).toBe(400)
    const long = { intent: 'follow', kind: 'search', target: `q=${'x'.repeat(2_000)}` }
    expect(status(await send(ewa, long))).toBe(400)
    const elsewhere = { intent: 'follow', kind: 'search', target: 'q=x', back: '//evil.example' }
    expect(placeOf(await send(ewa, elsewhere))).toBe('/')
  })

  it('ends only what is one’s own', async () => {
    const ewa = await observer()
    const [mine] = await listSubscriptions(kept.db, ewa.id)
    const other = await account('maria.zielinska')
    await send(other, { intent: 'unfollow', id: mine?.id ?? '' })
    expect(await listSubscriptions(kept.db, ewa.id)).toContainEqual(mine)
    const place = placeOf(await send(ewa, { intent: 'unfollow', id: mine?.id ?? '' }))
    expect(place).toBe(paths.following({ ended: mine?.id ?? '' }))
    expect(await listSubscriptions(kept.db, ewa.id)).not.toContainEqual(mine)
  })
})
