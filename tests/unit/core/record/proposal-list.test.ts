import { describe, expect, it } from 'vitest'
import type { ProposalSummary } from '#app/core/record/proposal.ts'
import { choicesOf, selectProposals, type ProposalQuery } from '#app/core/record/proposal-list.ts'

const proposal = (number: string, more: Partial<ProposalSummary> = {}): ProposalSummary => ({
  number,
  title: 'Związki otwarte dla powiatów',
  area: 'Związki komunalne',
  acts: ['usg'],
  organisation: 'ZMP',
  ownerId: 'anna',
  owner: 'Anna Kowalska',
  coAuthorIds: [],
  published: true,
  stage: 'draft',
  since: '2014-07-01',
  version: 1,
  draftRevision: 1,
  lastStep: null,
  ...more,
})

const all = [
  proposal('R-2014-01', { stage: 'referredToTeam', since: '2014-11-26' }),
  proposal('R-2014-02', { title: 'Łączenie obsługi', acts: ['usg', 'usp'], owner: 'Łucja Żak' }),
  proposal('R-2014-10', { title: 'Ćwiczenia', area: 'Spółki JST', organisation: 'ZPP' }),
]

const any: ProposalQuery = {
  act: '',
  area: '',
  organisation: '',
  group: '',
  author: '',
  q: '',
  sort: 'number',
  descending: false,
}

const numbers = (more: Partial<ProposalQuery>) =>
  selectProposals(all, { ...any, ...more }).map(({ number }) => number.slice(-2))

describe('selectProposals', () => {
  it.each([
    ['everything', {}, ['01', '02', '10']],
    ['an act', { act: 'usp' }, ['02']],
    ['an area', { area: 'Spółki JST' }, ['10']],
    ['an organisation', { organisation: 'ZPP' }, ['10']],
    ['a place on the way', { group: 'kwrist' as const }, ['01']],
    ['an author', { author: 'Łucja Żak' }, ['02']],
    ['words without diacritics or case', { q: 'laczenie OBSLUGI' }, ['02']],
    ['a number', { q: '2014-10' }, ['10']],
    ['words that do not all occur', { q: 'łączenie powiatów' }, []],
  ])('narrows to %s', (_what, query, expected) => {
    expect(numbers(query)).toEqual(expected)
  })

  it.each([
    ['title in Polish order', { sort: 'title' as const }, ['10', '02', '01']],
    ['number downwards', { descending: true }, ['10', '02', '01']],
    ['stage in the order of the procedure', { sort: 'stage' as const }, ['02', '10', '01']],
    ['day', { sort: 'since' as const, descending: true }, ['01', '02', '10']],
  ])('orders by %s', (_what, query, expected) => {
    expect(numbers(query)).toEqual(expected)
  })
})

describe('choicesOf', () => {
  it('gives what occurs, once, in Polish order', () => {
    expect(choicesOf(all)).toEqual({
      acts: ['usg', 'usp'],
      areas: ['Spółki JST', 'Związki komunalne'],
      organisations: ['ZMP', 'ZPP'],
      authors: ['Anna Kowalska', 'Łucja Żak'],
    })
  })
})
