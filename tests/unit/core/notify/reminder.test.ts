import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  reminderTime,
  termOfReview,
  termsOfMeeting,
  termsOfPath,
} from '#app/core/notify/reminder.ts'
import type { ReviewRequest } from '#app/core/record/review.ts'
import { addDays } from '#app/core/workflow/calendar-day.ts'
import type { StatusEvent, Step } from '#app/core/workflow/event.ts'
import { applyEvents } from '#app/core/workflow/path.ts'
import { calendarOf } from '#app/core/workflow/procedure-calendar.ts'
import { isDayOff } from '#app/days-off.server.ts'

const since = '2026-01-01'
const at = (day: string, today: string) => reminderTime({ day, today, since, isDayOff })

describe('the day on which a term is called to mind', () => {
  it.each([
    ['four days before a Friday', '2026-10-16', '2026-10-12', null],
    ['three days before a Friday', '2026-10-16', '2026-10-13', 'ahead'],
    [
      'two days before, when the run three days before was missed',
      '2026-10-16',
      '2026-10-14',
      'ahead',
    ],
    ['on its day', '2026-10-16', '2026-10-16', 'today'],
    ['the day after', '2026-10-16', '2026-10-17', 'overdue'],
    ['the Friday before a Monday', '2026-10-19', '2026-10-16', 'ahead'],
    [
      'the Friday before a Tuesday: three days before is a Saturday',
      '2026-10-20',
      '2026-10-16',
      'ahead',
    ],
    ['not yet on the Thursday before that', '2026-10-20', '2026-10-15', null],
    [
      'the Friday before a Wednesday: three days before is a Sunday',
      '2026-10-21',
      '2026-10-16',
      'ahead',
    ],
    ['before Corpus Christi, 4 June 2026', '2026-06-07', '2026-06-03', 'ahead'],
    ['the working day before Christmas Eve, off since 2025', '2026-12-29', '2026-12-23', 'ahead'],
    ['across the end of a year, over New Year', '2027-01-04', '2026-12-31', 'ahead'],
    ['what had passed before the first run', '2025-12-31', '2026-01-01', null],
    ['what passed on the day of the first run', '2026-01-01', '2026-01-02', 'overdue'],
  ] as const)('%s: term %s, on %s', (_case, day, today, expected) => {
    expect(at(day, today)).toBe(expected)
  })

  it('comes once for each time, in order, however many runs are missed; the end is never missed', () => {
    const runs = fc
      .uniqueArray(fc.nat({ max: 40 }), { minLength: 1 })
      .map((days) => days.toSorted((one, other) => one - other))
    fc.assert(
      fc.property(runs, fc.nat({ max: 30 }), (days, term) => {
        const start = '2026-04-01'
        const day = addDays(start, term)
        const told = days.flatMap((one) => at(day, addDays(start, one)) ?? [])
        const once = [...new Set(told)]
        expect(told).toEqual(told.toSorted((a, b) => order.indexOf(a) - order.indexOf(b)))
        if (days.some((one) => one > term)) expect(once.at(-1)).toBe('overdue')
        if (days.includes(term)) expect(once).toContain('today')
      }),
    )
  })
})

const order = ['ahead', 'today', 'overdue']

const review: ReviewRequest = {
  ...{ id: 'r', proposal: 'R-2014-01', version: 2, dueOn: '2026-10-16', note: '' },
  asked: { who: 'person', id: 'maria', name: 'Maria' },
  ...{ askedBy: 'Piotr', askedById: 'piotr', askedAt: '2026-10-01T10:00:00Z' },
  ...{ verdict: null, withdrawn: null, link: null },
}

describe('a term of a review', () => {
  it('runs while the review is to be given', () => {
    expect(termOfReview(review)).toMatchObject({
      ...{ day: '2026-10-16', proposal: 'R-2014-01' },
      about: { kind: 'reviewDue', version: 2, request: 'r' },
    })
    expect(termOfReview({ ...review, withdrawn: { at: '', note: '' } })).toBeNull()
  })

  it('is another one when its day is moved', () => {
    expect(termOfReview({ ...review, dueOn: '2026-10-20' })?.id).not.toBe(termOfReview(review)?.id)
  })
})

const calendar = calendarOf([{ slug: 'plenum', kind: 'plenary', date: '2026-10-28' }], isDayOff)

function termsAfter(...steps: readonly (Pick<Step, 'stage' | 'date'> & Partial<Step>)[]) {
  const events = steps.map((step, index): StatusEvent => ({
    ...{ id: `e${index}`, sequence: index + 1, corrects: null, note: '' },
    ...{ recordedBy: '', recordedAt: '' },
    step: { actor: 'author', version: 1, details: {}, note: '', ...step },
  }))
  return termsOfPath('R-1', applyEvents(events), calendar).map(({ day, about }) => [
    day,
    about.kind === 'deadline' ? `${about.stage} ${about.rule} ${about.counted ?? ''}`.trim() : '',
  ])
}

describe('the terms of a recommendation', () => {
  const draft = { stage: 'draft', date: '2026-09-01' } as const

  it('are of the stage in which it is, and of no stage that it has left', () => {
    const inReview = {
      ...({ stage: 'inReview', date: '2026-09-10' } as const),
      details: { nextDate: '2026-09-30' },
    }
    expect(termsAfter(draft)).toEqual([])
    expect(termsAfter(draft, inReview)).toEqual([['2026-09-30', 'inReview setByPeople']])
    expect(termsAfter(draft, inReview, { stage: 'draft', date: '2026-09-20' })).toEqual([])
  })

  it('run for every bill that carries it, by law: 30 days for the Senate, 21 for the President', () => {
    const bill = (name: string) => ({ details: { bill: name } })
    expect(
      termsAfter(
        draft,
        { stage: 'inSenate', date: '2026-10-01', ...bill('druk 1') },
        { stage: 'withPresident', date: '2026-10-02', ...bill('druk 2') },
      ).toSorted(),
    ).toEqual([
      ['2026-10-23', 'withPresident statutory'],
      ['2026-10-31', 'inSenate statutory'],
    ])
  })

  it('end on a working day where art. 115 of the civil code moves them, and say from which', () => {
    const delivered = { details: { delivered: '2026-10-02', bill: 'UD1' } }
    expect(
      termsAfter(draft, { stage: 'governmentDraftAtKwrist', date: '2026-10-02', ...delivered }),
    ).toEqual([['2026-11-02', 'governmentDraftAtKwrist statutory 2026-11-01']])
  })

  it('leave the agenda to its meeting', () => {
    const details = { meeting: 'plenum', agendaPoint: '4' }
    expect(termsAfter(draft, { stage: 'onAgenda', date: '2026-10-20', details })).toEqual([])
  })
})

it('a meeting is called to mind for each recommendation on its agenda without an outcome', () => {
  const item = { position: 1, title: '', outcome: '', note: '' } as const
  const terms = termsOfMeeting({
    ...{ slug: 'plenum', kind: 'plenary', team: null, date: '2026-10-28', title: 'Plenum' },
    ...{ place: 'Warszawa', minutes: '' },
    items: [
      { ...item, proposal: 'R-1' },
      { ...item, proposal: null },
      { ...item, proposal: 'R-2', outcome: 'deferred' },
    ],
  })
  expect(terms.map(({ proposal, day }) => [proposal, day])).toEqual([['R-1', '2026-10-28']])
})
