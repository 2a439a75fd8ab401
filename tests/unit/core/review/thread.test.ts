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
