import { describe, expect, it } from 'vitest'
import { searchQuery, type FollowKind } from '#app/core/notify/follow.ts'
import { listTarget, readTarget } from '#app/core/notify/read-target.ts'

/** What is kept, or why nothing is. */
function read(kind: FollowKind, text: string): string {
  const target = readTarget(kind, text)
  return target.ok ? target.value.target : target.problems.map(({ code }) => code).join()
}

describe('what somebody wants to follow', () => {
  it.each([
    ['unit', 'usg art. 64', 'usg art. 64'],
    ['unit', ' usg  Art. 64,  ust. 1 ', 'usg art. 64 ust. 1'],
    ['unit', 'usg art. 18 ust. 2 pkt 9 lit. a', 'usg art. 18 ust. 2 pkt 9 lit. a'],
    ['unit', 'usg rozdział 7', 'usg rozdział 7'],
    ['unit', 'usg art. 66 zdanie drugie', 'usg art. 66'],
    ['unit', 'usg', 'unit-unreadable'],
    ['unit', 'usg artykuł sześćdziesiąty', 'unit-unreadable'],
    ['unit', 'usg ust. 1 art. 64', 'unit-unreadable'],
    ['unit', 'usg tytuł ustawy', 'unit-unreadable'],
    ['unit', '', 'unit-unreadable'],
    ['search', 'group=kwrist&q=związki', 'q=zwi%C4%85zki&group=kwrist'],
    ['search', 'q=+++', 'search-empty'],
    ['search', 'sort=since&page=3&view=board', 'search-empty'],
    ['search', 'group=nowhere', 'search-empty'],
    ['words', 'group=kwrist&q=rady gmin&author=x', 'q=rady+gmin&group=kwrist'],
    ['words', 'q=%26%2C', 'words-empty'],
    ['words', 'act=usg', 'words-empty'],
    ['area', ' Związki   komunalne ', 'Związki komunalne'],
    ['area', ' ', 'area-unknown'],
    ['proposal', ' R-2014-01 ', 'R-2014-01'],
    ['proposal', '', 'proposal-unknown'],
  ] as const)('%s „%s” is kept as „%s”', (kind, text, expected) => {
    expect(read(kind, text)).toBe(expected)
  })
})

describe('who follows a list', () => {
  it.each([
    ['', null],
    ['area=Spółki', { kind: 'area', target: 'Spółki' }],
    ['act=usg', { kind: 'search', target: 'act=usg' }],
    ['area=Spółki&q=rada', { kind: 'search', target: 'q=rada&area=Sp%C3%B3%C5%82ki' }],
  ])('narrowed by „%s” follows %o', (address, expected) => {
    expect(listTarget(searchQuery(address))).toEqual(expected)
  })
})
