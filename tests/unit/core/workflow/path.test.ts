import { describe, expect, it } from 'vitest'
import type { Actor } from '#app/core/workflow/actor.ts'
import type { StatusEvent, Step } from '#app/core/workflow/event.ts'
import { applyEvents } from '#app/core/workflow/path.ts'
import { checkCorrection, checkPlaces, checkStep } from '#app/core/workflow/record.ts'
import type { StageId } from '#app/core/workflow/stage.ts'

const step = (
  stage: StageId,
  date: string,
  actor: Actor = 'author',
  more: Partial<Step> = {},
): Step => ({ stage, actor, date, version: 1, details: {}, note: '', ...more })

const record = (sequence: number, one: Step | null, corrects: string | null = null) => ({
  id: `e${sequence}`,
  sequence,
  step: one,
  corrects,
  note: '',
  recordedBy: 'Piotr Nowak',
  recordedAt: '2014-12-01T10:00:00.000Z',
})

const way: readonly StatusEvent[] = [
  record(1, step('draft', '2014-07-01')),
  record(2, step('inReview', '2014-07-21')),
  record(3, step('readyForBoard', '2014-10-16', 'office')),
]
const today = '2014-12-01'
const codes = (problems: readonly { readonly code: string; readonly field: string }[]) =>
  problems.map(({ code, field }) => `${code}: ${field}`)

describe('applyEvents', () => {
  it('nothing recorded means a draft', () => {
    expect(applyEvents([])).toMatchObject({
      ...{ stage: 'draft', since: '', last: null },
      ...{ steps: [], tracks: [], problems: [] },
    })
  })

  it('tells stage, day and how long each stage lasted', () => {
    const path = applyEvents(way)
    expect([path.stage, path.since]).toEqual(['readyForBoard', '2014-10-16'])
    expect(path.steps.map(({ from, stage, until }) => [from, stage, until])).toEqual([
      [null, 'draft', '2014-07-21'],
      ['draft', 'inReview', '2014-10-16'],
      ['inReview', 'readyForBoard', null],
    ])
    expect(path.problems).toEqual([])
  })

  it('a late entry finds its place by the day of the event', () => {
    const late = [
      ...way,
      record(4, step('draft', '2014-09-01', 'reviewer')),
      record(5, step('inReview', '2014-09-15')),
    ]
    expect(applyEvents(late).steps.map(({ stage }) => stage)).toEqual([
      ...['draft', 'inReview', 'draft', 'inReview', 'readyForBoard'],
    ])
    expect(applyEvents(late).problems).toEqual([])
  })

  it('a correction stands in the place of what it corrects', () => {
    const corrected = [...way, record(4, step('readyForBoard', '2014-10-17', 'office'), 'e3')]
    const path = applyEvents(corrected)
    expect(path.since).toBe('2014-10-17')
    expect(path.steps.at(-1)?.corrected).toBe(true)
    expect(path.steps).toHaveLength(3)
  })

  it('a correction of a correction counts last', () => {
    const twice = [
      ...way,
      record(4, step('readyForBoard', '2014-10-17', 'office'), 'e3'),
      record(5, step('readyForBoard', '2014-10-18', 'office'), 'e4'),
    ]
    expect(applyEvents(twice).since).toBe('2014-10-18')
  })

  it('a struck-out record is as if it had not been', () => {
    expect(applyEvents([...way, record(4, null, 'e3')]).stage).toBe('inReview')
  })

  it('a step that does not follow is shown and reported', () => {
    const path = applyEvents([...way, record(4, step('inForce', '2014-11-01', 'observer'))])
    expect(path.stage).toBe('inForce')
    expect(path.problems).toEqual([
      { code: 'step-not-allowed', severity: 'error', text: 'inForce', event: 'e4' },
    ])
    expect(applyEvents(way.slice(1)).problems[0]?.code).toBe('path-starts-elsewhere')
  })
})

