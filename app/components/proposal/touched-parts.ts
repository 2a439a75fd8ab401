import type { UnitDiff } from '#app/core/diff/unit-diff.ts'

/** The outermost units in which something changed, each whole; the others are left out. */
export function touchedParts(diffs: readonly UnitDiff[]): readonly UnitDiff[] {
  const parts: UnitDiff[] = []
  let inside = false
  for (const diff of diffs) {
    if (diff.depth === 0) inside = diff.touched
    if (inside) parts.push(diff)
  }
  return parts
}
