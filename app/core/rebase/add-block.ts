import { articleNumberAfter } from '../amendment/edit/number.ts'
import type { Address } from '../statute/address.ts'
import { addressAt, locate, walk, type Path } from '../statute/locate.ts'
import { compareNumbers } from '../statute/number.ts'
import type { Statute, Unit } from '../statute/unit.ts'
import { replaceAt } from '../statute/update.ts'
import { addUnit, type Spot } from './add-unit.ts'
import { isDivision, type Placed } from './block.ts'
import { conflict, type Context, type Merged } from './merged.ts'

interface Added {
  readonly statute: Statute
  readonly items: Merged['items']
}

/**
 * Adds an article of the draft where its number says, in the chapter of the article before it (ZTP
 * § 57 ust. 1, § 89a).
 */
export function addArticle(statute: Statute, { unit, address }: Placed, context: Context): Added {
  const path = pathFor(statute, unit)
  const taken = locate(statute, address)
  const free = taken.ok ? articleNumberAfter(statute, taken.unit) : null
  return addAt(statute, path, unit, { address, before: null, moved: false, free }, context)
}

/** The list, by the path of its unit, in which an article of this number belongs. */
function pathFor(statute: Statute, { kind, number }: Unit): Path {
  let found: Path | null = null
  let first: Path | null = null
  for (const visit of walk(statute)) {
    if (visit.unit.kind !== kind) continue
    first ??= visit.path
    if (compareNumbers(visit.unit.number, number) <= 0) found = visit.path
  }
  return (found ?? first ?? [0]).slice(0, -1)
}

/** Adds a chapter of the draft with its new articles; one around articles that stand already comes without them. */
export function addDivision(
  statute: Statute,
  { unit, address }: Placed,
  ours: Statute,
  context: Context,
): Added {
  const parent = address.slice(0, -1)
  const found = parent.length > 0 ? locate(statute, parent) : null
  const fresh = withoutKnown(unit, statute)
  if (found && !found.ok) {
    const place = { address, now: null, base: null, ours: fresh, theirs: null }
    return { statute, items: conflict(place, 'gone', context).items }
  }
  const around = parent.length > 0 ? locate(ours, parent) : null
  const siblings = around?.ok ? around.unit.children : ours.units
  const before = siblings[siblings.indexOf(unit) - 1] ?? null
  const spot = { address, before, moved: false, free: null }
  return addAt(statute, found?.path ?? [], fresh, spot, context)
}

function withoutKnown(unit: Unit, statute: Statute): Unit {
  const children = unit.children.flatMap((child) => {
    if (isDivision(child)) return [withoutKnown(child, statute)]
    return locate(statute, [{ kind: child.kind, number: child.number }]).ok ? [] : [child]
  })
  return children.length === unit.children.length ? unit : { ...unit, children }
}

function addAt(
  statute: Statute,
  path: Path,
  unit: Unit,
  spot: Omit<Spot, 'parent'>,
  context: Context,
): Added {
  const parent: Address = addressAt(statute, path) ?? []
  const holder = unitAt(statute, path)
  const { units, items } = addUnit(
    holder?.children ?? statute.units,
    unit,
    { ...spot, parent },
    context,
  )
  if (units === (holder?.children ?? statute.units)) return { statute, items }
  const changed = holder
    ? replaceAt(statute, path, { ...holder, children: units })
    : { ...statute, units }
  return { statute: changed, items }
}

function unitAt(statute: Statute, path: Path): Unit | null {
  let units = statute.units
  let unit: Unit | null = null
  for (const index of path) {
    unit = units[index] ?? null
    units = unit?.children ?? []
  }
  return unit
}
