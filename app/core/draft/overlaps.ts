import { applyAll } from '../amendment/apply.ts'
import type { Operation } from '../amendment/operation.ts'
import { outermostChanges } from '../diff/outermost-changes.ts'
import { newText, type TextDiff } from '../diff/segment.ts'
import { diffStatutes } from '../diff/statutes.ts'
import type { UnitDiff } from '../diff/unit-diff.ts'
import type { Range } from '../problem.ts'
import { printAddress, startsWith, type Address } from '../statute/address.ts'
import { statusOfText } from '../statute/status.ts'
import type { Statute } from '../statute/unit.ts'

/**
 * How two amendments of one text meet in a unit, worst first: one repeals what the other changes, both
 * give one number to new units, both change the same words, or both change it in different places. The
 * same change made by both is `agreed`.
 */
export const overlapKinds = [
  'repealed',
  'number-twice',
  'same-words',
  'same-unit',
  'agreed',
] as const
export type OverlapKind = (typeof overlapKinds)[number]

/** A unit that two amendments change. */
export interface Overlap {
  readonly address: Address
  readonly kind: OverlapKind
}

/** Whether both amendments cannot stand together as they are. */
export function isConflict({ kind }: Overlap): boolean {
  return kind === 'repealed' || kind === 'number-twice' || kind === 'same-words'
}

/** Articles and chapters that operations concern: without one in common, two amendments never meet. */
function outermost(operations: readonly Operation[]): ReadonlySet<string> {
  return new Set(operations.map(({ address }) => printAddress(address.slice(0, 1))))
}

/**
 * The units of a statute that two amendments of it both change, in the order of the text, and how they
 * meet there. Addresses mean the statute before; of new units the one after.
 */
export function overlapsOf(
  statute: Statute,
  own: readonly Operation[],
  other: readonly Operation[],
): readonly Overlap[] {
  const concerned = outermost(own)
  if (![...outermost(other)].some((place) => concerned.has(place))) return []
  const theirs = changesOf(statute, other)
  return changesOf(statute, own).flatMap((mine): readonly Overlap[] => {
    const found = theirs.flatMap((their) => {
      const kind = meeting(mine, their)
      return kind ? [kind] : []
    })
    const worst = overlapKinds.find((kind) => found.includes(kind))
    return worst ? [{ address: mine.address, kind: worst }] : []
  })
}

interface Change {
  readonly address: Address
  readonly diff: UnitDiff
  readonly gone: boolean
}

function changesOf(statute: Statute, operations: readonly Operation[]): readonly Change[] {
  const diffs = diffStatutes(statute, applyAll(statute, operations).statute)
  return outermostChanges(diffs).map((diff) => ({
    address: diff.change === 'added' ? diff.address : (diff.oldAddress ?? diff.address),
    diff,
    gone:
      diff.change === 'removed' ||
      (diff.change === 'changed' && statusOfText(newText(diff.segments)) !== 'active'),
  }))
}

function meeting(mine: Change, their: Change): OverlapKind | null {
  const inside = startsWith(mine.address, their.address)
  const around = startsWith(their.address, mine.address)
  if (!inside && !around) return null
  if (inside !== around) {
    // What goes with the unit around it is told there, and once.
    return (their.gone && inside && !mine.gone) || (mine.gone && around && !their.gone)
      ? 'repealed'
      : null
  }
  if (mine.gone !== their.gone) return 'repealed'
  if (mine.gone || sameOutcome(mine.diff, their.diff)) return 'agreed'
  if (mine.diff.change === 'added' || their.diff.change === 'added') return 'number-twice'
  return meets(mine.diff.segments, their.diff.segments) ||
    meets(mine.diff.heading, their.diff.heading)
    ? 'same-words'
    : 'same-unit'
}

function sameOutcome(a: UnitDiff, b: UnitDiff): boolean {
  return newText(a.segments) === newText(b.segments) && newText(a.heading) === newText(b.heading)
}

/** Whether two changes of one text touch the same words, or put others in at the same place. */
function meets(a: TextDiff, b: TextDiff): boolean {
  const theirs = touched(b)
  return touched(a).some(({ start, end }) =>
    theirs.some((other) => start <= other.end && other.start <= end),
  )
}

/** The stretches of the old text that are exchanged or taken out; empty ones where words are put in. */
function touched(segments: TextDiff): readonly Range[] {
  const found: Range[] = []
  let at = 0
  for (const segment of segments) {
    if (segment.kind === 'same') {
      at += (segment.was ?? segment.text).length
      continue
    }
    const end = segment.kind === 'removed' ? at + segment.text.length : at
    found.push({ start: at, end })
    at = end
  }
  return found
}
