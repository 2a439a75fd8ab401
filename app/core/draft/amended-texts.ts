import { applyAll } from '../amendment/apply.ts'
import type { BesideAct } from '../check/check.ts'
import type { AmendedText } from '../references/fate.ts'
import type { StatuteOf } from './comparison.ts'
import type { ProposalContent } from './content.ts'

/**
 * The acts of a draft before and after it, then those `beside` that it leaves alone. Acts whose text is
 * not there are left out.
 */
export function amendedTexts(
  content: ProposalContent,
  statuteOf: StatuteOf,
  beside: readonly BesideAct[],
): readonly AmendedText[] {
  const amended = content.amendments.flatMap((amendment): readonly AmendedText[] => {
    const before = statuteOf(amendment)
    if (!before) return []
    const { act, operations } = amendment
    return [{ act, before, after: applyAll(before, operations).statute, operations }]
  })
  const others = beside
    .filter(({ act }) => !amended.some((text) => text.act === act))
    .map(({ act, statute }) => ({ act, before: statute, after: statute }))
  return [...amended, ...others]
}
