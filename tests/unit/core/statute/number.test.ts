import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  compareNumbers,
  nextNumber,
  numberBetween,
  parseNumber,
  rangeContains,
} from '#app/core/statute/number.ts'
import type { UnitKind } from '#app/core/statute/unit.ts'
import { numbersInOrder, unitNumber } from '#tests/support/arbitrary.ts'

describe('a number is a list of tokens', () => {
  test.each([
    ['12', ['integer 12']],
    ['4ea', ['integer 4', 'letters ea']],
    ['22¹ᵃ', ['integer 22', 'raisedInteger 1', 'raisedLetters a']],
    ['8e¹', ['integer 8', 'letters e', 'raisedInteger 1']],
    ['za', ['letters za']],
    ['IV', ['roman 4']],
    ['IIa', ['roman 2', 'letters a']],
  ])('%s', (text, tokens) => {
    expect(parseNumber(text)?.map(({ kind, value }) => `${kind} ${String(value)}`)).toEqual(tokens)
  })

  test.each(['', '1.', '¹', 'IIII', 'a1', '1 2', '12a3', '§', 'IC'])('„%s” is none', (text) => {
    expect(parseNumber(text)).toBeNull()
  })
})

describe('order', () => {
  test.each([
    ['2 2a 2aa 2b 2ba 2c 2z 2za 3'],
    ['12 12a 12¹ 12¹ᵃ 12² 12¹⁰ 13'],
    ['a aa b l ł m z za zb zz zza'],
    ['28 28a 28aa 28b 29'],
    ['8e 8e¹ 8ea 8f'],
    ['I II IIa III IV IX X'],
    ['3 3a 3a² 4'],
  ])('%s', (row) => {
    const numbers = row.split(' ')
    expect([...numbers].reverse().sort(compareNumbers)).toEqual(numbers)
  })

  test('what is no number comes after the numbers', () => {
    expect(['ogólna', '2', 'pierwsza', '1'].sort(compareNumbers)).toEqual([
      '1',
      '2',
      'ogólna',
      'pierwsza',
    ])
  })

  test('is total, antisymmetric and transitive', () => {
    const any = fc.oneof(unitNumber, fc.string({ maxLength: 4 }))
    fc.assert(
      fc.property(any, any, any, (a, b, c) => {
        expect(Math.sign(compareNumbers(a, b))).toBe(-Math.sign(compareNumbers(b, a)) + 0)
        expect(compareNumbers(a, b) === 0).toBe(a === b)
        if (compareNumbers(a, b) < 0 && compareNumbers(b, c) < 0) {
          expect(compareNumbers(a, c)).toBeLessThan(0)
        }
      }),
      { numRuns: 1000 },
    )
  })
})

describe('the next number', () => {
  test.each<[UnitKind, string, string]>([
    ['paragraph', '', '1'],
    ['paragraph', '5', '6'],
    ['paragraph', '3a', '4'],
    ['letter', '', 'a'],
    ['letter', 'i', 'j'],
    ['letter', 'ba', 'c'],
    ['letter', 'z', 'za'],
    ['letter', 'zb', 'zc'],
    ['letter', 'zz', 'zza'],
    ['division', '', 'I'],
    ['division', 'IV', 'V'],
    ['article', '12¹', '13'],
    ['indent', '3', '4'],
    ['closing', '', ''],
  ])('of a %s after „%s” is „%s”', (kind, last, next) => {
    expect(nextNumber(kind, last)).toBe(next)
  })
})

describe('a number between (ZTP § 89)', () => {
  test.each<[UnitKind, string | null, string | null, string | null]>([
    ['article', '5', '6', '5a'],
    ['article', '5a', '6', '5b'],
    ['article', '38z', '39', '38za'],
    ['article', '28a', '28b', '28aa'],
    ['article', '4e', '4f', '4ea'],
    ['paragraph', '2b', '2c', '2ba'],
    ['paragraph', '5az', '5b', '5aza'],
    ['article', '12¹', '13', '12²'],
    ['article', '12¹', '12²', '12¹ᵃ'],
    ['article', '22¹ᵃ', '22²', '22¹ᵇ'],
    ['letter', 'b', 'c', 'ba'],
    ['letter', 'b', null, 'c'],
    ['paragraph', '5', null, '6'],
    ['division', 'II', 'III', 'IIa'],
    ['indent', '2', '3', '3'],
    ['paragraph', '5', '5a', null],
    ['paragraph', null, '1', null],
    ['letter', null, 'a', null],
    ['letter', null, 'c', 'b'],
    ['paragraph', null, '3', '2'],
    ['division', null, 'III', 'II'],
    ['paragraph', null, null, '1'],
  ])('%s: %s and %s is %s', (kind, before, after, between) => {
    expect(numberBetween(kind, before, after)).toBe(between)
  })

  test('lies strictly between, whatever the neighbours', () => {
    const neighbours = fc
      .constantFrom<UnitKind>('article', 'paragraph', 'point', 'letter')
      .chain((kind) =>
        numbersInOrder(kind, { min: 2, max: 12 }).map((numbers) => ({ kind, numbers })),
      )
    fc.assert(
      fc.property(neighbours, ({ kind, numbers }) => {
        numbers.forEach((after, i) => {
          const before = numbers[i - 1] ?? null
          const between = numberBetween(kind, before, after)
          if (between === null) return
          expect(compareNumbers(between, after)).toBeLessThan(0)
          if (before !== null) expect(compareNumbers(before, between)).toBeLessThan(0)
        })
      }),
    )
  })
})

test('a range contains what lies between its ends, also inserted units', () => {
  const inside = ['1', '1a', '2', '2a', '3'].filter((number) => rangeContains('1a', '2a', number))
  expect(inside).toEqual(['1a', '2', '2a'])
})
