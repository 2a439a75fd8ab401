import { describe, expect, it } from 'vitest'
import * as english from '#app/i18n/en/durations.ts'
import { duration, lateFor } from '#app/i18n/pl/durations.ts'

describe('how long something lasts', () => {
  it.each([
    [1, '1 dzień', 'po terminie od 1 dnia', '1 day'],
    [2, '2 dni', 'po terminie od 2 dni', '2 days'],
    [91, '91 dni', 'po terminie od 91 dni', '91 days'],
    [92, 'ponad 3 miesiące', 'po terminie od ponad 3 miesięcy', 'over 3 months'],
    [365, 'ponad 11 miesięcy', 'po terminie od ponad 11 miesięcy', 'over 11 months'],
    [731, 'ponad 2 lata', 'po terminie od ponad 2 lat', 'over 2 years'],
    [4363, 'ponad 11 lat', 'po terminie od ponad 11 lat', 'over 11 years'],
  ])('is told of %i days as %s', (days, told, late, inEnglish) => {
    expect(duration(days)).toBe(told)
    expect(lateFor(days)).toBe(late)
    expect(english.duration(days)).toBe(inEnglish)
  })
})
