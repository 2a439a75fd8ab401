import { describe, expect, it } from 'vitest'
import { searchActs } from '#app/components/statute/search-acts.ts'
import { parseStatute } from '#app/core/statute/parse.ts'

const long = `${'słowo '.repeat(30)}związek gmin ${'dalej '.repeat(30)}`.trim()
const { statute } = parseStatute(
  `### Art. 1.\n\n1. Związek.\n\n2. Rada.\n\n### Art. 2.\n\n${long}.`,
)
const texts = [{ act: 'usg', statute }]

describe('searching the acts', () => {
  it('gives each provision once, cited, with its words around', () => {
    expect(searchActs(texts, 'zwiazek')).toMatchObject([
      {
        act: 'usg',
        found: 2,
        places: [
          {
            unit: 'art_1__para_1',
            cited: 'art. 1 ust. 1',
            before: '',
            match: 'Związek',
            after: '.',
          },
          { unit: 'art_2', cited: 'art. 2', match: 'związek' },
        ],
      },
    ])
  })

  it('cuts long surroundings at words', () => {
    const [, place] = searchActs(texts, 'zwiazek')[0]?.places ?? []
    expect(place?.before).toMatch(/^… (słowo )+$/)
    expect(place?.after).toMatch(/^ gmin( dalej)+ …$/)
  })

  it('leaves out an act without the words, and asks nothing for no question', () => {
    expect(searchActs(texts, 'powiat')).toEqual([])
    expect(searchActs(texts, '')).toEqual([])
  })
})
