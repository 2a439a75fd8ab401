import type { Statute } from '../../statute/unit.ts'
import type { MergeConflict } from './conflict.ts'
import { mergeUnits } from './merge-units.ts'
import { mergeText } from './three-way.ts'

export interface MergedStatute {
  readonly statute: Statute
  readonly conflicts: readonly MergeConflict[]
}

/**
 * Merges what two people made of one text (three-way over units). Units that only one of them changed
 * are taken from that one; where both changed the same words in different ways, theirs stand in the
 * result and ours in a conflict, so that no word is lost. `merge(base, ours, base)` is ours,
 * `merge(base, base, theirs)` theirs; where nothing overlaps the sides may change places.
 */
export function mergeStatutes(base: Statute, ours: Statute, theirs: Statute): MergedStatute {
  if (ours === base || ours === theirs) return { statute: theirs, conflicts: [] }
  if (theirs === base) return { statute: ours, conflicts: [] }
  const conflicts: MergeConflict[] = []
  const titles = { base: base.title, ours: ours.title, theirs: theirs.title }
  const title = mergeText(titles)
  if (title === null) conflicts.push({ address: [], of: 'words', ...titles })
  const units = mergeUnits(
    { base: base.units, ours: ours.units, theirs: theirs.units },
    [],
    (conflict) => {
      conflicts.push(conflict)
    },
  )
  return { statute: { ...theirs, title: title ?? theirs.title, units }, conflicts }
}
