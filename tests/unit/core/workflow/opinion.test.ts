import { describe, expect, it } from 'vitest'
import { opinionsOf } from '#app/core/workflow/opinion.ts'

describe('opinionsOf', () => {
  it('one agreed by both sides, with separate positions on particular questions', () => {
    const details = { text: 'Opinia', reservations: 'ZMP: termin\n\n ZPP: rejestr ' }
    expect(opinionsOf('agreedPositive', details)).toEqual([
      {
        type: 'positive',
        side: 'both',
        text: 'Opinia',
        reservations: ['ZMP: termin', 'ZPP: rejestr'],
      },
    ])
  })

  it('two positions, each with its side and its words (art. 7 ust. 2)', () => {
    const details = {
      governmentText: 'Rząd jest przeciw.',
      localPosition: 'withRemarks',
      localText: 'Strona samorządowa popiera.',
    } as const
    const both = opinionsOf('twoPositions', details)
    expect(both.map(({ side, type, text }) => [side, type, text])).toEqual([
      ['government', 'negative', 'Rząd jest przeciw.'],
      ['local', 'withRemarks', 'Strona samorządowa popiera.'],
    ])
    expect(opinionsOf('consideredByTeam', { ...details, opinion: 'disagreed' })).toEqual(both)
  })

  it('a negative one of a single side is that side’s', () => {
    expect(opinionsOf('negative', { side: 'local' })[0]).toMatchObject({
      type: 'negative',
      side: 'local',
    })
  })

  it('silence is a waiver and never a positive opinion (art. 7 ust. 3)', () => {
    expect(opinionsOf('inCommittees', { kwristOutcome: 'waived' })).toEqual([
      { type: 'waived', side: 'both', text: '', reservations: [] },
    ])
  })

  it('remarks are the words of a positive opinion with remarks; a referral is none', () => {
    expect(opinionsOf('agreedWithRemarks', { remarks: 'Skrócić termin.' })[0]?.text).toBe(
      'Skrócić termin.',
    )
    expect(opinionsOf('referredToTeam', {})).toEqual([])
  })
})
