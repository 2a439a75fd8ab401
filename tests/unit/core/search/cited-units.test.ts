import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { citedUnits } from '#app/core/search/cited-units.ts'
import { readProposalNumber } from '#app/core/search/proposal-number.ts'
import { parseStatute } from '#app/core/statute/parse.ts'

function act(slug: string, title: string, text: string) {
  return { act: slug, statute: { ...parseStatute(text).statute, title } }
}

const acts = [
  act(
    'usg',
    'Ustawa z dnia 8 marca 1990 r. o samorządzie gminnym',
    '## Rozdział 7. Związki\n\n### Art. 64.\n\n1. Gminy.\n\n2. Rady:\n\n1) raz,\n\n2) dwa.\n\n### Art. 66a.\n\nX.',
  ),
  act(
    'usp',
    'Ustawa z dnia 5 czerwca 1998 r. o samorządzie powiatowym',
    '### Art. 64.\n\nPowiat.\n\n### Art. 65.\n\nX.',
  ),
]

const cited = (question: string) =>
  citedUnits(question, acts).units.map(({ act: slug, unit, whole }) =>
    [slug, unit, ...(whole ? [] : ['nearest'])].join(' '),
  )

describe('a question that cites a provision', () => {
  it.each([
    ['art. 64 ust. 1 usg', ['usg art_64__para_1']],
    ['Art. 64  ust. 2', ['usg art_64__para_2']],
    ['usp art. 64', ['usp art_64']],
    ['USP Art 64', ['usp art_64']],
    ['art. 65', ['usp art_65']],
    ['art 64 ust 2 pkt 1', ['usg art_64__para_2__point_1']],
    ['art64ust2pkt2', ['usg art_64__para_2__point_2']],
    ['artykuł 66a', ['usg art_66a']],
    ['art. 64 ust. 1–2 usg', ['usg art_64__para_1']],
    ['art. 64 ust. 1 i art. 66a usg', ['usg art_64__para_1', 'usg art_66a']],
    ['rozdzial 7 usg', ['usg chp_7']],
    ['art. 64 ustawy o samorządzie powiatowym', ['usp art_64']],
    ['art. 64 ustawy z dnia 8 marca 1990 r. o samorządzie gminnym', ['usg art_64']],
    ['art. 64 ustawy o finansach publicznych', []],
    // No act is named, and both have it: a person chooses.
    ['art. 64', ['usg art_64', 'usp art_64']],
    // There is no such paragraph: the article is the nearest.
    ['art. 64 ust. 9 usg', ['usg art_64 nearest']],
    ['art. 999', []],
    ['ust. 1', []],
    ['związek', []],
    ['', []],
  ])('%s leads to %j', (question, units) => {
    expect(cited(question)).toEqual(units)
  })

  it('tells what else is asked', () => {
    expect(citedUnits('statut art. 64 usg związku', acts)).toMatchObject({
      units: [{ act: 'usg', unit: 'art_64', cited: 'art. 64' }],
      acts: ['usg'],
      rest: 'statut związku',
    })
    expect(citedUnits('usg', acts)).toEqual({ units: [], acts: ['usg'], rest: '' })
    expect(citedUnits('art. 999 usg', acts).rest).toBe('art. 999')
  })

  it('may be any text', () => {
    const typed = fc.string({
      unit: fc.constantFrom('art', '.', ' ', 'ust', '6', '4', 'lit', 'usg', '–', 'i'),
    })
    fc.assert(fc.property(typed, (text) => Array.isArray(citedUnits(text, acts).units)))
  })
})

describe('a question that names a recommendation', () => {
  it.each(['R-2014-03', 'r-2014-3', 'R 2014 03', 'R–2014–03', '2014-03'])('%s', (question) => {
    expect(readProposalNumber(question)).toMatchObject({ remark: null })
    expect(readProposalNumber(question)?.numbers).toContain('R-2014-03')
  })

  it('may name a remark on it', () => {
    expect(readProposalNumber('R-2014-04/7')).toMatchObject({ remark: 7 })
  })

  it.each(['', 'R-2014', 'związek', 'art. 64', 'R-2014-03 związek'])('not %j', (question) => {
    expect(readProposalNumber(question)).toBeNull()
  })
})