describe('checkStep', () => {
  const adopted = step('adoptedByBoard', '2014-10-28', 'board', { details: { number: '41/2014' } })

  it('lets a step through that the procedure has and that says what is asked', () => {
    expect(checkStep(way, adopted, today)).toEqual([])
    expect(checkStep([], step('draft', '2014-07-01', 'author', { version: null }), today)).toEqual(
      [],
    )
  })

  it.each([
    ['a leap', step('agreedPositive', '2014-11-26', 'plenary'), ['step-not-allowed: stage']],
    ['the wrong capacity', { ...adopted, actor: 'author' as const }, ['actor-not-allowed: actor']],
    ['a missing number', { ...adopted, details: {} }, ['field-missing: number']],
    ['no date', { ...adopted, date: '' }, ['date-missing: date']],
    ['a day to come', { ...adopted, date: '2014-12-02' }, ['date-in-future: date']],
    ['no saved version', { ...adopted, version: null }, ['version-missing: stage']],
    ['a day that breaks the way', { ...adopted, date: '2014-08-01' }, ['date-breaks-path: date']],
  ])('refuses %s', (_what, wrong, expected) => {
    expect(codes(checkStep(way, wrong, today))).toEqual(expect.arrayContaining(expected))
  })

  it('refuses a delivery still to come', () => {
    const submitted = step('submitted', '2014-11-26', 'localSide', {
      details: { route: 'coChair', document: 'pismo', delivered: '2014-12-24' },
    })
    expect(codes(checkStep(way, submitted, today))).toContain('delivered-in-future: delivered')
  })

  it('a way begins with a draft', () => {
    expect(codes(checkStep([], step('inReview', '2014-07-01'), today))).toEqual([
      'step-not-allowed: stage',
    ])
  })

  it('a late entry may be made in the right capacity only', () => {
    const started = [...way.slice(0, 1), record(2, step('withdrawn', '2014-09-01'))]
    const late = step('inReview', '2014-07-10', 'author')
    expect(checkStep(started, late, today)).toEqual([])
    expect(codes(checkStep(started, { ...late, actor: 'board' }, today))).toEqual([
      'actor-not-allowed: actor',
    ])
    const first = step('draft', '2014-06-01')
    expect(codes(checkStep(started, first, today))).toEqual(['date-breaks-path: date'])
  })
})

describe('checkCorrection', () => {
  const ready = (date: string) =>
    step('readyForBoard', date, 'office', { details: { financialEffect: 'brak' } })

  it('wants a reason', () => {
    const right = ready('2014-10-17')
    expect(codes(checkCorrection(way, 'e3', right, ' ', today))).toEqual(['reason-missing: note'])
    expect(checkCorrection(way, 'e3', right, 'pomyłka w dacie', today)).toEqual([])
  })

  it('may strike out the newest record but not one that others rest on', () => {
    expect(checkCorrection(way, 'e3', null, 'wpis omyłkowy', today)).toEqual([])
    expect(codes(checkCorrection(way, 'e2', null, 'wpis omyłkowy', today))).toEqual([
      'date-breaks-path: date',
    ])
  })

  it('checks the data of the new record', () => {
    const wrong = ready('2015-10-17')
    expect(codes(checkCorrection(way, 'e3', wrong, 'data', today))).toEqual([
      'date-in-future: date',
    ])
  })
})

describe('checkPlaces', () => {
  const known = {
    meetings: new Map([['plenum', '2014-12-17']]),
    teams: new Set(['zespol']),
  }
  const at = (stage: StageId, date: string, details: Step['details']) =>
    codes(checkPlaces(step(stage, date, 'plenary', { details }), known))

  it('takes kept meetings and teams only', () => {
    expect(at('referredToTeam', '2014-12-17', { meeting: 'plenum', team: 'zespol' })).toEqual([])
    expect(at('referredToTeam', '2014-12-17', { meeting: 'inne', team: 'inny' })).toEqual([
      'meeting-unknown: meeting',
      'team-unknown: team',
    ])
    expect(at('draft', '2014-12-17', {})).toEqual([])
  })

  it('an outcome is not older than its meeting; an agenda is', () => {
    expect(at('agreedPositive', '2014-12-16', { meeting: 'plenum' })).toEqual([
      'meeting-later: meeting',
    ])
    expect(at('onAgenda', '2014-12-11', { meeting: 'plenum' })).toEqual([])
  })
})
