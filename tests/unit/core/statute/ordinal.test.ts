import { expect, test } from 'vitest'
import { LAST_ORDINAL, ordinal, ordinalPattern, parseOrdinal } from '#app/core/statute/ordinal.ts'

test.each([
  [1, 'pierwsze', 'pierwszego', 'pierwszym'],
  [2, 'drugie', 'drugiego', 'drugim'],
  [3, 'trzecie', 'trzeciego', 'trzecim'],
  [12, 'dwunaste', 'dwunastego', 'dwunastym'],
  [20, 'dwudzieste', 'dwudziestego', 'dwudziestym'],
  [21, 'dwudzieste pierwsze', 'dwudziestego pierwszego', 'dwudziestym pierwszym'],
  [
    99,
    'dziewięćdziesiąte dziewiąte',
    'dziewięćdziesiątego dziewiątego',
    'dziewięćdziesiątym dziewiątym',
  ],
])('%i is %s, %s, %s', (value, nominative, genitive, locative) => {
  expect(ordinal(value)).toBe(nominative)
  expect(ordinal(value, 'genitive')).toBe(genitive)
  expect(ordinal(value, 'locative')).toBe(locative)
})

test('every word is read back, and matched whole', () => {
  const pattern = new RegExp(`^(?:${ordinalPattern()})$`, 'u')
  for (let value = 1; value <= LAST_ORDINAL; value++) {
    for (const form of ['nominative', 'genitive', 'locative'] as const) {
      expect(parseOrdinal(ordinal(value, form))).toBe(value)
      expect(ordinal(value, form)).toMatch(pattern)
    }
  }
})

test('beyond the words there are figures', () => {
  expect(ordinal(100)).toBe('100')
  expect(parseOrdinal('setne')).toBeNull()
})
