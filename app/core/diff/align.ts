import { diffArrays } from 'diff'
import type { Atom } from './atoms.ts'

/**
 * A stretch of both texts: `same` pairs atoms of equal key one by one; otherwise `old` was taken out
 * and `new` put in at this place, either of which may be empty.
 */
export interface Run {
  readonly same: boolean
  readonly old: readonly Atom[]
  readonly new: readonly Atom[]
}

/**
 * Beyond so many differences two provisions have nothing to show word by word, and the search grows
 * with their square (1000 edits take about 60 ms).
 */
const maxEdits = 1000

/** The number of pairs of equal atoms at the start of both lists. */
function commonStart(a: readonly Atom[], b: readonly Atom[]): number {
  const limit = Math.min(a.length, b.length)
  let n = 0
  while (n < limit && a[n]?.key === b[n]?.key) n += 1
  return n
}

function commonEnd(a: readonly Atom[], b: readonly Atom[], start: number): number {
  const limit = Math.min(a.length, b.length) - start
  let n = 0
  while (n < limit && a[a.length - 1 - n]?.key === b[b.length - 1 - n]?.key) n += 1
  return n
}

/** Joins neighbours of one sort and drops the empty ones. */
export function joinRuns(runs: readonly Run[]): readonly Run[] {
  const joined: { same: boolean; old: Atom[]; new: Atom[] }[] = []
  for (const run of runs) {
    if (run.old.length === 0 && run.new.length === 0) continue
    const last = joined.at(-1)
    if (last?.same === run.same) {
      last.old.push(...run.old)
      last.new.push(...run.new)
    } else joined.push({ same: run.same, old: [...run.old], new: [...run.new] })
  }
  return joined
}

/** A gap between anchors: what its two sides share at its ends belongs to the anchors. */
function gap(a: readonly Atom[], b: readonly Atom[]): readonly Run[] {
  const start = commonStart(a, b)
  const end = commonEnd(a, b, start)
  return [
    { same: true, old: a.slice(0, start), new: b.slice(0, start) },
    { same: false, old: a.slice(start, a.length - end), new: b.slice(start, b.length - end) },
    { same: true, old: a.slice(a.length - end), new: b.slice(b.length - end) },
  ]
}

/**
 * Pairs the atoms of two texts. Only atoms that say something are searched for (`diffArrays`, the
 * longest common sequence); little words and marks then follow their neighbours. Pairing them in the
 * search was rejected: a comma or an "i" shared by chance tears a reworded sentence to shreds.
 */
export function align(old: readonly Atom[], now: readonly Atom[]): readonly Run[] {
  const telling = (atoms: readonly Atom[]): string[] =>
    atoms.filter((atom) => !atom.little).map((atom) => atom.key)
  const changes = diffArrays(telling(old), telling(now), { maxEditLength: maxEdits })
  if (changes === undefined) return joinRuns(gap(old, now))
  const runs: Run[] = []
  let [o, n, oldFrom, newFrom] = [0, 0, 0, 0]
  const skipLittle = (): void => {
    while (old[o]?.little) o += 1
    while (now[n]?.little) n += 1
  }
  for (const change of changes) {
    for (let count = change.count; count > 0; count -= 1) {
      skipLittle()
      if (change.removed) o += 1
      else if (change.added) n += 1
      else {
        runs.push(...gap(old.slice(oldFrom, o), now.slice(newFrom, n)))
        runs.push({ same: true, old: old.slice(o, o + 1), new: now.slice(n, n + 1) })
        o += 1
        n += 1
        oldFrom = o
        newFrom = n
      }
    }
  }
  runs.push(...gap(old.slice(oldFrom), now.slice(newFrom)))
  return joinRuns(runs)
}
