import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { afterFailure, isTooOld, pauseAfter, restAfter } from '#app/core/notify/back-off.ts'
import { recipientsOf, type Circle } from '#app/core/notify/concern.ts'
import type { News, ToldDeed } from '#app/core/notify/news.ts'
import { may, type Action, type ProposalThing } from '#app/core/workflow/permission.ts'
import { roles, type Viewer } from '#app/core/workflow/role.ts'

const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'] as const
const some = fc.uniqueArray(fc.constantFrom(...ids))
const one = fc.constantFrom(...ids)

const circles: fc.Arbitrary<Circle> = fc.record({
  ...{ authors: some, thread: some, asked: some, reviewers: some, office: some },
  asker: fc.option(one),
  followers: fc.array(
    fc.record({ userId: one, subscription: fc.constant('s'), direct: fc.boolean() }),
  ),
})

/** The open accounts: some of all. */
const accounts: fc.Arbitrary<ReadonlyMap<string, Viewer>> = fc
  .array(fc.tuple(one, fc.constantFrom(...roles)))
  .map(
    (people) =>
      new Map(people.map(([id, role]) => [id, { id, name: id, email: `${id}@x`, role }] as const)),
  )

const things: fc.Arbitrary<ProposalThing> = fc.record({
  ownerId: one,
  coAuthorIds: some,
  published: fc.boolean(),
  stage: fc.constantFrom('draft', 'inReview', 'submitted', 'inForce'),
})

const told = { proposal: { number: 'R-1', title: '' }, by: '' }
const words = { kind: 'remark', body: '', wording: null } as const
const deeds: fc.Arbitrary<ToldDeed> = fc.oneof(
  fc.constantFrom(
    { deed: 'written', ...words } as const,
    { deed: 'revised', ...words } as const,
    { deed: 'withdrawn' } as const,
    { deed: 'answered', position: 'accepted', reason: '' } as const,
    { deed: 'resolved' } as const,
    { deed: 'reopened', reason: '' } as const,
  ),
  some.map((mentions) => ({ deed: 'replied', body: '', mentions }) as const),
)
const asked = { who: 'person', id: 'a', name: '' } as const
const times = fc.constantFrom('ahead', 'today', 'overdue')
const onDay = { version: 1, day: '2014-01-01' }

const allNews: fc.Arbitrary<News> = fc.oneof(
  deeds.map((deed) => ({
    ...({ ...told, kind: 'remark', remark: 1, quote: '', deed } as const),
    place: { layer: 'prose', part: 'problem' } as const,
  })),
  fc.constantFrom<News>(
    { ...told, kind: 'reviewAsked', version: 1, asked, dueOn: '2014-01-01', note: '' },
    { ...told, kind: 'verdict', version: 1, verdict: 'clean', note: '', request: 'r' },
    { ...told, kind: 'version', version: 1, label: '', note: '', changes: '' },
    { ...told, kind: 'published', problem: '', changes: '' },
    { ...told, kind: 'agenda', meeting: { slug: '', title: '', date: '', place: '' }, note: '' },
  ),
  fc.constantFrom('author', 'plenary').map((actor) => ({
    ...({ ...told, kind: 'step', corrects: false, stage: 'inReview', note: '' } as const),
    ...{ meeting: '', team: '' },
    step: { stage: 'inReview', actor, date: '', version: 1, details: {}, note: '' } as const,
  })),
  times.map(
    (time) => ({ ...told, ...onDay, kind: 'reviewDue', time, request: 'r', asked }) as const,
  ),
  times.map((time) => ({
    ...({ ...told, kind: 'meetingDue', time } as const),
    meeting: { slug: '', title: '', date: '2014-01-01', place: '' },
  })),
  times.map((time) => ({
    ...({ ...told, kind: 'deadline', time, stage: 'inReview', day: '2014-01-01' } as const),
    ...({ rule: 'statutory', certainty: 'forecast', basis: null, counted: null } as const),
  })),
)

