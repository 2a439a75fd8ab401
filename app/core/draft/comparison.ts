import { applyAll } from '../amendment/apply.ts'
import type { ApplyProblem } from '../amendment/apply/problem.ts'
import { diffStatutes } from '../diff/statutes.ts'
import type { UnitDiff } from '../diff/unit-diff.ts'
import type { Statute } from '../statute/unit.ts'
import type { ActAmendment, ProposalContent } from './content.ts'

/** Gives the text that an amendment addresses; `null` when the program does not have it. */
export type StatuteOf = (amendment: Pick<ActAmendment, 'act' | 'source'>) => Statute | null

/** One act in two states: as the older content (or the statute itself) and as the newer would have it. */
export interface ActComparison {
  readonly act: string
  readonly source: string
  /** `null` when the text that is amended is not there; then nothing can be compared. */
  readonly statute: Statute | null
  readonly before: Statute | null
  readonly after: Statute | null
  readonly diffs: readonly UnitDiff[]
  /** Operations of the newer content that do not fit the text. */
  readonly problems: readonly ApplyProblem[]
}

/**
 * Compares what two contents make of the acts, in the order of the newer one's amending articles, acts
 * that only the older one amends last. `older: null` compares with the statutes as they stand.
 */
export function compareContents(
  older: ProposalContent | null,
  newer: ProposalContent,
  statuteOf: StatuteOf,
): readonly ActComparison[] {
  const dropped = (older?.amendments ?? []).filter(
    ({ act }) => !newer.amendments.some((amendment) => amendment.act === act),
  )
  return [
    ...newer.amendments.map((amendment) => {
      const before = older?.amendments.find(({ act }) => act === amendment.act)
      return compareAct(before ?? null, amendment, statuteOf)
    }),
    ...dropped.map((before) => compareAct(before, { ...before, operations: [] }, statuteOf)),
  ]
}

function compareAct(
  older: ActAmendment | null,
  newer: ActAmendment,
  statuteOf: StatuteOf,
): ActComparison {
  const { act, source } = newer
  const statute = statuteOf(newer)
  const old = older === null ? statute : statuteOf(older)
  if (statute === null || old === null) {
    return { act, source, statute: null, before: null, after: null, diffs: [], problems: [] }
  }
  const before = older === null ? old : applyAll(old, older.operations).statute
  const { statute: after, failed } = applyAll(statute, newer.operations)
  return {
    act,
    source,
    statute,
    before,
    after,
    diffs: diffStatutes(before, after),
    problems: failed.map(({ problem }) => problem),
  }
}
