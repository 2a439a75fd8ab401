import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { missedSteps } from '#app/core/workflow/missed-steps.ts'
import { nextSteps } from '#app/core/workflow/next-steps.ts'
import { applyEvents } from '#app/core/workflow/path.ts'
import { checkStep } from '#app/core/workflow/record.ts'
import { actorsOfRole, roles } from '#app/core/workflow/role.ts'
import { stageIds, type StageId } from '#app/core/workflow/stage.ts'
import { transitions } from '#app/core/workflow/transitions.ts'
import { afterAll, dayAfter, record, stepInto } from '../support/workflow-ways.ts'

/** A way that the procedure allows: at every stage one of the next steps, days never going back. */
const ways = fc
  .array(fc.record({ pick: fc.nat(), days: fc.nat(40) }), { maxLength: 40 })
  .map((choices) => {
    const events = [record(1, stepInto('draft', dayAfter(0)))]
    let [stage, day]: [StageId, number] = ['draft', 0]
    for (const { pick, days } of choices) {
      const options = transitions.filter(({ from }) => from === stage)
      const chosen = options[pick % Math.max(1, options.length)]
      if (chosen === undefined) break
      day += days
      const { from, to, actors } = chosen
      stage = to
      const actor = actors[pick % actors.length]
      events.push(record(events.length + 1, stepInto(stage, dayAfter(day), actor, { from })))
    }
    return events
  })

describe('the way of a recommendation', () => {
  it('every allowed way is recorded without a problem, step by step', () => {
    fc.assert(
      fc.property(ways, (events) => {
        events.forEach((one, index) => {
          if (one.step === null) return
          expect(checkStep(events.slice(0, index), one.step, afterAll)).toEqual([])
        })
        const path = applyEvents(events)
        expect(path.problems).toEqual([])
        expect(path.stage).toBe(events.at(-1)?.step?.stage)
        expect(path.steps).toHaveLength(events.length)
      }),
    )
  })

  it('the order in which records are handed over does not matter', () => {
    fc.assert(
      fc.property(
        ways.chain((events) =>
          fc.tuple(fc.constant(events), fc.shuffledSubarray(events, { minLength: events.length })),
        ),
        ([events, shuffled]) => {
          expect(applyEvents(shuffled)).toEqual(applyEvents(events))
        },
      ),
    )
  })

  it('striking out the newest record gives the way before it', () => {
    fc.assert(
      fc.property(ways, (events) => {
        const last = events.at(-1)
        fc.pre(last !== undefined && events.length > 1)
        const path = applyEvents([...events, record(events.length + 1, null, last.id)])
        const before = applyEvents(events.slice(0, -1))
        expect([path.stage, path.since]).toEqual([before.stage, before.since])
      }),
    )
  })

  it('days in the stages add up to the whole way', () => {
    fc.assert(
      fc.property(ways, (events) => {
        const { steps, since } = applyEvents(events)
        steps.slice(0, -1).forEach((one, index) => {
          expect(one.until).toBe(steps[index + 1]?.date)
          expect(one.date <= (one.until ?? '')).toBe(true)
        })
        expect(steps.at(-1)?.until).toBeNull()
        expect(steps.at(-1)?.date).toBe(since)
      }),
    )
  })
})

describe('nextSteps', () => {
  it('offers every step of the stage, and to a role only its own capacities', () => {
    fc.assert(
      fc.property(fc.constantFrom(...stageIds), fc.constantFrom(...roles, null), (stage, role) => {
        const next = nextSteps(stage, role)
        expect(next).toHaveLength(transitions.filter(({ from }) => from === stage).length)
        for (const { actors, recordableAs } of next) {
          for (const actor of recordableAs) {
            expect(actors).toContain(actor)
            expect(role !== null && actorsOfRole[role].includes(actor)).toBe(true)
          }
        }
      }),
    )
  })
})

describe('missedSteps', () => {
  it('offers only what is let in between, on the first and the last of its days', () => {
    fc.assert(
      fc.property(ways, (events) => {
        for (const { from, to, first, last, actors } of missedSteps(
          applyEvents(events),
          'coordinator',
        )) {
          for (const day of [first, last]) {
            const late = stepInto(to, day, actors[0], { from })
            expect(checkStep(events, late, afterAll)).toEqual([])
          }
        }
      }),
    )
  })

  it('offers nothing to those who record nothing', () => {
    fc.assert(
      fc.property(ways, (events) => {
        expect(missedSteps(applyEvents(events), null)).toEqual([])
        expect(missedSteps(applyEvents(events), 'observer')).toEqual([])
      }),
    )
  })
})
