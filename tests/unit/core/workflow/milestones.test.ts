import { describe, expect, it } from 'vitest'
import type { StatusEvent } from '#app/core/workflow/event.ts'
import { milestones } from '#app/core/workflow/milestones.ts'
import { applyEvents } from '#app/core/workflow/path.ts'
import { stageIds, type StageId } from '#app/core/workflow/stage.ts'

/** A way through the stages, one a day from 1 July 2014. */
function way(...stages: readonly StageId[]): readonly StatusEvent[] {
  return stages.map((stage, index) => ({
    id: `e${index}`,
    sequence: index + 1,
    step: {
      stage,
      actor: 'author',
      date: `2014-07-${String(index + 1).padStart(2, '0')}`,
      version: 1,
      details: {},
      note: '',
    },
    corrects: null,
    note: '',
    recordedBy: '',
    recordedAt: '',
  }))
}

const line = (...stages: readonly StageId[]) =>
  milestones(applyEvents(way(...stages)))
    .filter(({ state }) => state !== 'ahead')
    .map(({ id, state, date }) => [id, state, date.slice(8)].join(' ').trim())

describe('the short line of a way', () => {
  it('begins with the draft, also when nothing was recorded', () => {
    expect(line()).toEqual(['draft now'])
    expect(line('draft')).toEqual(['draft now 01'])
  })

  it('shows what is done with its day, where it is, and what was passed by', () => {
    expect(
      line(
        ...(['draft', 'inReview', 'readyForBoard', 'adoptedByBoard', 'passedToLocalSide'] as const),
        ...(['agreedByLocalSide', 'submitted', 'onAgenda'] as const),
      ),
    ).toEqual([
      ...['draft done 01', 'review done 02', 'board done 04', 'localSide done 06'],
      ...['submitted done 07', 'team skipped', 'plenary now 08'],
    ])
  })

  it('begins anew after a return to the authors, not after a round of remarks', () => {
    expect(line('draft', 'inReview', 'draft')).toEqual(['draft now 03'])
    expect(line('draft', 'inReview', 'draft', 'inReview')).toEqual([
      'draft done 03',
      'review now 04',
    ])
    expect(line('draft', 'inReview', 'withdrawn', 'draft', 'inReview')).toEqual([
      'draft done 04',
      'review now 05',
    ])
  })

  it('a recommendation withdrawn stays marked where it last was', () => {
    expect(line('draft', 'inReview', 'withdrawn')).toEqual(['draft done 01', 'review now 02'])
  })

  it('has a place for every stage but the two ends outside the way', () => {
    const placed = stageIds.filter((stage) => {
      const marks = milestones(applyEvents(way('draft', stage)))
      return marks.find(({ state }) => state === 'now')?.date === '2014-07-02'
    })
    const outside = stageIds.filter((stage) => !placed.includes(stage))
    expect(outside).toEqual(['withdrawn', 'closed'])
  })
})
