import { describe, expect, it } from 'vitest'
import { checkDeed } from '#app/core/review/check-deed.ts'
import type { RemarkDeed, RemarkEvent, Writer } from '#app/core/review/event.ts'
import { threadOf, type Thread } from '#app/core/review/thread.ts'

const writer = (id: string): Writer => ({ id, guest: null, name: id, organisation: 'ZMP' })
const guest = (name: string): Writer => ({ id: null, guest: 'link', name, organisation: 'Unia' })
const maria = writer('maria')
const anna = writer('anna')

const written: RemarkDeed = { deed: 'written', kind: 'remark', body: 'Za szeroko.', wording: null }
const answered: RemarkDeed = { deed: 'answered', position: 'rejected', reason: 'Taki jest cel.' }
const resolved: RemarkDeed = { deed: 'resolved' }

function told(...deeds: readonly (readonly [Writer, RemarkDeed])[]): Thread {
  const events = deeds.map(([by, deed], index): RemarkEvent => {
    return { sequence: index + 1, at: `2014-11-0${index + 1}T10:00:00Z`, by, deed }
  })
  const thread = threadOf(events)
  if (!thread) throw new Error('No thread')
  return thread
}

describe('a thread', () => {
  it('waits for an answer, then to be closed, and can be opened again', () => {
    expect(told([maria, written]).state).toBe('open')
    expect(told([maria, written], [anna, answered]).state).toBe('answered')
    expect(told([maria, written], [anna, answered], [maria, resolved]).state).toBe('resolved')
    const reopened: RemarkDeed = { deed: 'reopened', reason: 'Nie zgadzam się.' }
    const thread = told([maria, written], [anna, answered], [maria, reopened])
    expect(thread).toMatchObject({ state: 'open', answer: { position: 'rejected' } })
    expect(thread.replies.map(({ body }) => body)).toEqual(['Nie zgadzam się.'])
  })

  it('keeps earlier words and earlier answers', () => {
    const revised: RemarkDeed = { ...written, deed: 'revised', body: 'Za szeroko i nieostro.' }
    const again: RemarkDeed = { deed: 'answered', position: 'partly', reason: 'Doprecyzujemy.' }
    const thread = told([maria, written], [maria, revised], [anna, answered], [anna, again])
    expect(thread.body).toBe('Za szeroko i nieostro.')
    expect(thread.earlier.map(({ body }) => body)).toEqual(['Za szeroko.'])
    expect(thread.answer?.position).toBe('partly')
    expect(thread.formerAnswers.map(({ position }) => position)).toEqual(['rejected'])
  })

  it('keeps what a reply said before it was changed', () => {
    const replied: RemarkDeed = { deed: 'replied', body: 'Tak.', mentions: [] }
    const thread = told(
      [maria, written],
      [anna, replied],
      [anna, { deed: 'replyRevised', reply: 2, body: 'Tak, od ust. 2.' }],
      [anna, { deed: 'replyRevised', reply: 2, body: 'Nie.' }],
    )
    expect(thread.replies).toMatchObject([{ body: 'Nie.', earlier: ['Tak.', 'Tak, od ust. 2.'] }])
  })

  it('tells who closed it, until it is opened again', () => {
    const closed = told([maria, written], [anna, answered], [maria, resolved])
    expect(closed.closed).toMatchObject({ by: maria, at: '2014-11-03T10:00:00Z' })
    const reopened: RemarkDeed = { deed: 'reopened', reason: 'Jednak nie.' }
    const thread = told([maria, written], [anna, answered], [maria, resolved], [anna, reopened])
    expect(thread).toMatchObject({ closed: null, replies: [{ reopens: true, by: anna }] })
  })

  it('keeps that a reply was taken back', () => {
    const replied: RemarkDeed = { deed: 'replied', body: 'Pomyłka.', mentions: [] }
    const thread = told(
      [maria, written],
      [anna, replied],
      [anna, { deed: 'replyWithdrawn', reply: 2 }],
    )
    expect(thread.replies).toMatchObject([{ body: 'Pomyłka.', withdrawn: true }])
  })
})

describe('a deed', () => {
  it('is refused when it would change what somebody else wrote', () => {
    const thread = told([maria, written])
    expect(checkDeed(thread, { ...written, deed: 'revised' }, anna)).toBe('not-yours')
    expect(checkDeed(thread, { deed: 'withdrawn' }, anna)).toBe('not-yours')
    expect(checkDeed(thread, { deed: 'withdrawn' }, maria)).toBeNull()
  })

  it('is refused when it would take back what was answered', () => {
    const thread = told([maria, written], [anna, answered])
    expect(checkDeed(thread, { deed: 'withdrawn' }, maria)).toBe('already-answered')
    expect(checkDeed(thread, { ...written, deed: 'revised' }, maria)).toBe('already-answered')
  })

  it('changes and takes back a reply of one’s own, once', () => {
    const replied: RemarkDeed = { deed: 'replied', body: 'Tak.', mentions: [] }
    const thread = told([maria, written], [anna, replied])
    const revised = (body: string): RemarkDeed => ({ deed: 'replyRevised', reply: 2, body })
    const taken: RemarkDeed = { deed: 'replyWithdrawn', reply: 2 }
    expect(checkDeed(thread, revised('Nie.'), anna)).toBeNull()
    expect(checkDeed(thread, revised(' '), anna)).toBe('empty')
    expect(checkDeed(thread, revised('Nie.'), maria)).toBe('not-yours')
    expect(checkDeed(thread, taken, maria)).toBe('not-yours')
    expect(checkDeed(thread, { ...taken, reply: 1 }, maria)).toBe('no-such-reply')
    const without = told([maria, written], [anna, replied], [anna, taken])
    expect(checkDeed(without, revised('Nie.'), anna)).toBe('no-such-reply')
    expect(checkDeed(without, taken, anna)).toBe('no-such-reply')
  })

  it('opens what was answered, and the reason for it is not taken back', () => {
    const thread = told([maria, written], [anna, answered])
    const reopened = (reason: string): RemarkDeed => ({ deed: 'reopened', reason })
    expect(checkDeed(thread, reopened('Bo nie.'), maria)).toBeNull()
    expect(checkDeed(told([maria, written]), reopened('Bo nie.'), maria)).toBe('not-open')
    const again = told([maria, written], [anna, answered], [maria, reopened('Bo nie.')])
    expect(checkDeed(again, { deed: 'replyWithdrawn', reply: 3 }, maria)).toBe('reason-stays')
    expect(checkDeed(again, { deed: 'replyRevised', reply: 3, body: 'Bo tak.' }, maria)).toBeNull()
  })

  it('needs a reason where a remark is not simply accepted', () => {
    const thread = told([maria, written])
    const bare = (position: 'accepted' | 'partly' | 'rejected' | 'explained') =>
      checkDeed(thread, { deed: 'answered', position, reason: ' ' }, anna)
    expect([bare('accepted'), bare('partly'), bare('rejected'), bare('explained')]).toEqual([
      null,
      'no-reason',
      'no-reason',
      'no-reason',
    ])
  })

  it('tells guests of one link apart by their names', () => {
    const thread = told([guest('Jan'), written])
    expect(checkDeed(thread, { deed: 'withdrawn' }, guest('Ewa'))).toBe('not-yours')
    expect(checkDeed(thread, { deed: 'withdrawn' }, guest('Jan'))).toBeNull()
  })
})
