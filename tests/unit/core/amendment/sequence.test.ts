import { describe, expect, it } from 'vitest'
import { textAt, type DatedAmendment } from '#app/core/amendment/sequence.ts'
import { art, statute, ust } from '#tests/support/builders.ts'

const base = statute([art('1', ust('1', 'A.'), ust('2', 'B.'))], { asOf: '2013-01-01' })
const article = { kind: 'article', number: '1' } as const

const later: DatedAmendment = {
  date: '2016-01-01',
  operations: [
    {
      kind: 'replaceUnit',
      address: [article, { kind: 'paragraph', number: '3' }],
      unit: ust('3', 'D.'),
    },
  ],
}
const earlier: DatedAmendment = {
  date: '2015-07-01',
  operations: [
    {
      kind: 'insertUnit',
      address: [article, { kind: 'paragraph', number: '3' }],
      unit: ust('3', 'C.'),
    },
  ],
}

describe('the text of an act on a day', () => {
  it('is the base before the first amendment', () => {
    expect(textAt(base, [later, earlier], '2014-12-31')).toEqual({ statute: base, failed: [] })
  })

  it('has what came into force by then, each act seeing what the one before it left', () => {
    const first = textAt(base, [later, earlier], '2015-07-01').statute
    expect(first).toMatchObject({ asOf: '2015-07-01' })
    expect(first.units).toEqual([art('1', ust('1', 'A.'), ust('2', 'B.'), ust('3', 'C.'))])
    const second = textAt(base, [later, earlier], '2020-01-01')
    expect(second.failed).toEqual([])
    expect(second.statute).toMatchObject({ asOf: '2016-01-01' })
    expect(second.statute.units).toEqual([art('1', ust('1', 'A.'), ust('2', 'B.'), ust('3', 'D.'))])
  })

  it('tells what does not fit', () => {
    const { statute: text, failed } = textAt(base, [later], '2020-01-01')
    expect(text).toBe(base)
    expect(failed).toMatchObject([{ problem: { code: 'unit-not-found' } }])
  })
})
