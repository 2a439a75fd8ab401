import { describe, expect, it } from 'vitest'
import * as english from '#app/i18n/en/format.ts'
import {
  dayOf,
  formatDate,
  formatMoment,
  formatShortDate,
  formatSource,
  plural,
  tieShortWords,
} from '#app/i18n/pl/format.ts'

describe('Polish formats', () => {
  it.each([
    [0, '0 uwag'],
    [1, '1 uwaga'],
    [2, '2 uwagi'],
    [5, '5 uwag'],
    [12, '12 uwag'],
    [22, '22 uwagi'],
    [101, '101 uwag'],
  ])('%i takes its form', (count, text) => {
    expect(plural(count, { one: 'uwaga', few: 'uwagi', many: 'uwag' })).toBe(text)
  })

  it('writes days, and leaves alone what is no day', () => {
    expect(formatDate('2014-10-14')).toBe('14 października 2014')
    expect(formatShortDate('2014-10-04')).toBe('4.10.2014')
    expect(formatDate('kiedyś')).toBe('kiedyś')
  })

  it('tells moments in Polish time', () => {
    const when = new Date('2014-12-31T23:30:00Z')
    expect(formatMoment(when)).toBe('1 stycznia 2015, 00:30')
    expect(dayOf(when)).toBe('2015-01-01')
  })

  it('cites publications', () => {
    expect(formatSource('DU/2013/594')).toBe('Dz.U. 2013 poz. 594')
    expect(formatSource('MP/2005/12')).toBe('M.P. 2005 poz. 12')
    expect(formatSource('coś')).toBe('coś')
  })

  it('keeps short words with the next one', () => {
    expect(tieShortWords('z dnia 8 marca 1990 r. o samorządzie')).toBe(
      'z\u00a0dnia 8 marca 1990\u00a0r. o\u00a0samorządzie',
    )
    expect(tieShortWords('i w związku')).toBe('i\u00a0w\u00a0związku')
    expect(tieShortWords('(a w art. 64 ust. 1 – lit. a)')).toBe(
      '(a\u00a0w\u00a0art.\u00a064 ust.\u00a01 – lit.\u00a0a)',
    )
  })
})

describe('English formats', () => {
  it.each([
    [0, '0 remarks'],
    [1, '1 remark'],
    [2, '2 remarks'],
    [21, '21 remarks'],
    [1200, '1,200 remarks'],
  ])('%i takes one of two forms', (count, text) => {
    expect(english.plural(count, { one: 'remark', many: 'remarks' })).toBe(text)
  })

  it('take the forms of a word that a page counts by itself', () => {
    const forms = { one: 'place', few: 'places', many: 'places' }
    expect([1, 2, 5].map((count) => english.pluralForm(count, forms))).toEqual([
      'place',
      'places',
      'places',
    ])
  })

  it('write days, and leave alone what is no day', () => {
    expect(english.formatDate('2014-10-14')).toBe('14 October 2014')
    expect(english.formatShortDate('2014-10-04')).toBe('4 Oct 2014')
    expect(english.formatMonth('2014-11')).toBe('November 2014')
    expect(english.formatDate('some day')).toBe('some day')
  })

  it('tell moments in Polish time', () => {
    expect(english.formatMoment(new Date('2014-12-31T23:30:00Z'))).toBe('1 January 2015, 00:30')
    expect(english.formatMoment('some day')).toBe('some day')
  })

  it('list, measure, and cite publications as Polish does', () => {
    expect(english.formatList(['usg', 'usp', 'R-2014-01'])).toBe('usg, usp and R-2014-01')
    expect(english.formatSize(3_400_000)).toBe('3.4 MB')
    expect(english.formatSource('DU/2013/594')).toBe('Dz.U. 2013 poz. 594')
  })
})
