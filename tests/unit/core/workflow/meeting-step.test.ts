import { describe, expect, it } from 'vitest'
import { itemOutcomes, meetingKinds } from '#app/core/record/meeting.ts'
import { stepOfOutcome } from '#app/core/workflow/meeting-step.ts'
import { stages } from '#app/core/workflow/stages.ts'
import { transitions } from '#app/core/workflow/transitions.ts'

const plenum = { slug: 'plenum', kind: 'plenary', date: '2014-12-17', minutes: '' } as const

describe('stepOfOutcome', () => {
  it('an agreed opinion of the plenary is its step, on the day of the meeting', () => {
    expect(stepOfOutcome(plenum, 'agreedPositive', { text: 'Opinia', ministry: 'x' })).toEqual({
      stage: 'agreedPositive',
      actor: 'plenary',
      date: '2014-12-17',
      details: { text: 'Opinia', meeting: 'plenum', minutes: 'inPreparation' },
      note: '',
    })
  })

  it('names the minutes once they are there', () => {
    const held = { ...plenum, minutes: 'protokół nr 12' }
    expect(stepOfOutcome(held, 'agreedPositive', {})?.details).toEqual({
      meeting: 'plenum',
      document: 'protokół nr 12',
    })
  })

  it('of a team it is the team’s opinion; a postponement there moves nothing', () => {
    const team = { ...plenum, kind: 'team' } as const
    expect(stepOfOutcome(team, 'disagreed', {})).toMatchObject({
      stage: 'consideredByTeam',
      actor: 'team',
      details: { opinion: 'disagreed' },
    })
    expect(stepOfOutcome(team, 'deferred', {})).toBeNull()
  })

  it('every step that follows from a meeting is one of the procedure, in the right capacity', () => {
    for (const kind of meetingKinds) {
      for (const outcome of itemOutcomes) {
        const step = stepOfOutcome({ ...plenum, kind }, outcome, {})
        if (step === null) continue
        const into = transitions.filter(({ to }) => to === step.stage)
        expect(into.some(({ actors }) => actors.includes(step.actor))).toBe(true)
        const asked = [...stages[step.stage].required, ...stages[step.stage].optional]
        for (const field of Object.keys(step.details)) expect(asked).toContain(field)
      }
    }
  })
})
