import type { Path } from './locate.ts'
import type { Statute, Unit } from './unit.ts'

/*
 * Persistent updates: each gives a new statute in which every unit that is not on the way to the change
 * is the same object as before. A path that leads nowhere is our bug and throws.
 */

/** A statute, or as much of one as these functions need. */
type Units = Pick<Statute, 'units'>

/** Puts `unit` in the place of the one at `path`; the same unit gives the same statute. */
export function replaceAt<T extends Units>(statute: T, path: Path, unit: Unit): T {
  return update(statute, path, (siblings, index) =>
    siblings[index] === unit ? siblings : siblings.with(index, unit),
  )
}

/** Puts `unit` before the one at `path`; an index just past the last sibling appends it. */
export function insertAt<T extends Units>(statute: T, path: Path, unit: Unit): T {
  return update(
    statute,
    path,
    (siblings, index) => [...siblings.slice(0, index), unit, ...siblings.slice(index)],
    1,
  )
}

/** Takes the unit at `path` away. */
export function removeAt<T extends Units>(statute: T, path: Path): T {
  return update(statute, path, (siblings, index) => siblings.filter((_, i) => i !== index))
}

type Change = (siblings: readonly Unit[], index: number) => readonly Unit[]

function update<T extends Units>(statute: T, path: Path, change: Change, past = 0): T {
  const units = descend(statute.units, path, change, past)
  return units === statute.units ? statute : { ...statute, units }
}

function descend(
  units: readonly Unit[],
  [index, ...below]: Path,
  change: Change,
  past: number,
): readonly Unit[] {
  if (index === undefined || index < 0) throw new Error('A path has to lead to a unit')
  if (below.length === 0) {
    if (index >= units.length + past) throw new Error(`No unit at index ${String(index)}`)
    return change(units, index)
  }
  const unit = units[index]
  if (!unit) throw new Error(`No unit at index ${String(index)}`)
  const children = descend(unit.children, below, change, past)
  return children === unit.children ? units : units.with(index, { ...unit, children })
}
