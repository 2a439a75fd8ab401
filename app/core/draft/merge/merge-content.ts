import { applyAll } from '../../amendment/apply.ts'
import { derive } from '../../amendment/derive.ts'
import { sameStatute } from '../../amendment/derive/same.ts'
import type { Statute } from '../../statute/unit.ts'
import type { StatuteOf } from '../comparison.ts'
import { proseParts, type ActAmendment, type ProposalContent, type ProsePart } from '../content.ts'
import type { MergeConflict } from './conflict.ts'
import { mergeProse } from './merge-prose.ts'
import { mergeStatutes } from './merge-statutes.ts'

/** What two people made of one content. */
export interface ThreeContents {
  readonly base: ProposalContent
  readonly ours: ProposalContent
  readonly theirs: ProposalContent
}

export interface MergedContent {
  readonly content: ProposalContent
  /** Provisions that both changed, by act; the content has theirs. */
  readonly conflicts: readonly (MergeConflict & { readonly act: string })[]
  /** Prose of which both changed one paragraph; the content has theirs there. */
  readonly prose: readonly ProsePart[]
}

/**
 * Merges what two people made of one draft: the acts' texts over units, prose over paragraphs. A side
 * that changed nothing leaves the other as it is, operations included; otherwise the operations are
 * derived from the merged text. An act of which the two amend different texts
 * (it was carried over meanwhile) stays as theirs and is one conflict without an address.
 */
export function mergeContent(three: ThreeContents, statuteOf: StatuteOf): MergedContent {
  const { ours, theirs } = three
  const conflicts: (MergeConflict & { readonly act: string })[] = []
  const acts = [...new Set([...theirs.amendments, ...ours.amendments].map(({ act }) => act))]
  const amendments = acts.flatMap((act) => {
    const merged = mergeAct(act, three, statuteOf)
    conflicts.push(...merged.conflicts.map((conflict) => ({ ...conflict, act })))
    return merged.amendment ?? []
  })
  const prose = proseParts.map((part) => ({ part, ...mergeProse(pick(three, part)) }))
  const texts = Object.fromEntries(prose.map(({ part, text }) => [part, text]))
  return {
    content: { ...theirs, ...texts, amendments },
    conflicts,
    prose: prose.filter(({ clean }) => !clean).map(({ part }) => part),
  }
}

function pick({ base, ours, theirs }: ThreeContents, part: ProsePart) {
  return { base: base[part], ours: ours[part], theirs: theirs[part] }
}

interface MergedAct {
  readonly amendment: ActAmendment | null
  readonly conflicts: readonly MergeConflict[]
}

function mergeAct(act: string, three: ThreeContents, statuteOf: StatuteOf): MergedAct {
  const [base, ours, theirs] = [three.base, three.ours, three.theirs].map(({ amendments }) =>
    amendments.find((amendment) => amendment.act === act),
  )
  const as = (amendment: ActAmendment | undefined): MergedAct => ({
    amendment: amendment ?? null,
    conflicts: [],
  })
  if (same(ours, base)) return as(theirs)
  if (same(theirs, base) || same(ours, theirs)) return as(ours)
  const some = theirs ?? ours
  const statute = some && statuteOf(some)
  const apart = [base, ours].some((side) => side && side.source !== some?.source)
  if (!some || !statute || apart) return { amendment: theirs ?? null, conflicts: [apartConflict] }
  const text = (side: ActAmendment | undefined) => textOf(statute, side)
  const { statute: merged, conflicts } = mergeStatutes(text(base), text(ours), text(theirs))
  const side = [theirs, ours].find((one) => sameStatute(merged, text(one)))
  const operations = side?.operations ?? derive(statute, merged).operations
  const amendment = operations.length > 0 ? { ...ours, ...theirs, ...some, operations } : null
  return { amendment, conflicts }
}

/** Of texts that were taken from different publications nothing can be said unit by unit. */
const apartConflict: MergeConflict = {
  address: [],
  of: 'unit',
  base: null,
  ours: null,
  theirs: null,
}

function textOf(statute: Statute, side: ActAmendment | undefined): Statute {
  return side ? applyAll(statute, side.operations).statute : statute
}

function same(a: ActAmendment | undefined, b: ActAmendment | undefined): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b)
}
