import { renderToStaticMarkup } from 'react-dom/server'
import { amendedActOf } from '#app/core/amendment/amended-act.ts'
import { derive } from '#app/core/amendment/derive.ts'
import { prove } from '#app/core/amendment/prove.ts'
import { articleLines } from '#app/core/amendment/render.ts'
import type { Line } from '#app/core/amendment/render/line.ts'
import { diffStatutes } from '#app/core/diff/statutes.ts'
import type { Statute } from '#app/core/statute/unit.ts'
import { keeping } from '#app/kept.ts'
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
  /** The texts, as HTML. */
  readonly html: string
  /** How many units changed in themselves. */
  readonly changed: number
  /**
   * The amending provisions that lead from one to the other; `null` between a full text and
   * an excerpt, where they would repeal what the excerpt leaves out.
   */
  readonly provisions: readonly Line[] | null
  /** Whether the provisions, read back, give the later text. */
  readonly proved: boolean
}

/** Comparisons already made and set: two texts never change under their hashes. */
const comparisons = keeping<Comparison>(24)

/** Two texts of an act compared. */
export function renderComparison(request: ComparisonRequest): Comparison {
  const { from, to, view, unfolded } = request
  const key = [from.sha256, to.sha256, view, String(unfolded)].join(' ')
  return comparisons.get(key, () => compare(request))
}

function compare({ from, to, view, unfolded }: ComparisonRequest): Comparison {
  const diffs = diffStatutes(from.statute, to.statute)
  const texts =
    view === 'beside' ? (
      <SideBySide diffs={diffs} names={[from.name, to.name]} unfolded={unfolded} />
    ) : (
      <UnitDiffs diffs={diffs} unfolded={unfolded} anchors="" />
    )
  return {
    html: renderToStaticMarkup(texts),
    changed: diffs.filter(({ change }) => change !== 'same').length,
    ...provisionsBetween(from.statute, to.statute),
  }
}

function provisionsBetween(before: Statute, after: Statute) {
  if (before.excerpt !== after.excerpt) return { provisions: null, proved: false }
  const { operations } = derive(before, after)
  if (operations.length === 0) return { provisions: null, proved: false }
  const act = amendedActOf(before)
  return {
    provisions: articleLines(before, operations, { act, article: 1 }),
    proved: prove(before, operations, act).ok,
  }
}
