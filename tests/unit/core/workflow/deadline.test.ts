import { describe, expect, it } from 'vitest'
import { daysBetween, deadlineOf } from '#app/core/workflow/deadline.ts'

describe('deadlineOf', () => {
  it('30 days from the delivery of a government draft (art. 7 ust. 3)', () => {
    const step = {
      stage: 'governmentDraftAtKwrist' as const,
      date: '2015-01-20',
      details: { delivered: '2015-01-15' },
    }
    expect(deadlineOf(step)).toMatchObject({ kind: 'statutory', days: 30, day: '2015-02-14' })
    expect(deadlineOf({ ...step, details: {} }).day).toBeNull()
  })

  it('30 days of the Senate and 21 of the President, from the event', () => {
    const senate = { stage: 'inSenate' as const, date: '2016-02-01', details: {} }
    expect(deadlineOf(senate)).toMatchObject({ day: '2016-03-02', urgentDays: 14 })
    const president = { stage: 'withPresident' as const, date: '2014-12-20', details: {} }
    expect(deadlineOf(president)).toMatchObject({ day: '2015-01-10', urgentDays: 7 })
  })

  it('none by statute for what the local side brings; people may set one', () => {
    const step = { stage: 'submitted' as const, date: '2014-11-26', details: {} }
    expect(deadlineOf(step)).toMatchObject({ kind: 'setByPeople', day: null })
    const set = { ...step, details: { nextDate: '2015-01-31' } }
    expect(deadlineOf(set)).toMatchObject({ kind: 'setByPeople', day: '2015-01-31' })
  })

  it('none at all in a draft', () => {
    const step = { stage: 'draft' as const, date: '2014-07-01', details: {} }
    expect(deadlineOf(step)).toEqual({ kind: 'none', day: null })
  })
})

describe('daysBetween', () => {
  it.each([
    ['2014-11-26', '2014-11-26', 0],
    ['2014-10-25', '2014-10-27', 2],
    ['2016-02-28', '2016-03-01', 2],
    ['2014-12-31', '2014-12-30', -1],
  ])('from %s to %s: %i', (from, to, days) => {
    expect(daysBetween(from, to)).toBe(days)
  })
})
