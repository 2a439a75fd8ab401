import { check, type BesideAct } from '#app/core/check/check.ts'
import type { CheckProblem } from '#app/core/check/problem.ts'
import { amendingActOf, type AmendingAct } from '#app/core/draft/amending-act.ts'
import { compareContents, type ActComparison, type StatuteOf } from '#app/core/draft/comparison.ts'
import type { ProposalContent } from '#app/core/draft/content.ts'
import { identityOf, keeping } from '#app/kept.ts'

/*
 * What follows from a content and the texts that it amends, kept by both: a whole act takes some 80 ms
 * to be compared and checked, longer than everything else on a page.
 */
const comparisons = keeping<readonly ActComparison[]>(60)
const amendingActs = keeping<AmendingAct>(120)
const findings = keeping<readonly CheckProblem[]>(60)

/** `compareContents`, done once for the same contents on the same texts. */
export function comparedContents(
  older: ProposalContent | null,
  newer: ProposalContent,
  statuteOf: StatuteOf,
): readonly ActComparison[] {
  const key = comparisonKey(older, newer, statuteOf)
  return comparisons.get(key, () => compareContents(older, newer, statuteOf))
}

/** Tells one comparison of contents from every other. */
export function comparisonKey(
  older: ProposalContent | null,
  newer: ProposalContent,
  statuteOf: StatuteOf,
): string {
  return `${older ? keyOf(older, statuteOf) : ''} ${keyOf(newer, statuteOf)}`
}

/** `amendingActOf`, done once for the same content on the same texts. */
export function amendingActOfContent(content: ProposalContent, statuteOf: StatuteOf): AmendingAct {
  return amendingActs.get(keyOf(content, statuteOf), () => amendingActOf(content, statuteOf))
}

/** `check`, done once for the same content among the same acts. */
export function checkedContent(
  content: ProposalContent,
  statuteOf: StatuteOf,
  beside: readonly BesideAct[],
): readonly CheckProblem[] {
  const others = beside.map(({ act, statute }) => `${act} ${String(identityOf(statute))}`)
  const key = [keyOf(content, statuteOf), ...others].join(' ')
  return findings.get(key, () => check(content, statuteOf, beside))
}

function keyOf(content: ProposalContent, statuteOf: StatuteOf): string {
  const { amendments, entryIntoForce, transitional } = content
  const texts = amendments.map((amendment) => {
    const statute = statuteOf(amendment)
    return statute ? identityOf(statute) : 0
  })
  return JSON.stringify([texts, amendments, entryIntoForce, transitional])
}
