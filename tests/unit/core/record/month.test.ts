import { describe, expect, it } from 'vitest'
import { monthAfter, weeksOf } from '#app/core/record/month.ts'

describe('weeksOf', () => {
  it.each([
    ['2014-11', '2014-10-27', '2014-11-30', 5],
    ['2014-12', '2014-12-01', '2015-01-04', 5],
    ['2015-02', '2015-01-26', '2015-03-01', 5],
    ['2021-02', '2021-02-01', '2021-02-28', 4],
  ])('%s goes from %s to %s in %i weeks', (month, first, last, count) => {
    const weeks = weeksOf(month)
    expect([weeks[0]?.[0]?.day, weeks.at(-1)?.[6]?.day, weeks.length]).toEqual([first, last, count])
    expect(weeks.every((week) => week.length === 7)).toBe(true)
  })

  it('tells the days of other months apart', () => {
    const inside = weeksOf('2015-02').flatMap((week) => week.filter((one) => one.inside))
    expect(inside).toHaveLength(28)
  })
})

describe('monthAfter', () => {
  it('crosses the year', () => {
    expect(monthAfter('2014-12', 1)).toBe('2015-01')
    expect(monthAfter('2015-01', -1)).toBe('2014-12')
  })
})
