import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { StatusEvent } from '#app/core/workflow/event.ts'
import { applyEvents } from '#app/core/workflow/path.ts'
import { checkStep } from '#app/core/workflow/record.ts'
import { stepProblem } from '#app/i18n/pl/step-problems.ts'
import {
  afterAll,
  attempt,
  moves,
  record,
  stepInto,
  type Attempt,
  type Move,
} from '../support/workflow-ways.ts'

/** The records after all moves that were let through, `each` told of every attempt. */
function recorded(
  given: readonly Move[],
  each: (tried: Attempt, before: readonly StatusEvent[]) => void,
): readonly StatusEvent[] {
  let events: readonly StatusEvent[] = []
  for (const move of given) {
    const tried = attempt(events, move)
    if (tried === null) continue
    each(tried, events)
    if (tried.problems.length === 0) events = [...events, tried.added]
  }
  return events
}

const onwardOnly = moves(['onward'])
const everything = moves([
  ...(['onward', 'onward', 'onward', 'late', 'strike', 'redate', 'restage', 'rename'] as const),
])

describe('a recommendation that several bills carry', () => {
  it('whatever follows on a track is recorded, and never told as impossible afterwards', () => {
    fc.assert(
      fc.property(onwardOnly, (given) => {
        const events = recorded(given, ({ problems }) => expect(problems).toEqual([]))
        expect(applyEvents(events).problems).toEqual([])
      }),
    )
  })

  it('late entries and corrections leave a way that can be so, or are refused with a reason', () => {
    fc.assert(
      fc.property(everything, (given) => {
        recorded(given, ({ added, problems }, before) => {
          for (const problem of problems) expect(stepProblem(problem)).toMatch(/\p{L}.*\.$/u)
          if (problems.length > 0) return
          expect(applyEvents([...before, added]).problems).toEqual([])
        })
      }),
    )
  })

  it('what is told could have been recorded in the order of its days', () => {
    const placed: readonly string[] = ['step-not-allowed', 'actor-not-allowed', 'date-breaks-path']
    fc.assert(
      fc.property(everything, (given) => {
        const { steps } = applyEvents(recorded(given, () => undefined))
        steps.forEach((step, index) => {
          const before = steps.slice(0, index).map((one, place) => record(place + 1, one))
          const codes = checkStep(before, step, afterAll).map(({ code }) => code)
          expect(codes.filter((code) => placed.includes(code))).toEqual([])
        })
      }),
    )
  })

  it('stands where the furthest living bill or its own way stands', () => {
    fc.assert(
      fc.property(everything, (given) => {
        const path = applyEvents(recorded(given, () => undefined))
        const lines = [path.main, ...path.tracks]
        expect(lines.map(({ stage }) => stage)).toContain(path.stage)
        expect(lines.reduce((sum, { steps }) => sum + steps.length, 0)).toBe(path.steps.length)
        for (const { steps } of lines) {
          const days = steps.map(({ date }) => date)
          expect(days).toEqual(days.toSorted())
        }
      }),
    )
  })
})

describe('a bill is judged by where the recommendation stood when it came', () => {
  const day = '2015-04-01'
  const agreed = [
    stepInto('draft', '2014-07-01'),
    stepInto('inReview', '2014-07-21'),
    stepInto('readyForBoard', '2014-09-01', 'office'),
    stepInto('adoptedByBoard', '2014-09-10', 'board'),
    stepInto('passedToLocalSide', '2014-09-12', 'board'),
  ]
  const printed = stepInto('printed', day, 'observer', { bill: 'druk 3379' })
  const returned = stepInto('draft', day, 'localSide', { from: 'passedToLocalSide' })
  const records = (...steps: Parameters<typeof record>[1][]) =>
    [...agreed, ...steps].map((step, index) => record(index + 1, step))
  const codes = (events: readonly StatusEvent[], step: typeof printed) =>
    checkStep(events, step, afterAll).map(({ code }) => code)

  it('a print of the day on which the authors get the text back stays allowed', () => {
    expect(codes(records(), printed)).toEqual([])
    expect(codes(records(printed), returned)).toEqual([])
    expect(applyEvents(records(printed, returned)).problems).toEqual([])
  })

  it('after they got it back, none carries it, on that day either', () => {
    expect(codes(records(returned), printed)).toEqual(['step-not-allowed'])
  })

  it('a return entered late, before a bill that is kept, is refused', () => {
    const early = { ...returned, date: '2015-03-01' }
    expect(codes(records(printed), early)).toEqual(['date-breaks-path'])
  })
})
