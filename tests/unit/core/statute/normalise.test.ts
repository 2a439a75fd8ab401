import { describe, expect, test } from 'vitest'
import { journalReferences } from '#app/core/statute/journal-reference.ts'
import { normalise } from '#app/core/statute/normalise.ts'

describe('these are equal', () => {
  test.each([
    ['Unicode forms', 'ża\u0301', 'żá'],
    ['superscripts', 'art. 12<sup>1</sup> i 22^1a^', 'art. 12¹ i 22¹ᵃ'],
    ['soft hyphens', 'samo\u00ADrządu', 'samorządu'],
    ['words divided at a line end', 'samo-\nrządu', 'samorządu'],
    ['compound adjectives divided at their hyphen', 'powiatowo-\ngminnego', 'powiatowo-gminnego'],
    ['dashes', 'ust. 2–5 — oraz − 3', 'ust. 2-5 - oraz - 3'],
    ['spaces', 'art.\u00A05\tust.  2\n', 'art. 5 ust. 2'],
    ['quotation marks', '„gmina”', '"gmina"'],
    ['space inside quotation marks', '„ 2. Zasady ” ,', '„2. Zasady”,'],
    ['space before punctuation', 'o referendum lokalnym ;', 'o referendum lokalnym;'],
    [
      'references to the Dziennik Ustaw',
      'o samorządzie gminnym (Dz. U. z 2013 r. poz. 594, z późn. zm.) w art. 5',
      'o samorządzie gminnym w art. 5',
    ],
    [
      'footnotes run into references',
      'gminnym ( Dz. U. z 2001 r. Nr 142, poz. 1591 , z późn. zm. 2) Zmiany tekstu (jednolitego) w Dz. U. poz. 1218. ) w art. 5',
      'gminnym w art. 5',
    ],
    [
      'references with a raised footnote mark',
      'gminnym (Dz. U. poz. 5, z późn. zm.²⁾).',
      'gminnym.',
    ],
  ])('%s', (_, one, other) => {
    expect(normalise(one)).toBe(normalise(other))
  })
})

describe('these are not', () => {
  test.each([
    ['numbers', 'art. 121', 'art. 12¹'],
    ['letters', 'Gmina', 'gmina'],
    ['brackets with anything else', 'wójt (burmistrz)', 'wójt'],
    ['words', 'i powiat', 'oraz powiat'],
  ])('%s', (_, one, other) => {
    expect(normalise(one)).not.toBe(normalise(other))
  })
})

test('normalising twice changes nothing', () => {
  const text = 'art. 12<sup>1</sup> „ gmina ” (Dz. U. poz. 1) , –  powiat'
  expect(normalise(normalise(text))).toBe(normalise(text))
})

test('a bracket that is never closed is no reference', () => {
  expect(journalReferences('ustawa (Dz. U. z 2013 r. poz. 594')).toEqual([])
  expect(normalise('ustawa (Dz. U. poz. 594')).toBe('ustawa (Dz. U. poz. 594')
})
