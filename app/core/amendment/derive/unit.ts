import type { Address } from '../../statute/address.ts'
import { kinds } from '../../statute/kinds.ts'
import { unit, type Unit } from '../../statute/unit.ts'
import { isRepealed } from '../repealed-mark.ts'
import { change, type Change, type ReasonCode } from './change.ts'
import { childChanges } from './children.ts'
import { sameUnit, sameText } from './same.ts'
import { introChange, unitTextChange } from './text.ts'

/**
 * The changes that make one wording of an editorial unit the other, where both have one number: the
 * smallest units that carry them (ZTP § 87 ust. 2), unless the whole is easier to read.
 */
export function unitChanges(before: Unit, after: Unit, address: Address): readonly Change[] {
  if (sameUnit(before, after)) return []
  if (isRepealed(after) && !isRepealed(before)) {
    return [change({ kind: 'repealUnit', address }, 'repealed')]
  }
  if (isRepealed(before)) return [reworded(after, address, 'smallest-unit')]
  const inner = innerChanges(before, after, address)
  if (!inner) return [reworded(after, address, 'not-expressible')]
  return isMostlyChanged(before, inner) ? [reworded(after, address, 'mostly-changed')] : inner
}

function reworded(unit: Unit, address: Address, reason: ReasonCode): Change {
  return change({ kind: 'replaceUnit', address, unit }, reason)
}

function innerChanges(before: Unit, after: Unit, address: Address): readonly Change[] | null {
  if (before.children.length === 0 && after.children.length === 0) {
    return [unitTextChange(before, after, address)]
  }
  const split = splitChanges(before, after, address)
  if (split) return split
  if (before.children.length === 0 || after.children.length === 0) {
    return [reworded(after, address, 'smallest-unit')]
  }
  if (!sameText(before.heading, after.heading)) return null
  const children = childChanges(before.children, after.children, address, unitChanges)
  if (!children) return null
  if (sameText(before.text, after.text)) return children
  if (before.text === '' || after.text === '' || !isEnumeration(before)) return null
  return [introChange(before, after, address), ...children]
}

/** Whether the unit's own text introduces an enumeration, and does not just precede ustępy. */
function isEnumeration({ children }: Unit): boolean {
  const { inner } = kinds[children[0]?.kind ?? 'article'].ending
  return inner !== '.' && inner !== ''
}

/** „dotychczasową treść oznacza się jako ust. 1 i dodaje się ust. 2”: for what was not yet divided so. */
function splitChanges(before: Unit, after: Unit, address: Address): readonly Change[] | null {
  const first = after.children[0]
  if (!first || after.text !== '' || before.text === '') return null
  const { kind, number } = first
  if (kind !== 'paragraph' && kind !== 'section') return null
  if (before.children.some((child) => child.kind === kind)) return null
  const contents = unit(kind, number, before.text, before.children)
  const children = childChanges([contents], after.children, address, unitChanges)
  const inFirst = unitChanges(contents, first, [...address, { kind, number }])
  if (!children || inFirst.some(({ operation }) => isWhole(operation, first))) return null
  return [change({ kind: 'splitText', address, child: { kind, number } }, 'divided'), ...children]
}

function isWhole(operation: Change['operation'], unit: Unit): boolean {
  return operation.kind === 'replaceUnit' && operation.unit === unit
}

/** Whether new wordings make up more than half of the unit's old text, in more than one place. */
function isMostlyChanged(before: Unit, changes: readonly Change[]): boolean {
  const rewordings = changes.filter(({ operation }) => rewordedLength(operation, before) > 0)
  if (rewordings.length < 2) return false
  const length = rewordings.reduce((sum, it) => sum + rewordedLength(it.operation, before), 0)
  return length * 2 > textLength(before)
}

function rewordedLength(operation: Change['operation'], before: Unit): number {
  switch (operation.kind) {
    case 'replaceUnit': {
      const unit = within(before, operation.address)
      return unit ? textLength(unit) : 0
    }
    case 'replaceText':
      return within(before, operation.address.slice(0, -1))?.text.length ?? 0
    default:
      return 0
  }
}

/** The unit at an address, given the unit in which it lies whatever is above that. */
function within(unit: Unit, address: Address): Unit | null {
  const start = address.findIndex((step) => step.kind === unit.kind && step.number === unit.number)
  let found: Unit | null = start < 0 ? null : unit
  for (const step of address.slice(start + 1)) {
    found = found?.children.find((it) => it.kind === step.kind && it.number === step.number) ?? null
  }
  return found
}

function textLength(unit: Unit): number {
  return unit.children.reduce((sum, child) => sum + textLength(child), unit.text.length)
}
