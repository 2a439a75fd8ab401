import { describe, expect, it } from 'vitest'
import { citedPlace } from '#app/components/statute/cited-place.ts'
import { parseStatute } from '#app/core/statute/parse.ts'

const texts = [
  { act: 'usg', statute: parseStatute('### Art. 64.\n\n1. Gminy.\n\n2. Rady.').statute },
  { act: 'usp', statute: parseStatute('### Art. 64.\n\nPowiat.\n\n### Art. 65.\n\nX.').statute },
]

describe('a question that cites a provision', () => {
  it.each([
    ['art. 64 ust. 1 usg', { act: 'usg', unit: 'art_64__para_1' }],
    ['Art. 64  ust. 2', { act: 'usg', unit: 'art_64__para_2' }],
    ['usp art. 64', { act: 'usp', unit: 'art_64' }],
    ['USP Art 64', { act: 'usp', unit: 'art_64' }],
    ['art. 65', { act: 'usp', unit: 'art_65' }],
  ])('%s leads to the unit', (question, place) => {
    expect(citedPlace(question, texts)).toEqual(place)
  })

  it.each(['', 'usg', 'związek', 'art. 999', 'art. 65 usg', 'art. 64 i coś'])(
    '%j leads nowhere',
    (question) => {
      expect(citedPlace(question, texts)).toBeNull()
    },
  )
})
