import { describe, expect, it } from 'vitest'
import { isDayOff } from '#app/days-off.server.ts'

// Act of 18 January 1951 on days off work, art. 1, in the wording of each year.
describe('days off work', () => {
  it.each([
    ['2016-01-01', 'New Year'],
    ['2016-01-06', 'Epiphany, since 2011'],
    ['2016-03-27', 'Easter'],
    ['2016-03-28', 'Easter Monday'],
    ['2016-05-01', 'state holiday'],
    ['2016-05-03', 'Constitution Day'],
    ['2016-05-15', 'Pentecost'],
    ['2016-05-26', 'Corpus Christi'],
    ['2016-08-15', 'Assumption'],
    ['2016-11-01', 'All Saints'],
    ['2016-11-11', 'Independence Day'],
    ['2016-12-25', 'Christmas'],
    ['2016-12-26', 'second day of Christmas'],
    ['2018-11-12', 'the hundredth anniversary, once'],
    ['2025-12-24', 'Christmas Eve, since 2025'],
    ['2016-06-12', 'a Sunday'],
  ])('%s: %s', (day) => {
    expect(isDayOff(day)).toBe(true)
  })

  it.each([
    ['2010-01-06', 'Epiphany before 2011'],
    ['2024-12-24', 'Christmas Eve before 2025'],
    ['2019-11-12', 'the day after, in another year'],
    ['2016-05-02', 'Flag Day'],
    ['2016-06-11', 'a Saturday'],
  ])('not %s: %s', (day) => {
    expect(isDayOff(day)).toBe(false)
  })
})
