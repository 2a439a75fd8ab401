import { stageGroups, type StageGroup, type StageId } from '../workflow/stage.ts'
import { stages } from '../workflow/stages.ts'

/** A place on the way: how many recommendations are there, and those that the board shows. */
export interface Lane<P> {
  readonly group: StageGroup
  readonly count: number
  readonly shown: readonly P[]
}

/**
 * A lane for every place on the way, in its order, each with the first `most` of its recommendations;
 * a lane for those that have ended only if there are any.
 */
export function lanesOf<P extends { readonly stage: StageId }>(
  proposals: readonly P[],
  most: number,
): readonly Lane<P>[] {
  return stageGroups
    .map((group) => {
      const there = proposals.filter(({ stage }) => stages[stage].group === group)
      return { group, count: there.length, shown: there.slice(0, most) }
    })
    .filter(({ group, count }) => group !== 'end' || count > 0)
}