/** Whom news concerns, said a second time and plainly: the circles, without order. */
function circlesOf(news: News, circle: Circle): readonly string[] {
  const { authors, thread, reviewers, office, asker } = circle
  const all = circle.followers.map(({ userId }) => userId)
  const near = circle.followers.filter(({ direct }) => direct).map(({ userId }) => userId)
  const asking = asker === null ? [] : [asker]
  if (news.kind === 'remark') {
    if (news.deed.deed === 'written') return [...authors, ...near]
    const talk = [...authors, ...thread]
    if (news.deed.deed === 'answered') return [...talk, ...near]
    return news.deed.deed === 'replied' ? [...talk, ...news.deed.mentions] : talk
  }
  const table: Readonly<Record<Exclude<News['kind'], 'remark'>, readonly string[]>> = {
    reviewAsked: [...authors, ...circle.asked],
    verdict: [...authors, ...asking],
    step: [
      ...[...authors, ...all],
      ...(news.kind === 'step' && news.step?.actor === 'author' ? office : []),
    ],
    version: [...authors, ...reviewers, ...all],
    published: [...authors, ...all],
    agenda: [...authors, ...near],
    reviewDue: [
      ...circle.asked,
      ...(news.kind === 'reviewDue' && news.time === 'overdue' ? asking : []),
    ],
    deadline: [...authors, ...office],
    meetingDue:
      news.kind === 'meetingDue' && news.time === 'overdue'
        ? office
        : [...authors, ...office, ...near],
  }
  return table[news.kind]
}

/** What one must be able to read to be told. */
const needs: Readonly<Record<News['kind'], Action>> = {
  ...{ remark: 'review.read', reviewAsked: 'review.read', verdict: 'review.read' },
  ...{ reviewDue: 'review.read', step: 'status.read', deadline: 'status.read' },
  ...{
    meetingDue: 'status.read',
    version: 'version.read',
    published: 'proposal.read',
    agenda: 'proposal.read',
  },
}

describe('news', () => {
  it('reaches every concerned person once, and nobody else', () => {
    fc.assert(
      fc.property(
        ...([allNews, fc.option(one), circles, accounts, things] as const),
        (news, by, circle, people, thing) => {
          const got = recipientsOf(news, by, circle, people, thing).map(({ userId }) => userId)
          expect(new Set(got).size).toBe(got.length)
          const concerned = new Set(circlesOf(news, circle))
          const expected = [...people.values()].filter(
            (person) =>
              concerned.has(person.id) && person.id !== by && may(person, needs[news.kind], thing),
          )
          expect(got.toSorted()).toEqual(expected.map(({ id }) => id).toSorted())
        },
      ),
    )
  })
})

describe('the back-off', () => {
  it('leaves no mail lost: it is tried, later each time, until it is sent or too old', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ fails: fc.boolean(), final: fc.boolean(), late: fc.nat(3_600_000) })),
        (servings) => {
          const queuedAt = new Date('2014-07-01T00:00:00Z')
          let due = queuedAt.getTime()
          let pause = 0
          let attempts = 0
          for (const { fails, final, late } of servings) {
            const now = new Date(due + late)
            attempts += 1
            if (!fails) return
            const after = afterFailure({ queuedAt, attempts }, final, now)
            if (after.state === 'givenUp') {
              const next = new Date(now.getTime() + pauseAfter(attempts))
              expect(final || isTooOld(queuedAt, next)).toBe(true)
              return
            }
            const wait = after.nextAttemptAt.getTime() - now.getTime()
            expect(wait).toBeGreaterThanOrEqual(Math.max(pause, 60_000))
            pause = wait
            due = after.nextAttemptAt.getTime()
          }
        },
      ),
    )
  })

  it('ends: a server that stays away is asked some thirty times', () => {
    const queuedAt = new Date('2014-07-01T00:00:00Z')
    let now = queuedAt
    for (let attempts = 1; attempts < 100; attempts += 1) {
      const after = afterFailure({ queuedAt, attempts }, false, now)
      if (after.state === 'givenUp') {
        expect(attempts).toBeGreaterThan(20)
        expect(attempts).toBeLessThan(40)
        return
      }
      now = after.nextAttemptAt
    }
    throw new Error('It never ends')
  })

  it('asks a server that is away less and less often, but every ten minutes', () => {
    const rests = Array.from({ length: 8 }, (_none, times) => restAfter(times) / 60_000)
    expect(rests).toEqual([0, 1, 2, 4, 8, 10, 10, 10])
  })
})
