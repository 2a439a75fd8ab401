import { joinRuns, type Run } from './align.ts'
import { weight, type Atom } from './atoms.ts'
import { exchangeFigures } from './figures.ts'
import { slide } from './slide.ts'

/**
 * A shared stretch of n telling words between two replacements is an accident of language, not a
 * thing kept, when each replacement is longer than n and both together are this many times longer.
 * At 4 a single kept word survives two two-word exchanges beside it and falls among longer ones.
 */
const islandRatio = 4

/**
 * Below this share of telling words in common (of both texts together) a text is shown as replaced.
 * At a quarter, the reader would have to puzzle the old sentence together from four pieces.
 */
const littleInCommon = 0.25

/** A text that keeps this share of the shorter one's words was extended or cut, not replaced. */
const mostOfTheShorter = 0.6

/** Marks that close a unit (ZTP § 57); they stay out of a text shown as replaced. */
const closingMarks = new Set(['.', ';', ',', ':'])

function isIsland(before: Run, shared: Run, after: Run): boolean {
  const kept = weight(shared.new)
  const [oldLeft, newLeft, oldRight, newRight] = [
    weight(before.old),
    weight(before.new),
    weight(after.old),
    weight(after.new),
  ]
  if (kept === 0) {
    return before.old.length + after.old.length > 0 && before.new.length + after.new.length > 0
  }
  const left = Math.max(oldLeft, newLeft)
  const right = Math.max(oldRight, newRight)
  return (
    Math.min(left, right) > kept &&
    left + right > islandRatio * kept &&
    Math.min(oldLeft + oldRight, newLeft + newRight) >= 2 * kept
  )
}

/** Gives up shared stretches that only interrupt what was reworded, the shortest first. */
function dissolveIslands(runs: readonly Run[]): readonly Run[] {
  let current = runs
  for (;;) {
    let best = -1
    for (let i = 1; i + 1 < current.length; i += 1) {
      const [before, shared, after] = [current[i - 1], current[i], current[i + 1]]
      if (!before || !shared?.same || !after || !isIsland(before, shared, after)) continue
      const smaller = current[best]
      if (!smaller || shared.new.length < smaller.new.length) best = i
    }
    if (best < 0) return current
    current = joinRuns(current.map((run, i) => (i === best ? { ...run, same: false } : run)))
  }
}

/** How many atoms at the end close the text: the end itself, with the mark before it. */
function closing(run: Run): number {
  const mark = run.new.at(-2)
  return mark && run.same && closingMarks.has(mark.key) ? 2 : 1
}

function replaceWhole(runs: readonly Run[]): readonly Run[] {
  const last = runs.at(-1)
  if (!last?.same) return runs
  const kept = closing(last)
  const old = runs.flatMap((run) => run.old)
  const now = runs.flatMap((run) => run.new)
  return joinRuns([
    { same: false, old: old.slice(0, -kept), new: now.slice(0, -kept) },
    { same: true, old: old.slice(-kept), new: now.slice(-kept) },
  ])
}

function commonWeight(runs: readonly Run[]): number {
  return runs.reduce((sum, run) => sum + (run.same ? weight(run.new) : 0), 0)
}

function sideWeight(runs: readonly Run[], side: (run: Run) => readonly Atom[]): number {
  return runs.reduce((sum, run) => sum + weight(side(run)), 0)
}

/** True when the texts have so little in common that showing it would not help the reader. */
function isReplaced(runs: readonly Run[]): boolean {
  const common = commonWeight(runs)
  const old = sideWeight(runs, (run) => run.old)
  const now = sideWeight(runs, (run) => run.new)
  if (old === 0 || now === 0) return false
  // A single word for another is an exchange, whatever preposition stands before it.
  if (common === 0) return Math.max(old, now) > 1
  return (
    (2 * common) / (old + now) < littleInCommon && common / Math.min(old, now) < mostOfTheShorter
  )
}

/**
 * Makes a correct alignment readable, as a lawyer would mark it by hand: accidental islands go, the
 * rest is slid to the borders of phrases, and where hardly anything is left the text is replaced.
 */
export function simplify(runs: readonly Run[]): readonly Run[] {
  if (runs.every((run) => run.same)) return runs
  const kept = dissolveIslands(exchangeFigures(runs))
  return isReplaced(kept) ? replaceWhole(kept) : slide(kept)
}
