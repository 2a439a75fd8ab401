import { describe, expect, it } from 'vitest'
import {
  demandFates,
  demandsOf,
  fateOf,
  selectDemands,
  summaryOf,
  type Answering,
} from '#app/core/record/agenda-matrix.ts'
import { stageIds, type StageId } from '#app/core/workflow/stage.ts'

const item = (code: string, area: string, proposals: readonly string[]) => ({
  ...{ code, area, proposals, title: code, description: '' },
})

const answer = (number: string, stage: StageId, ...acts: readonly string[]): Answering => ({
  ...{ number, stage, acts },
})

const demands = demandsOf(
  [
    item('P-01', 'Związki', ['R-1', 'R-2']),
    item('P-02', 'Związki', ['R-2', 'R-9']),
    item('P-03', 'Spółki', ['R-9']),
    item('P-04', 'Spółki', ['R-3']),
  ],
  [
    answer('R-1', 'onAgenda', 'usg', 'usp'),
    answer('R-2', 'closed', 'usg'),
    answer('R-3', 'inForce', 'usp'),
  ],
)

const everything = { area: '', act: '', fate: '' } as const
const codes = (query: Partial<Parameters<typeof selectDemands>[1]>) =>
  selectDemands(demands, { ...everything, ...query }).map(({ code, fate }) => `${code} ${fate}`)

describe('the matrix of demands', () => {
  it('tells a demand by the recommendation that came furthest', () => {
    expect(codes({})).toEqual(['P-01 kwrist', 'P-02 ended', 'P-03 unanswered', 'P-04 enacted'])
  })

  it('counts a demand whose recommendations are hidden as unanswered', () => {
    expect(demands[2]).toMatchObject({ code: 'P-03', answers: [], fate: 'unanswered' })
  })

  it('keeps all demands and every one of them once when nothing is asked', () => {
    expect(selectDemands(demands, everything)).toEqual(demands)
  })

  it('is narrowed by area and by what became of a demand', () => {
    expect(codes({ area: 'Spółki' })).toEqual(['P-03 unanswered', 'P-04 enacted'])
    expect(codes({ area: 'Spółki', fate: 'enacted' })).toEqual(['P-04 enacted'])
  })

  it('tells of an act only what amends it', () => {
    expect(codes({ act: 'usp' })).toEqual(['P-01 kwrist', 'P-04 enacted'])
    expect(codes({ act: 'usg', fate: 'ended' })).toEqual(['P-02 ended'])
  })

  it('counts demands once and recommendations once', () => {
    const { demands: count, proposals, fates } = summaryOf(demands)
    expect([count, proposals]).toEqual([4, 3])
    expect(Object.values(fates).reduce((sum, one) => sum + one, 0)).toBe(count)
    expect(fates).toMatchObject({ unanswered: 1, kwrist: 1, ended: 1, enacted: 1 })
  })

  it('knows a fate for every stage, and a way out of none is better than no recommendation', () => {
    for (const stage of stageIds) {
      const fate = fateOf([stage])
      expect(demandFates).toContain(fate)
      expect(fate).not.toBe('unanswered')
      expect(fateOf([stage, 'closed'])).toBe(fate)
      expect(fateOf(['inForce', stage])).toBe('enacted')
    }
  })
})
