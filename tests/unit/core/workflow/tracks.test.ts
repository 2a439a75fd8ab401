import { describe, expect, it } from 'vitest'
import type { Actor } from '#app/core/workflow/actor.ts'
import { aheadOf } from '#app/core/workflow/ahead.ts'
import type { StepDetails } from '#app/core/workflow/details.ts'
import type { StatusEvent, Step } from '#app/core/workflow/event.ts'
import { missedSteps } from '#app/core/workflow/missed-steps.ts'
import { applyEvents, findTrack } from '#app/core/workflow/path.ts'
import { checkStep } from '#app/core/workflow/record.ts'
import type { StageId } from '#app/core/workflow/stage.ts'

const today = '2016-06-01'

function step(stage: StageId, date: string, actor: Actor, details: StepDetails = {}): Step {
  return { stage, actor, date, version: 1, details, note: '' }
}

const record = (one: Step, index: number): StatusEvent => ({
  id: `e${index + 1}`,
  sequence: index + 1,
  step: one,
  corrects: null,
  note: '',
  recordedBy: '',
  recordedAt: '',
})

const way = [
  step('draft', '2014-07-01', 'author'),
  step('inReview', '2014-07-21', 'author'),
  step('readyForBoard', '2014-09-01', 'office'),
  step('adoptedByBoard', '2014-09-10', 'board'),
  step('passedToLocalSide', '2014-09-12', 'board'),
  step('agreedByLocalSide', '2014-10-01', 'localSide'),
  step('submitted', '2014-10-02', 'localSide'),
  step('onAgenda', '2014-10-10', 'coChairs'),
  step('agreedPositive', '2014-10-29', 'plenary'),
]
const print = { bill: 'druk 3379', number: '3379', term: 'VII', applicant: 'posłowie' }
const printed = step('printed', '2015-04-01', 'observer', print)
const listed = step('onGovernmentList', '2015-02-01', 'observer', {
  bill: 'UD247',
  number: 'UD247',
  plannedFor: 'II kwartał 2015',
  person: 'minister',
})
const codes = (events: readonly Step[], next: Step) =>
  checkStep(events.map(record), next, today).map(({ code, field }) => `${code}: ${field}`)

describe('bills that carry a recommendation', () => {
  it('go on beside the main way; the recommendation is where the most advanced is', () => {
    const path = applyEvents([...way, listed, printed].map(record))
    expect(path.problems).toEqual([])
    expect([path.stage, path.since, path.last?.details.bill]).toEqual([
      'printed',
      '2015-04-01',
      'druk 3379',
    ])
    expect(path.main.stage).toBe('agreedPositive')
    expect(path.tracks.map(({ bill, stage }) => [bill, stage])).toEqual([
      ['UD247', 'onGovernmentList'],
      ['druk 3379', 'printed'],
    ])
    expect(path.way.map(({ stage }) => stage)).toEqual([
      ...way.map(({ stage }) => stage),
      'printed',
    ])
  })

  it('a bill that came to nothing counts for none, but stays in the list', () => {
    const rejected = step('rejected', '2015-05-01', 'observer', {
      bill: 'druk 3379',
      stageName: 'I czytanie',
    })
    const path = applyEvents([...way, listed, printed, rejected].map(record))
    expect(path.stage).toBe('onGovernmentList')
    expect(findTrack(path, 'druk 3379')?.stage).toBe('rejected')
  })

  it('do not move it while the authors have the text again, or after it was withdrawn', () => {
    const abandoned = [
      step('abandoned', '2015-05-01', 'observer'),
      step('draft', '2015-05-10', 'office'),
    ]
    expect(applyEvents([...way, printed, ...abandoned].map(record)).stage).toBe('draft')
  })

  it('enter at a public step of the government or with a print, not in the middle', () => {
    expect(codes(way, printed)).toEqual([])
    expect(codes(way, step('inSenate', '2015-04-01', 'observer', { bill: 'druk 1' }))).toEqual([
      'step-not-allowed: stage',
    ])
  })

  it('cannot carry what has not left the association', () => {
    expect(codes(way.slice(0, 2), printed)).toEqual(['step-not-allowed: stage'])
    expect(codes(way, { ...printed, date: '2014-08-01' })).toEqual(['step-not-allowed: stage'])
  })

  it('keep to their own track, also when a past step is entered late', () => {
    const reading = step('firstReading', '2015-05-10', 'observer', {
      bill: 'druk 3379',
      committee: 'KSTPR',
    })
    expect(codes([...way, printed], reading)).toEqual([])
    const noBill = { ...reading, details: { committee: 'KSTPR' } }
    expect(codes([...way, printed], noBill)).toContain('step-not-allowed: stage')
    const passed = step('passed', '2015-06-25', 'observer', { bill: 'druk 3379' })
    const late = { ...printed, date: '2015-03-01', details: { ...print, bill: 'druk 1' } }
    expect(codes([...way, printed, reading, passed], late)).toEqual([])
  })

  it('a step that was missed is offered between its neighbours, on its own track', () => {
    const again = step('inConsultation', '2015-06-01', 'observer', { bill: 'UD247' })
    const events = [
      ...way,
      listed,
      step('inConsultation', '2015-03-01', 'observer', { bill: 'UD247' }),
      again,
    ]
    const offered = missedSteps(applyEvents(events.map(record)), 'coordinator')
    expect(
      offered
        .filter(({ bill }) => bill === 'UD247')
        .map(({ from, to, first, last }) => [from, to, first, last]),
    ).toEqual([
      ['onGovernmentList', 'inConsultation', '2015-02-01', '2015-02-28'],
      ['inConsultation', 'inConsultation', '2015-03-01', '2015-05-31'],
      ['inConsultation', 'governmentDraftAtKwrist', '2015-03-01', '2015-05-31'],
    ])
    const [kwrist] = offered.filter(({ bill }) => bill === '')
    expect(kwrist).toMatchObject({ from: 'submitted', to: 'postponed', last: '2014-10-09' })
  })

  it('each has its own days to come', () => {
    const senate = [
      printed,
      step('firstReading', '2015-05-10', 'observer', { bill: 'druk 3379', committee: 'KSTPR' }),
      step('passed', '2015-06-25', 'observer', { bill: 'druk 3379' }),
      step('inSenate', '2015-06-26', 'observer', { bill: 'druk 3379' }),
    ]
    const calendar = { isDayOff: () => false, plenaries: [], meetings: new Map() }
    const ahead = aheadOf(applyEvents([...way, ...senate].map(record)), calendar)
    expect(ahead.map(({ bill, day }) => [bill, day])).toEqual([['druk 3379', '2015-07-26']])
  })
})

