import { describe, expect, it } from 'vitest'
import {
  areaOutcomes,
  lastingOf,
  outcomeByArea,
  outcomeOf,
  throughput,
  waitingOn,
  type CountedProposal,
} from '#app/core/record/dashboard.ts'
import type { StatusEvent } from '#app/core/workflow/event.ts'
import { applyEvents } from '#app/core/workflow/path.ts'
import { stageIds, type StageId } from '#app/core/workflow/stage.ts'

function counted(
  number: string,
  area: string,
  steps: readonly (readonly [StageId, string])[],
): CountedProposal {
  const events = steps.map(([stage, date], index): StatusEvent => ({
    id: `${number}-${index}`,
    sequence: index + 1,
    step: { stage, actor: 'observer', date, version: 1, details: {}, note: '' },
    corrects: null,
    note: '',
    recordedBy: '',
    recordedAt: '',
  }))
  return { number, area, path: applyEvents(events) }
}

const proposals = [
  counted('R-1', 'Związki', [
    ['draft', '2014-01-01'],
    ['inReview', '2014-01-11'],
  ]),
  counted('R-2', 'Związki', [
    ['draft', '2014-01-01'],
    ['inReview', '2014-01-31'],
  ]),
  counted('R-3', 'Spółki', [
    ['draft', '2014-01-01'],
    ['submitted', '2014-03-31'],
    ['onAgenda', '2014-04-01'],
    ['agreedPositive', '2014-10-01'],
  ]),
  counted('R-4', 'Spółki', [
    ['draft', '2014-01-01'],
    ['withdrawn', '2014-02-01'],
  ]),
]

describe('where recommendations wait', () => {
  it('is told by stage with the middle and the longest time; ends wait for nothing', () => {
    expect(waitingOn(proposals, '2014-02-10')).toMatchObject([
      { stage: 'inReview', count: 2, medianDays: 10, longestDays: 30, longest: 'R-1' },
      { stage: 'agreedPositive', count: 1 },
    ])
  })
})

describe('how long stages lasted', () => {
  it('counts stretches that are over, the middle one and the longest', () => {
    expect(lastingOf(proposals)).toEqual([
      { group: 'association', count: 4, medianDays: 30, longestDays: 89 },
      { group: 'kwrist', count: 2, medianDays: 1, longestDays: 183 },
    ])
  })
})

describe('throughput', () => {
  it('tells every quarter from the first to the last, also those in which nothing happened', () => {
    expect(throughput(proposals)).toEqual([
      { quarter: '2014-Q1', submitted: 1, opinions: 0, enacted: 0 },
      { quarter: '2014-Q2', submitted: 0, opinions: 0, enacted: 0 },
      { quarter: '2014-Q3', submitted: 0, opinions: 0, enacted: 0 },
      { quarter: '2014-Q4', submitted: 0, opinions: 1, enacted: 0 },
    ])
    expect(throughput([])).toEqual([])
  })
})

describe('outcome by area', () => {
  it('counts every recommendation of an area once', () => {
    expect(outcomeByArea(proposals)).toMatchObject([
      { area: 'Spółki', counts: { kwrist: 1, ended: 1, enacted: 0 } },
      { area: 'Związki', counts: { writing: 2 } },
    ])
  })

  it('every stage means one outcome; only what is announced or in force is law', () => {
    const law = stageIds.filter((stage) => outcomeOf(stage) === 'enacted')
    expect(law).toEqual(['promulgated', 'inForce'])
    expect(new Set(stageIds.map(outcomeOf))).toEqual(new Set(areaOutcomes))
  })
})
