import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { StudioAnswer } from '#app/components/studio/answer.ts'
import { forgetWords, keepWords, readKept } from '#app/components/studio/client/kept-words.ts'
import type { Fields, Sent } from '#app/components/studio/client/send.ts'
import { openSession, pause, type SessionStart } from '#app/components/studio/client/session.ts'
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
  answered({
    saved: {
      revision,
      at: '2014-07-02T07:42:00Z',
      others: [],
      made: null,
      prose: null,
      earlier: false,
    },
  })

/** A session on art. 64 ust. 1 at revision 3, and what it sends; the server gives the answers in turn. */
function begin(
  answers: readonly Sent[],
  start: Partial<SessionStart> = {},
  now = () => Date.parse('2014-07-02T07:42:00Z'),
) {
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
      now: () => new Date(now()).toISOString(),
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

  it('tells of a conflict with all that was typed until the answer came, and only once', async () => {
    const conflict = { revision: 5, who: 'Jan', when: '', fields: [] }
    const { session, sent, conflicts } = begin([answered({ conflict }), answered({ conflict })])
    session.type('Nowe.')
    const finished = session.finish()
    session.type('Nowe. I dalej.')
    await finished
    expect(conflicts).toHaveLength(0)
    await vi.advanceTimersByTimeAsync(pause)
    expect(sent[1]).toMatchObject({ text: 'Nowe. I dalej.', revision: '3' })
    expect(conflicts).toHaveLength(1)
    await session.finish()
    expect(sent).toHaveLength(2)
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

describe('a session of typing in prose', () => {
  const part = 'rationale'
  const prose = { problem: '', transitional: '', entryIntoForce: '' }
  const start = { part, fields: { intent: 'prose', act: '', place: part }, id: part } as const
  const merged = (revision: number, rationale: string) =>
    answered({
      saved: {
        ...{ revision, at: '2014-07-02T07:42:00Z', others: ['Jan'], made: null, earlier: false },
        prose: { ...prose, rationale },
      },
    })

  it('sends its part alone, also when it is emptied', async () => {
    const { session, sent } = begin([saved(4)], start)
    session.type('')
    await session.finish()
    expect(sent).toMatchObject([{ intent: 'prose', rationale: '', revision: '3' }])
    expect(sent[0]).not.toHaveProperty('text')
  })

  it('goes on from what others wrote beside, and keeps what was typed meanwhile', async () => {
    const { session, sent } = begin([merged(5, 'Stare. Moje.\n\nIch.'), saved(6)], start)
    session.type('Stare. Moje.')
    const finished = session.finish()
    session.type('Stare. Moje. Dalej.')
    await finished
    expect(session.words.get()).toBe('Stare. Moje. Dalej.\n\nIch.')
    await session.finish()
    expect(sent[1]).toMatchObject({ rationale: 'Stare. Moje. Dalej.\n\nIch.', revision: '5' })
  })

  it('stays on its old revision when the same paragraph was written by others', async () => {
    const conflict = { revision: 6, who: 'Jan', when: '', fields: [] }
    const { session, sent, conflicts } = begin(
      [merged(5, 'Stare. Ich.\n\nMoje.'), answered({ conflict })],
      start,
    )
    session.type('Stare.\n\nMoje.')
    const finished = session.finish()
    session.type('Stare. Jednak.\n\nMoje.')
    await finished
    expect(session.words.get()).toBe('Stare. Jednak.\n\nMoje.')
    await session.finish()
    expect(sent[1]).toMatchObject({ revision: '3' })
    expect(conflicts).toHaveLength(1)
  })

  it('takes in what others saved when the page is loaded anew', () => {
    const { session } = begin([], { ...start, saved: 'Jeden.\n\nDwa.' })
    session.type('Jeden.\n\nDwa i pół.')
    session.meet(7, 'Raz.\n\nDwa.')
    expect(session.words.get()).toBe('Raz.\n\nDwa i pół.')
    expect(session.revision()).toBe(7)
  })

  it('is undone by stretches between which nobody typed', async () => {
    let now = Date.parse('2014-07-02T07:42:00Z')
    const { session, sent } = begin([saved(4), saved(5), saved(6)], start, () => now)
    for (const [text, seconds] of [
      ['Jeden.', 0],
      ['Dwa.', 5],
      ['Trzy.', 60],
    ] as const) {
      now += seconds * 1000
      session.type(text)
      await session.finish()
    }
    const [one, two, three] = sent.map(({ group }) => group)
    expect(two).toBe(one)
    expect(three).not.toBe(one)
  })
})

describe('words that this browser keeps', () => {
  it('stay beside those of another typing in the same place', () => {
    const keeper = storage()
    const kept = { act: '', intent: 'prose', place: 'rationale', id: 'rationale', unit: '' }
    const old = { ...kept, began: '2014-07-01T07:00:00Z', revision: 1, text: 'Wczoraj.', at: '' }
    keepWords(keeper, 'k', old)
    keepWords(keeper, 'k', { ...old, began: '2014-07-02T07:00:00Z', text: 'Dziś.' })
    expect(readKept(keeper, 'k').map(({ text }) => text)).toEqual(['Wczoraj.', 'Dziś.'])
    forgetWords(keeper, 'k', old)
    expect(readKept(keeper, 'k').map(({ text }) => text)).toEqual(['Dziś.'])
  })
})
