import { describe, expect, it } from 'vitest'
import { paths, safeNext } from '#app/paths.ts'
import { actParams, proposalParams } from '#app/params.ts'

describe('addresses', () => {
  it('leave out of the query what is not said', () => {
    expect(paths.act('usg')).toBe('/acts/usg')
    expect(paths.act('usg', { asOf: '', q: undefined })).toBe('/acts/usg')
    expect(paths.act('usg', { q: 'związek gmin' })).toBe('/acts/usg?q=zwi%C4%85zek+gmin')
  })

  it('of a unit end in its permanent identifier', () => {
    expect(paths.unit('usg', 'art_64__para_1', { asOf: '2013-02-27' })).toBe(
      '/acts/usg?asOf=2013-02-27#art_64__para_1',
    )
  })

  it('cannot be led astray by what stands in them', () => {
    expect(paths.proposal('../sign-out')).toBe('/proposals/..%2Fsign-out')
  })
})

describe('what stands in addresses', () => {
  it.each(['usg', 'usp', 'ustawa-2'])('%s may be an act', (act) => {
    expect(actParams.safeParse({ act }).success).toBe(true)
  })

  it.each(['', 'USG', '../x', 'a b', '1usg'])('%j may not', (act) => {
    expect(actParams.safeParse({ act }).success).toBe(false)
  })

  it('a recommendation has a year and a number', () => {
    expect(proposalParams.safeParse({ number: 'R-2014-03' }).success).toBe(true)
    expect(proposalParams.safeParse({ number: 'R-14-3' }).success).toBe(false)
  })
})

describe('where signing in leads', () => {
  it('is a page of this program', () => {
    expect(safeNext('/acts/usg?q=a#art_1')).toBe('/acts/usg?q=a#art_1')
  })

  it.each([null, '', 'acts', '//evil.example', '/\\evil.example', 'https://evil.example', '/a b'])(
    'is the first page instead of %j',
    (next) => {
      expect(safeNext(next)).toBe('/')
    },
  )
})
