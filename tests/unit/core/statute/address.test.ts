import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  eId,
  parseAddress,
  printAddress,
  sameAddress,
  startsWith,
} from '#app/core/statute/address.ts'
import { addressIn, arbitraryStatute } from '#tests/support/arbitrary.ts'

describe('an address is cited in the fixed order, without commas (ZTP § 59)', () => {
  test.each([
    [
      'art. 18 ust. 2 pkt 9 lit. a tiret drugie podwójne tiret trzecie',
      'art_18__para_2__point_9__letter_a__indent_2__indent_3',
    ],
    ['art. 20 ust. 5 zdanie drugie', 'art_20__para_5__sentence_2'],
    ['art. 66b wprowadzenie do wyliczenia', 'art_66b__intro'],
    ['art. 60 ust. 2 część wspólna', 'art_60__para_2__wrapup'],
    ['art. 22¹ᵃ § 2¹', 'art_22-1a__sec_2-1'],
    ['rozdział 7', 'chp_7'],
    ['tytuł rozdziału 7', 'chp_7__heading'],
    ['dział II rozdział 3 tytuł oddziału 11', 'dvs_II__chp_3__subchp_11__heading'],
    ['tytuł ustawy', 'actTitle'],
    ['ust. 2 lit. za tiret dwudzieste pierwsze', 'para_2__letter_za__indent_21'],
    ['§ 5 ust. 1 pkt 2', 'sec_5__para_1__point_2'],
    ['', ''],
  ])('%s', (text, id) => {
    const address = parseAddress(text)
    expect(address && printAddress(address)).toBe(text)
    expect(address && eId(address)).toBe(id)
  })

  test.each([
    'art. 5, ust. 2',
    'ust. 2 art. 5',
    'pkt 1 ust. 2',
    'zdanie drugie pkt 1',
    'art.',
    'artykuł 5',
    'art. 5 i 6',
    'tiret 2',
  ])('„%s” is no address', (text) => {
    expect(parseAddress(text)).toBeNull()
  })

  test('spaces between do not matter, nor a bracket after a letter', () => {
    expect(parseAddress('  art.  5\u00A0ust. 2  lit. a) ')).toEqual(
      parseAddress('art. 5 ust. 2 lit. a'),
    )
  })

  test('every unit of every statute is found again by its citation', () => {
    const cited = arbitraryStatute.chain((statute) => addressIn(statute))
    fc.assert(
      fc.property(cited, (address) => {
        expect(parseAddress(printAddress(address))).toEqual(address)
      }),
    )
  })
})

test('an address lies inside another that it begins with', () => {
  const inner = parseAddress('art. 5 ust. 2 pkt 1') ?? []
  const outer = parseAddress('art. 5 ust. 2') ?? []
  expect(startsWith(inner, outer)).toBe(true)
  expect(startsWith(outer, inner)).toBe(false)
  expect(sameAddress(inner, outer)).toBe(false)
  expect(sameAddress(inner, [...inner])).toBe(true)
})