describe('how a stage ended', () => {
  const atKwrist = [
    ...way,
    step('takenUp', '2015-01-02', 'observer'),
    step('onGovernmentList', '2015-01-10', 'observer'),
    step('inConsultation', '2015-02-01', 'observer'),
    step('governmentDraftAtKwrist', '2015-10-02', 'observer', { delivered: '2015-10-02' }),
  ]
  const committees = (date: string, details: StepDetails) =>
    codes(atKwrist, step('inCommittees', date, 'observer', { stageName: 'SKRM', ...details }))

  it('KWRiST’s opinion on the government’s draft is told by the step that leaves it', () => {
    expect(committees('2015-10-20', {})).toEqual(['field-missing: kwristOutcome'])
    expect(committees('2015-10-20', { kwristOutcome: 'positive' })).toEqual([])
  })

  it('two positions need both texts', () => {
    expect(committees('2015-10-20', { kwristOutcome: 'disagreed' })).toEqual([
      'field-missing: governmentText',
      'field-missing: localText',
    ])
  })

  it('silence counts only after the last of the 30 days', () => {
    expect(committees('2015-11-01', { kwristOutcome: 'waived' })).toEqual([
      'silence-too-early: kwristOutcome',
    ])
    expect(committees('2015-11-02', { kwristOutcome: 'waived' })).toEqual([])
  })

  it('only what the Senate changed or rejected goes back to the Sejm', () => {
    const senate = [printed, step('passed', '2015-06-01', 'observer', { bill: 'druk 3379' })]
    const inSenate = step('inSenate', '2015-06-02', 'observer', { bill: 'druk 3379' })
    const events = [...way, ...senate, inSenate]
    const answer = (stage: StageId, senateResult: StepDetails['senateResult'], date: string) =>
      codes(events, {
        ...step(stage, date, 'observer'),
        details: { bill: 'druk 3379', ...(senateResult && { senateResult }) },
      }).filter((code) => !code.startsWith('step'))
    expect(answer('withPresident', 'accepted', '2015-06-20')).toEqual([])
    expect(answer('withPresident', 'amended', '2015-06-20')).toEqual([
      'senate-answer-elsewhere: senateResult',
    ])
    expect(answer('senatePosition', 'rejected', '2015-06-20')).toEqual([])
    expect(answer('withPresident', 'silent', '2015-07-02')).toEqual([
      'silence-too-early: senateResult',
    ])
    expect(answer('withPresident', 'silent', '2015-07-03')).toEqual([])
  })
})

describe('what a meeting decided', () => {
  const onAgenda = way.slice(0, 8)
  const agreed = (details: StepDetails) =>
    codes(onAgenda, step('agreedPositive', '2014-10-29', 'plenary', details))

  it('is shown by its minutes, or they are said to be in preparation', () => {
    expect(agreed({ meeting: 'plenum' })).toEqual(['field-missing: document'])
    expect(agreed({ meeting: 'plenum', minutes: 'inPreparation' })).toEqual([])
    expect(agreed({ meeting: 'plenum', document: 'protokół' })).toEqual([])
  })

  it('a referral by the plenary names the meeting', () => {
    const referred = step('referredToTeam', '2014-10-29', 'plenary', { team: 'zespol' })
    expect(codes(onAgenda, referred)).toEqual(['field-missing: meeting'])
  })
})

describe('the way into KWRiST', () => {
  it('a team brings a matter itself (art. 12 pkt 3), the local side by the other ways', () => {
    const agreed = way.slice(0, 6)
    const submitted = (actor: Actor, route: 'coChair' | 'team' | 'motion') =>
      codes(
        agreed,
        step('submitted', '2014-10-02', actor, {
          route,
          document: 'pismo',
          delivered: '2014-10-02',
        }),
      )
    expect(submitted('localSide', 'motion')).toEqual([])
    expect(submitted('team', 'team')).toEqual([])
    expect(submitted('localSide', 'team')).toEqual(['route-of-another: route'])
    expect(submitted('team', 'coChair')).toEqual(['route-of-another: route'])
  })
})
