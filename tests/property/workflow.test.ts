import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { StatusEvent, Step } from '#app/core/workflow/event.ts'
import { nextSteps } from '#app/core/workflow/next-steps.ts'
import { applyEvents } from '#app/core/workflow/path.ts'
import { checkStep } from '#app/core/workflow/record.ts'
import { requiredFields } from '#app/core/workflow/requirements.ts'
import { actorsOfRole, roles } from '#app/core/workflow/role.ts'
import { stageIds, type StageId } from '#app/core/workflow/stage.ts'
import { transitions } from '#app/core/workflow/transitions.ts'

const today = '2030-01-01'

function event(sequence: number, step: Step): StatusEvent {
  const recordedAt = `${today}T00:00:00.000Z`
  return {
    id: `e${sequence}`,
    sequence,
    step,
    corrects: null,
    note: '',
    recordedBy: '',
    recordedAt,
  }
}

/** What a step asks for, filled in with something that can be so. */
function detailsFor(stage: StageId, from: StageId | null, actor: Step['actor']): Step['details'] {
  const asked = requiredFields({ stage, actor, details: {} }, from)
  const route = actor === 'team' ? 'team' : 'motion'
  const senateResult = stage === 'senatePosition' ? 'amended' : 'accepted'
  const sensible: Step['details'] = {
    ...{ delivered: '2014-01-01', nextDate: '2014-01-01', draftDate: '2014-01-01' },
    ...{ route, senateResult, kwristOutcome: 'positive' },
  }
  return {
    ...Object.fromEntries(asked.map((field) => [field, 'x'])),
    ...Object.fromEntries(Object.entries(sensible).filter(([field]) => isAsked(field, asked))),
  }
}

const isAsked = (field: string, asked: readonly string[]) => asked.includes(field)

/** A way that the procedure allows: at every stage one of the next steps, days never going back. */
const ways = fc
  .array(fc.record({ pick: fc.nat(), days: fc.nat(40) }), { maxLength: 40 })
  .map((choices) => {
    const events = [event(1, stepInto('draft', 0, null))]
    let [stage, day]: [StageId, number] = ['draft', 0]
    for (const { pick, days } of choices) {
      const options = transitions.filter(({ from }) => from === stage)
      const chosen = options[pick % Math.max(1, options.length)]
      if (chosen === undefined) break
      day += days
      const from = stage
      stage = chosen.to
      events.push(
        event(
          events.length + 1,
          stepInto(stage, day, chosen.actors[pick % 2] ?? chosen.actors[0] ?? null, from),
        ),
      )
    }
    return events
  })

function stepInto(
  stage: StageId,
  day: number,
  by: Step['actor'] | null,
  from: StageId | null = null,
): Step {
  const date = new Date(Date.UTC(2014, 0, 1 + day)).toISOString().slice(0, 10)
  const actor = by ?? 'author'
  return { stage, actor, date, version: 1, details: detailsFor(stage, from, actor), note: '' }
}

describe('the way of a recommendation', () => {
  it('every allowed way is recorded without a problem, step by step', () => {
    fc.assert(
      fc.property(ways, (events) => {
        events.forEach((one, index) => {
          if (one.step === null) return
          expect(checkStep(events.slice(0, index), one.step, today)).toEqual([])
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
        const struck = { ...event(events.length + 1, last.step ?? stepInto('draft', 0, null)) }
        const path = applyEvents([...events, { ...struck, step: null, corrects: last.id }])
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
