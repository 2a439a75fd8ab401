import { describe, expect, it } from 'vitest'
import { addMonths, daysBetween } from '#app/core/workflow/calendar-day.ts'
import {
  deadlineOf,
  dueState,
  movedEnd,
  nextPlenaryBy,
  type ProcedureCalendar,
} from '#app/core/workflow/deadline.ts'
import type { StepDetails } from '#app/core/workflow/details.ts'
import type { StageId } from '#app/core/workflow/stage.ts'
import { isDayOff } from '#app/days-off.server.ts'

const calendar: ProcedureCalendar = {
  isDayOff,
  plenaries: ['2014-11-26', '2014-12-17'],
  meetings: new Map([['plenum-2014-12-17', '2014-12-17']]),
}

const due = (stage: StageId, date: string, details: StepDetails = {}) =>
  deadlineOf({ stage, date, details }, calendar)

// Art. 7 ust. 3 of the act of 6 May 2005: 30 days from delivery. The day of delivery is not counted
// (art. 111 § 2 of the civil code); an end on a day off moves on (art. 115), on a Saturday since 2017.
describe('30 days for the opinion on a draft', () => {
  it.each([
    ['a Saturday before 2017 is the end', '2015-01-15', '2015-02-14', null],
    ['All Saints’ on a Sunday', '2015-10-02', '2015-11-02', '2015-11-01'],
    ['Epiphany on a Tuesday', '2014-12-07', '2015-01-07', '2015-01-06'],
    ['a Saturday since 2017, then Easter', '2018-03-01', '2018-04-03', '2018-03-31'],
    ['the single holiday of 12 November 2018', '2018-10-13', '2018-11-13', '2018-11-12'],
    ['Christmas Eve before it was a day off', '2024-11-24', '2024-12-24', null],
    ['Christmas Eve since 2025, then a weekend', '2025-11-24', '2025-12-29', '2025-12-24'],
    ['a working day', '2026-09-01', '2026-10-01', null],
  ])('%s: delivered %s, until %s', (_case, delivered, day, counted) => {
    const deadline = due('governmentDraftAtKwrist', delivered, { delivered })
    expect(deadline).toMatchObject({ day, counted, certainty: 'forecast', lapse: 'waiver' })
    expect(deadline.basis).toEqual({ act: 'kwrist', provision: 'art. 7 ust. 3' })
  })

  it('counts from the delivery, not from the entry; unknown without it', () => {
    expect(due('governmentDraftAtKwrist', '2015-01-20', { delivered: '2015-01-15' }).day).toBe(
      '2015-02-14',
    )
    expect(due('governmentDraftAtKwrist', '2015-01-20').day).toBeNull()
  })

  it('does not run for what the local side brings itself: there people set a reminder', () => {
    expect(due('submitted', '2014-11-26', { delivered: '2014-11-26' })).toMatchObject({
      kind: 'setByPeople',
      day: null,
    })
    expect(due('submitted', '2014-11-26', { nextDate: '2015-01-31' })).toMatchObject({
      day: '2015-01-31',
      certainty: 'appointment',
    })
  })
})

// The Constitution sets these to organs of the state: art. 115 of the civil code moves none of them.
describe('times of the Constitution', () => {
  it.each([
    ['inSenate', 'ordinary', '2016-02-01', '2016-03-02', 'art. 121 ust. 2, in a leap year'],
    ['inSenate', 'ordinary', '2015-07-24', '2015-08-23', 'art. 121 ust. 2, on a Sunday'],
    ['inSenate', 'urgent', '2015-07-01', '2015-07-15', 'art. 123 ust. 3'],
    ['withPresident', 'ordinary', '2014-12-20', '2015-01-10', 'art. 122 ust. 2'],
    ['withPresident', 'ordinary', '2015-12-04', '2015-12-25', 'art. 122 ust. 2, on Christmas Day'],
    ['withPresident', 'urgent', '2015-07-01', '2015-07-08', 'art. 123 ust. 3'],
  ] as const)('%s, %s: from %s until %s (%s)', (stage, mode, date, day, _law) => {
    expect(due(stage, date, { mode })).toMatchObject({ day, counted: null })
  })
})

