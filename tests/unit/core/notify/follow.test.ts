import { describe, expect, it } from 'vitest'
import type { Operation } from '#app/core/amendment/operation.ts'
import {
  isFollowedBy,
  parseUnit,
  searchQuery,
  searchTarget,
  touchedUnits,
  unitTarget,
} from '#app/core/notify/follow.ts'
import type { ProposalSummary } from '#app/core/record/proposal.ts'
import { parseAddress } from '#app/core/statute/address.ts'

const summary: ProposalSummary = {
  ...{ number: 'R-2014-01', title: 'Związki otwarte dla powiatów', area: 'Związki' },
  ...{ acts: ['usg'], organisation: 'ZMP', owner: 'Anna', ownerId: 'a', coAuthorIds: [] },
  ...{ published: true, stage: 'submitted', since: '2014-11-26', version: 2, draftRevision: 5 },
  lastStep: null,
}

const place = (text: string) => parseAddress(text) ?? []
const units = [{ act: 'usg', address: place('art. 64 ust. 1') }]
const followed = { summary, units, answers: new Set(['rady gmin']) }

describe('what is followed', () => {
  it.each([
    ['proposal', 'R-2014-01', true],
    ['proposal', 'R-2014-02', false],
    ['area', 'Związki', true],
    ['area', 'Spółki', false],
    ['unit', 'usg art. 64 ust. 1', true],
    ['unit', 'usg art. 64', true],
    ['unit', 'usg art. 64 ust. 1 pkt 2', true],
    ['unit', 'usg art. 64 ust. 2', false],
    ['unit', 'usg art. 6', false],
    ['unit', 'usp art. 64', false],
    ['unit', 'nonsens', false],
    ['search', 'q=powiatow', true],
    ['search', 'q=spolki', false],
    ['search', 'act=usg&group=kwrist', true],
    ['search', 'act=usp', false],
    ['words', 'q=rady+gmin', true],
    ['words', 'q=rady+gmin&act=usg&group=kwrist', true],
    ['words', 'q=rady+gmin&act=usp', false],
    ['words', 'q=starosta', false],
  ] as const)('%s „%s” means the recommendation: %s', (kind, target, expected) => {
    expect(isFollowedBy(followed, { kind, target })).toBe(expected)
  })

  it('names a unit as the law cites it, and reads that back', () => {
    const unit = { act: 'usg', address: place('art. 64 ust. 1') }
    expect(unitTarget(unit)).toBe('usg art. 64 ust. 1')
    expect(parseUnit('usg art. 64 ust. 1')).toEqual(unit)
    expect([parseUnit('usg'), parseUnit('usg '), parseUnit('usg art')]).toEqual([null, null, null])
  })

  it('is a unit with all that a content changes in it, a new one by its neighbour', () => {
    const unit = {
      kind: 'paragraph',
      number: '1a',
      heading: '',
      text: 'Nowy.',
      children: [],
    } as const
    const operations: readonly Operation[] = [
      { kind: 'repealUnit', address: place('art. 65') },
      {
        kind: 'insertUnit',
        address: place('art. 64 ust. 1a'),
        unit,
        after: place('art. 64 ust. 1'),
      },
      { kind: 'replaceText', address: place('art. 66 zdanie drugie'), text: '' },
      { kind: 'replaceText', address: [{ kind: 'actTitle', number: '' }], text: '' },
    ]
    const amendments = [{ act: 'usg', source: 'DU/2013/594', operations }]
    expect(touchedUnits({ amendments }).map(unitTarget)).toEqual([
      'usg art. 65',
      'usg art. 64 ust. 1',
      'usg art. 66',
    ])
  })

  it('is one search however it was typed', () => {
    expect(searchTarget({ q: ' związki ', act: 'usg', group: '' })).toBe(
      searchTarget({ act: 'usg', q: 'związki' }),
    )
    expect(searchTarget({})).toBe('')
    expect(searchQuery('act=usg&group=nowhere')).toMatchObject({ act: 'usg', group: '', q: '' })
  })
})
