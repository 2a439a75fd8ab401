import type { Address } from '../../statute/address.ts'
import { kinds } from '../../statute/kinds.ts'
import type { Unit } from '../../statute/unit.ts'
import type { WorkingStatute, WorkingUnit } from './working.ts'

/** Where a unit stands after the operations; null when it, or a unit around it, is gone. */
export function addressAfter(node: WorkingUnit): Address | null {
  if (node.kind === 'act') return []
  if (node.gone || !node.parent) return null
  const step = { kind: node.kind, number: numberAfter(node) }
  if (node.kind === 'article') return isStanding(node.parent) ? [step] : null
  const above = node.parent.replacement ? null : addressAfter(node.parent)
  return above && [...above, step]
}

function isStanding(node: WorkingUnit): boolean {
  return !node.gone && !node.replacement && (!node.parent || isStanding(node.parent))
}

function numberAfter(node: WorkingUnit): string {
  if (node.kind === 'act' || kinds[node.kind].numbering !== 'ordinal') return node.number
  const alike = (node.parent?.children ?? []).filter(
    ({ kind, gone }) => kind === node.kind && !gone,
  )
  return String(alike.indexOf(node) + 1)
}

/**
 * The unit as it stood before that is now, perhaps changed, at an address of the text after; null when
 * an operation put it in. The child that `splitText` made is the undivided text it was made of.
 */
export function standingAt(statute: WorkingStatute, address: Address): Unit | null {
  let node = statute.act
  for (const [index, step] of address.entries()) {
    const next = findStanding(node, step)
    if (!next) return null
    node = next
    if (node.replacement) return node.before && within(node.before, address.slice(index + 1))
  }
  const { kind, number, before, parent } = node
  if (before || kind === 'act' || parent?.made !== node || !parent.before) return before
  return { ...parent.before, kind, number }
}

function findStanding(
  node: WorkingUnit,
  step: { readonly kind: string; readonly number: string },
): WorkingUnit | null {
  const at = node.children.find(
    (child) => !child.gone && child.kind === step.kind && numberAfter(child) === step.number,
  )
  if (at) return at
  for (const child of node.children) {
    const searchable = child.kind !== 'act' && kinds[child.kind].systematising && !child.gone
    const inside = searchable ? findStanding(child, step) : null
    if (inside) return inside
  }
  return null
}

/** The unit at the rest of an address inside a unit. */
export function within(unit: Unit, address: Address): Unit | null {
  let found: Unit | null = unit
  for (const step of address) {
    found = found?.children.find((it) => it.kind === step.kind && it.number === step.number) ?? null
  }
  return found
}
