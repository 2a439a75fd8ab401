import { joinRuns, type Run } from './align.ts'
import type { Atom } from './atoms.ts'

const sentenceEnds = new Set(['.', ';', ':'])
const conjunctions = new Set(['i', 'oraz', 'lub', 'albo', 'ani', 'bądź', 'a'])

/**
 * How well a mark may begin or end between two atoms: the border of a sentence or an item is best,
 * then before the comma or the conjunction that introduces a phrase. A little word (a preposition)
 * is not parted from what follows it.
 */
function border(before: Atom | undefined, after: Atom | undefined): number {
  if (!before || !after) return 6
  if (before.kind === 'end' || after.kind === 'end') return 5
  if (sentenceEnds.has(before.key) && before.kind === 'punctuation') return 6
  if (after.kind === 'punctuation') return after.key === ',' ? 4 : 2
  if (conjunctions.has(after.key)) return 3
  if (before.key === ',') return 2
  if (before.little) return -2
  return after.little ? 1 : 0
}

interface Place {
  readonly left: readonly Atom[]
  readonly changed: readonly Atom[]
  readonly right: readonly Atom[]
}

function score({ left, changed, right }: Place): number {
  return border(left.at(-1), changed[0]) + border(changed.at(-1), right[0])
}

/**
 * The same insertion can often be read at several places ("A, B" from "A": ", B" or "B,"). Tries
 * them all and gives how far to the right (negative: left) of the present place the best one is; of
 * equals the rightmost, where the new words stand after the old ones.
 */
function bestShift(
  left: readonly Atom[],
  changed: readonly Atom[],
  right: readonly Atom[],
): number {
  let place: Place = { left, changed, right }
  let shift = 0
  for (;;) {
    const [last, moved] = [place.left.at(-1), place.changed.at(-1)]
    if (!last || !moved || last.key !== moved.key) break
    place = {
      left: place.left.slice(0, -1),
      changed: [last, ...place.changed.slice(0, -1)],
      right: [moved, ...place.right],
    }
    shift -= 1
  }
  let best = shift
  let bestScore = score(place)
  for (;;) {
    const [first, moved] = [place.right[0], place.changed[0]]
    if (!first || !moved || first.key !== moved.key || first.kind === 'end') break
    place = {
      left: [...place.left, moved],
      changed: [...place.changed.slice(1), first],
      right: place.right.slice(1),
    }
    shift += 1
    if (score(place) >= bestScore) {
      best = shift
      bestScore = score(place)
    }
  }
  return best
}

/** Moves `shift` atoms from one neighbour of a one-sided change to the other. */
function shifted(before: Run, change: Run, after: Run, shift: number): readonly Run[] {
  const insertion = change.old.length === 0
  const old = [...before.old, ...change.old, ...after.old]
  const now = [...before.new, ...change.new, ...after.new]
  const oldFrom = before.old.length + shift
  const newFrom = before.new.length + shift
  const oldTo = oldFrom + (insertion ? 0 : change.old.length)
  const newTo = newFrom + (insertion ? change.new.length : 0)
  return [
    { same: true, old: old.slice(0, oldFrom), new: now.slice(0, newFrom) },
    { same: false, old: old.slice(oldFrom, oldTo), new: now.slice(newFrom, newTo) },
    { same: true, old: old.slice(oldTo), new: now.slice(newTo) },
  ]
}

/** Slides every pure insertion and pure deletion to the best border within reach. */
export function slide(runs: readonly Run[]): readonly Run[] {
  const out: Run[] = [...runs]
  for (let i = 0; i < out.length; i += 1) {
    const change = out[i]
    if (!change || change.same || (change.old.length > 0 && change.new.length > 0)) continue
    const none: Run = { same: true, old: [], new: [] }
    const before = out[i - 1] ?? none
    const after = out[i + 1] ?? none
    const insertion = change.old.length === 0
    const side = (run: Run): readonly Atom[] => (insertion ? run.new : run.old)
    const shift = bestShift(side(before), side(change), side(after))
    if (shift === 0) continue
    const moved = shifted(before, change, after, shift)
    out.splice(Math.max(0, i - 1), i === 0 ? 2 : 3, ...moved)
    if (i === 0) i += 1
  }
  return joinRuns(out)
}
