import { renderToStaticMarkup } from 'react-dom/server'
import { diffStatutes } from '#app/core/diff/statutes.ts'
import type { UnitDiff } from '#app/core/diff/unit-diff.ts'
import type { Statute } from '#app/core/statute/unit.ts'
import { SideBySide } from './side-by-side.tsx'
import { UnitDiffs } from './unit-diffs.tsx'

/** One of the two texts, with the hash under which it never changes. */
export interface ComparedText {
  readonly statute: Statute
  readonly sha256: string
  readonly name: string
}

export interface ComparisonRequest {
  readonly from: ComparedText
  readonly to: ComparedText
  readonly view: 'inline' | 'beside'
  readonly unfolded: boolean
}

export interface Comparison {
  readonly html: string
  /** How many units changed in themselves. */
  readonly changed: number
}

/** Comparisons already made and set: two texts never change under their hashes. */
const comparisons = new Map<string, Comparison>()
const maxComparisons = 24

/** Two texts of an act compared, as HTML. */
export function renderComparison(request: ComparisonRequest): Comparison {
  const { from, to, view, unfolded } = request
  const key = [from.sha256, to.sha256, view, String(unfolded)].join(' ')
  const known = comparisons.get(key)
  if (known) return known
  const diffs = diffStatutes(from.statute, to.statute)
  const comparison = {
    html: renderToStaticMarkup(<Compared diffs={diffs} request={request} />),
    changed: diffs.filter(({ change }) => change !== 'same').length,
  }
  const oldest = comparisons.keys().next()
  if (comparisons.size >= maxComparisons && !oldest.done) comparisons.delete(oldest.value)
  comparisons.set(key, comparison)
  return comparison
}

function Compared({
  diffs,
  request: { from, to, view, unfolded },
}: {
  readonly diffs: readonly UnitDiff[]
  readonly request: ComparisonRequest
}) {
  return view === 'beside' ? (
    <SideBySide diffs={diffs} names={[from.name, to.name]} unfolded={unfolded} />
  ) : (
    <UnitDiffs diffs={diffs} unfolded={unfolded} anchors="" />
  )
}
