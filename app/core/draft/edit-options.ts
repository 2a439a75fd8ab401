import { addAfter, addBefore, addInside } from '../amendment/edit/add.ts'
import { isRepealed } from '../amendment/repealed-mark.ts'
import type { Address } from '../statute/address.ts'
import { kinds, mayContain } from '../statute/kinds.ts'
import { addressOf, locate } from '../statute/locate.ts'
import { unitKinds, type Statute, type Unit, type UnitKind } from '../statute/unit.ts'

/** A unit that could be added, with the address it would get. */
export interface AddOption {
  readonly kind: UnitKind
  readonly address: Address
}

/** What a person can do with a unit of the text on the screen, besides changing its words. */
export interface EditOptions {
  /** The unit that would stand before it; `null` where the law has no number for it. */
  readonly before: AddOption | null
  /** The unit that would follow; `null` where none can (a closing part, no free number). */
  readonly after: AddOption | null
  /** The units that could be added at its end, one for each kind. */
  readonly inside: readonly AddOption[]
  /** False for a unit that is repealed already. */
  readonly repeal: boolean
}

/** The options for the unit at `address` of the text `current`; `null` when it is not there. */
export function editOptions(current: Pick<Statute, 'units'>, address: Address): EditOptions | null {
  const found = locate(current, address)
  if (!found.ok || found.part) return null
  const { unit } = found
  const before = addedBy(current, addBefore(current, address, '…'))
  const after = addedBy(current, addAfter(current, address, '…'))
  return {
    before: before && { kind: unit.kind, address: before },
    after: after && { kind: unit.kind, address: after },
    inside: kindsInside(unit).flatMap((kind) => {
      const inside = addedBy(current, addInside(current, address, kind, '…'))
      return inside ? [{ kind, address: inside }] : []
    }),
    repeal: !isRepealed(unit),
  }
}

/**
 * The kinds that an editor offers inside a unit: those it is divided into already, else those that a
 * unit of its kind is divided into today (ZTP § 55–56).
 */
function kindsInside(unit: Unit): readonly UnitKind[] {
  if (kinds[unit.kind].systematising || isRepealed(unit)) return []
  const present = unitKinds.filter(
    (kind) => kind !== 'closing' && unit.children.some((child) => child.kind === kind),
  )
  if (present.length > 0) return present
  const usual = unitKinds.filter(
    (kind) => mayContain(unit.kind, kind) && kind !== 'closing' && kind !== 'section',
  )
  return unit.kind === 'article' ? usual.slice(0, 2) : usual.slice(0, 1)
}

/**
 * The last address that only the changed text has, of a unit that is itself new: of an undivided article
 * that becomes ust. 1 and 2, it is ust. 2. `null` when the change was refused.
 */
export function addedBy(
  current: Pick<Statute, 'units'>,
  changed: Pick<Statute, 'units'> | string,
): Address | null {
  if (typeof changed === 'string') return null
  const before = new Set(all(current.units))
  const touched = [...outside(before, changed.units, [])]
  return touched.findLast((address) => !locate(current, address).ok) ?? null
}

function* all(units: readonly Unit[]): Generator<Unit> {
  for (const unit of units) {
    yield unit
    yield* all(unit.children)
  }
}

/** The addresses of units that are not the same objects as before; inside one that is, all are. */
function* outside(
  before: ReadonlySet<Unit>,
  units: readonly Unit[],
  parent: Address,
): Generator<Address> {
  for (const unit of units) {
    if (before.has(unit)) continue
    const address = addressOf(unit, parent)
    yield address
    yield* outside(before, unit.children, address)
  }
}
