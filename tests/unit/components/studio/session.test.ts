import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { StudioAnswer } from '#app/components/studio/answer.ts'
import { readKept } from '#app/components/studio/client/kept-words.ts'
import type { Fields, Sent } from '#app/components/studio/client/send.ts'
import { openSession, pause } from '#app/components/studio/client/session.ts'
import { watched, type SaveStatus } from '#app/components/studio/client/status.ts'

beforeEach(() => {
  vi.useFakeTimers()
})

afterEach(() => {
  vi.useRealTimers()
})

function storage() {
  const all = new Map<string, string>()
  return {
    getItem: (key: string) => all.get(key) ?? null,
    setItem: (key: string, value: string) => void all.set(key, value),
    removeItem: (key: string) => void all.delete(key),
  }
}

const offline: Sent = { ok: false, reason: 'offline' }

function answered(given: Partial<StudioAnswer>): Sent {
  const answer = { intent: '', typed: {}, problems: {}, preview: null, conflict: null, saved: null }
  return { ok: true, answer: { ...answer, ...given } }
}

const saved = (revision: number) =>
  answered({ saved: { revision, at: '2014-07-02T07:42:00Z', others: [], made: null } })

/** A session on art. 64 ust. 1 at revision 3, and what it sends; the server gives the answers in turn. */
function begin(answers: readonly Sent[], start: { readonly typed?: string } = {}) {
  const sent: Fields[] = []
  const status = watched<SaveStatus>({ kind: 'saved', at: null })
  const keeper = storage()
  const conflicts: StudioAnswer[] = []
  const session = openSession(
    {
      fields: { intent: 'setText', act: 'usg', place: 'art. 64 ust. 1' },
      id: 'art_64__para_1',
      revision: 3,
      saved: 'Stare.',
      ...start,
    },
    {
      send: (fields) => Promise.resolve(answers[sent.push(fields) - 1] ?? offline),
      ...{ status, keeper, key: 'k' },
      now: () => '2014-07-02T07:42:00Z',
      onSaved: () => undefined,
      onConflict: (answer) => void conflicts.push(answer),
    },
  )
  const kept = () => readKept(keeper, 'k').map(({ text, revision }) => ({ text, revision }))
  return { session, sent, status, kept, conflicts }
}

describe('a session of typing', () => {
  it('saves a moment after the last key, on the revision that it began from', async () => {
    const { session, sent, status, kept } = begin([saved(4)])
    session.type('Nowe')
    await vi.advanceTimersByTimeAsync(pause - 200)
    session.type('Nowe.')
    await vi.advanceTimersByTimeAsync(pause - 200)
    expect(sent).toEqual([])
    expect(kept()).toEqual([{ text: 'Nowe.', revision: 3 }])
    await vi.advanceTimersByTimeAsync(400)
    expect(sent).toMatchObject([{ text: 'Nowe.', revision: '3', auto: '1' }])
    expect(status.get()).toEqual({ kind: 'saved', at: '2014-07-02T07:42:00Z' })
    expect(kept()).toEqual([])
  })

  it('goes on from the revision that it saved, in the same group', async () => {
    const { session, sent } = begin([saved(4), saved(5)])
    session.type('Jeden.')
    await vi.advanceTimersByTimeAsync(pause)
    session.type('Dwa.')
    await session.finish()
    expect(sent.map(({ revision }) => revision)).toEqual(['3', '4'])
    expect(sent[0]?.group).toBe(sent[1]?.group)
    expect(sent[1]?.auto).toBeUndefined()
  })

  it('keeps the words while there is no connection, and tries again', async () => {
    const { session, sent, status, kept } = begin([offline, saved(4)])
    session.type('Nowe.')
    await vi.advanceTimersByTimeAsync(pause)
    expect(status.get().kind).toBe('offline')
    expect(kept()).toEqual([{ text: 'Nowe.', revision: 3 }])
    await vi.advanceTimersByTimeAsync(6_000)
    expect(sent).toHaveLength(2)
    expect(status.get().kind).toBe('saved')
    expect(kept()).toEqual([])
  })

  it('tells of a conflict and keeps the words', async () => {
    const conflict = { revision: 5, who: 'Jan', when: '', fields: [] }
    const { session, status, kept, conflicts } = begin([answered({ conflict })])
    session.type('Nowe.')
    expect(await session.finish()).toBe(false)
    expect(status.get().kind).toBe('conflict')
    expect(conflicts).toHaveLength(1)
    session.dispose()
    expect(kept()).toEqual([{ text: 'Nowe.', revision: 3 }])
  })

  it('sends nothing that is empty or already saved', async () => {
    const { session, sent } = begin([])
    await session.finish()
    session.type('  ')
    await vi.advanceTimersByTimeAsync(pause)
    expect(sent).toEqual([])
  })

  it('begins from a newer revision only when the words there are the ones it knows', () => {
    const { session } = begin([])
    session.meet(5, 'Słowa kogoś innego.')
    expect(session.revision()).toBe(3)
    session.meet(6, 'Stare.')
    expect(session.revision()).toBe(6)
  })

  it('saves words brought along on the revision that they grew from', async () => {
    const { session, sent } = begin([saved(9)], { typed: 'Zachowane.' })
    session.meet(8, 'Stare.')
    await vi.advanceTimersByTimeAsync(pause)
    expect(sent).toMatchObject([{ text: 'Zachowane.', revision: '3' }])
  })
})