// Act of 20 July 2000, art. 4 ust. 1 („po upływie czternastu dni”) and art. 6 ust. 1 (the day of the
// announcement is not counted): 14 whole days lie between.
describe('entry into force', () => {
  it.each([
    ['2016-03-01', '2016-03-16'],
    ['2015-12-18', '2016-01-02'],
    ['2016-02-20', '2016-03-06'],
  ])('announced %s, in force from %s', (date, day) => {
    expect(due('promulgated', date)).toMatchObject({ day, counted: null, certainty: 'forecast' })
  })

  it('is what the act itself says, where it does', () => {
    expect(due('promulgated', '2015-07-28', { inForceOn: '2016-01-01' })).toMatchObject({
      day: '2016-01-01',
      certainty: 'appointment',
    })
  })
})

describe('§ 80a of the working rules of the Council of Ministers', () => {
  it('14 days from the end of the legal commission, 5 from an exemption, none before', () => {
    expect(due('inCommittees', '2026-01-02').day).toBeNull()
    expect(due('inCommittees', '2026-01-02', { legalCommission: '2026-01-12' }).day).toBe(
      '2026-01-26',
    )
    expect(due('inCommittees', '2026-01-02', { exemption: '2026-01-12' }).day).toBe('2026-01-17')
  })
})

describe('plenary sessions', () => {
  it('at least once in two months (art. 14 ust. 1): a kept one is an appointment', () => {
    expect(due('agreedByLocalSide', '2014-12-01')).toMatchObject({
      day: '2014-12-17',
      certainty: 'appointment',
    })
  })

  it('after the last kept one only the latest day of the next is known', () => {
    expect(due('agreedByLocalSide', '2015-01-10')).toMatchObject({
      day: '2015-02-17',
      certainty: 'forecast',
      basis: { act: 'kwrist', provision: 'art. 14 ust. 1' },
    })
    expect(nextPlenaryBy('2014-12-31')).toBe('2015-02-28')
  })

  it('an agenda waits for its own meeting', () => {
    expect(due('onAgenda', '2014-12-11', { meeting: 'plenum-2014-12-17' })).toMatchObject({
      day: '2014-12-17',
      certainty: 'appointment',
    })
    expect(due('onAgenda', '2014-12-11', { meeting: 'inne' }).day).toBeNull()
  })
})

describe('dueState', () => {
  it.each([
    ['2014-12-01', { state: 'ahead', days: 16 }],
    ['2014-12-17', { state: 'today', days: 0 }],
    ['2014-12-20', { state: 'overdue', days: 3 }],
  ])('on %s', (today, expected) => {
    expect(dueState({ day: '2014-12-17' }, today)).toEqual(expected)
  })

  it('is none without a day', () => {
    expect(dueState({ day: null }, '2014-12-17')).toEqual({ state: 'none', days: 0 })
  })
})

describe('days', () => {
  it.each([
    ['2014-11-26', '2014-11-26', 0],
    ['2014-10-25', '2014-10-27', 2],
    ['2016-02-28', '2016-03-01', 2],
    ['2014-12-31', '2014-12-30', -1],
  ])('from %s to %s: %i', (from, to, days) => {
    expect(daysBetween(from, to)).toBe(days)
  })

  it('a month without the day ends on its last one (art. 112 of the civil code)', () => {
    expect(addMonths('2015-12-31', 2)).toBe('2016-02-29')
    expect(addMonths('2015-11-30', 2)).toBe('2016-01-30')
  })

  it('a working day is not moved', () => {
    expect(movedEnd('2026-10-01', isDayOff)).toBe('2026-10-01')
  })
})
