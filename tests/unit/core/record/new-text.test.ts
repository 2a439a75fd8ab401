import { describe, expect, it } from 'vitest'
import type { ActRecord } from '#app/core/record/act.ts'
import { identifyText } from '#app/core/record/new-text.ts'
import { unit, type Statute } from '#app/core/statute/unit.ts'

const usg: ActRecord = {
  slug: 'usg',
  eli: 'DU/1990/95',
  title: 'Ustawa z dnia 8 marca 1990 r. o samorządzie gminnym',
  texts: [],
}

const read = (more: Partial<Statute> = {}): Statute => ({
  eli: '',
  title: '',
  source: '',
  asOf: '',
  excerpt: false,
  units: [unit('article', '1', 'Mieszkańcy gminy tworzą wspólnotę.')],
  ...more,
})

const nothing = { act: '', source: '', asOf: '', excerpt: false }
const facts = { act: 'usg', source: 'DU/2016/446', asOf: '2016-03-15', excerpt: false }

const codes = (statute: Statute, said = nothing) => {
  const result = identifyText(statute, said, [usg])
  return result.ok ? [] : result.problems.map(({ code }) => code)
}

describe('identifyText', () => {
  it('what the text says of itself goes before what the person says', () => {
    const own = read({ eli: 'DU/1990/95', source: 'DU/2013/594', asOf: '2013-02-27' })
    const result = identifyText(own, { ...facts, act: 'usp' }, [usg])
    expect(result).toMatchObject({
      ok: true,
      value: { slug: 'usg', statute: { source: 'DU/2013/594', asOf: '2013-02-27' } },
    })
  })

  it('the person completes what the text leaves out', () => {
    expect(identifyText(read(), { ...facts, excerpt: true }, [usg])).toMatchObject({
      ok: true,
      value: {
        slug: 'usg',
        statute: { eli: usg.eli, title: usg.title, source: 'DU/2016/446', excerpt: true },
      },
    })
  })

  it('an act not kept yet needs its ELI and a short name that is free', () => {
    const usp = read({ eli: 'DU/1998/578', title: 'o samorządzie powiatowym' })
    expect(identifyText(usp, { ...facts, act: 'usp' }, [usg])).toMatchObject({
      ok: true,
      value: { slug: 'usp', statute: { eli: 'DU/1998/578' } },
    })
    expect(codes(usp, { ...facts, act: 'usg' })).toEqual(['act-unknown'])
    expect(codes(usp, { ...facts, act: 'U S P' })).toEqual(['act-unknown'])
  })

  it('says everything that is missing at once', () => {
    expect(codes(read({ units: [] }))).toEqual([
      ...['no-units', 'act-unknown', 'source-unknown', 'day-unknown'],
    ])
    expect(codes(read(), { ...facts, source: 'Dz.U.', asOf: '2016-13-01' })).toEqual([
      'source-unknown',
      'day-unknown',
    ])
  })
})
