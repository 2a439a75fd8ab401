import { describe, expect, it } from 'vitest'
import type { Operation } from '#app/core/amendment/operation.ts'
import type { ProposalContent } from '#app/core/draft/content.ts'
import { mergeContent } from '#app/core/draft/merge/merge-content.ts'
import { at } from '#tests/support/amends.ts'
import { art, statute, ust } from '#tests/support/builders.ts'

const act = statute([art('1', ust('1', 'Jeden.'), ust('2', 'Dwa.')), art('2', 'Dwa.')])
const repeal = (place: string): Operation => ({ kind: 'repealUnit', address: at(place) })

function content(
  operations: readonly Operation[],
  rest: Partial<ProposalContent> = {},
  source = 'DU/2013/594',
): ProposalContent {
  const amendments = operations.length > 0 ? [{ act: 'usg', source, operations }] : []
  return {
    ...{ problem: '', amendments, rationale: '', transitional: '', entryIntoForce: '' },
    ...rest,
  }
}

const merge = (base: ProposalContent, ours: ProposalContent, theirs: ProposalContent) =>
  mergeContent({ base, ours, theirs }, () => act)

describe('mergeContent', () => {
  it('leaves the operations of a side as they are when the other changed nothing', () => {
    const ours = content([repeal('art. 2')])
    expect(merge(content([]), ours, content([], { problem: 'Ich.' })).content).toEqual({
      ...ours,
      problem: 'Ich.',
    })
  })

  it('derives the operations of both', () => {
    const base = content([])
    const { content: merged, conflicts } = merge(
      base,
      content([repeal('art. 1 ust. 2')]),
      content([repeal('art. 2')]),
    )
    expect(conflicts).toEqual([])
    expect(merged.amendments[0]?.operations).toEqual([repeal('art. 1 ust. 2'), repeal('art. 2')])
  })

  it('leaves no amendment when both together change nothing', () => {
    const base = content([repeal('art. 1 ust. 2'), repeal('art. 2')])
    const merged = merge(base, content([repeal('art. 2')]), content([repeal('art. 1 ust. 2')]))
    expect(merged.content.amendments).toEqual([])
  })

  it('names the act of a conflict, and the prose in which both changed a paragraph', () => {
    const base = content([], { rationale: 'Cel.' })
    const reword = (text: string): Operation => ({
      kind: 'replaceUnit',
      address: at('art. 2'),
      unit: { kind: 'article', number: '2', heading: '', text, children: [] },
    })
    const merged = merge(
      base,
      content([reword('Nasz.')], { rationale: 'Nasz cel.' }),
      content([reword('Ich.')], { rationale: 'Ich cel.' }),
    )
    expect(merged.conflicts).toMatchObject([{ act: 'usg', ours: 'Nasz.', theirs: 'Ich.' }])
    expect(merged.prose).toEqual(['rationale'])
    expect(merged.content.rationale).toBe('Ich cel.')
  })

  it('does not take a change of one text of an act for one of another', () => {
    const merged = merge(
      content([repeal('art. 2')]),
      content([repeal('art. 1')]),
      content([repeal('art. 2')], {}, 'DU/2016/446'),
    )
    expect(merged.content.amendments[0]?.source).toBe('DU/2016/446')
    expect(merged.conflicts).toHaveLength(1)
  })
})
