import { describe, expect, it } from 'vitest'
import { lanesOf } from '#app/core/record/lanes.ts'

describe('the lanes of the board', () => {
  it('stand in the order of the way, with all counted and the first shown', () => {
    const proposals = [
      ...['R-1', 'R-2', 'R-3'].map((number) => ({ number, stage: 'draft' as const })),
      { number: 'R-4', stage: 'submitted' as const },
    ]
    const lanes = lanesOf(proposals, 2)
    expect(lanes.map(({ group, count }) => `${group} ${count}`)).toEqual([
      ...['association 3', 'localSide 0', 'kwrist 1', 'government 0', 'parliament 0'],
    ])
    expect(lanes[0]?.shown.map(({ number }) => number)).toEqual(['R-1', 'R-2'])
  })

  it('have one for what has ended only when something has', () => {
    const ended = lanesOf([{ stage: 'withdrawn' as const }], 5)
    expect(ended.at(-1)).toMatchObject({ group: 'end', count: 1 })
    expect(lanesOf([], 5).some(({ group }) => group === 'end')).toBe(false)
  })
})
