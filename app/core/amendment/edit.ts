import { assertNever, failed, ok, type Problem, type Result } from '../problem.ts'
import type { Address } from '../statute/address.ts'
import { kinds } from '../statute/kinds.ts'
import { locate } from '../statute/locate.ts'
import type { Statute, Unit } from '../statute/unit.ts'
import { removeAt, replaceAt } from '../statute/update.ts'
import { applyAll } from './apply.ts'
import { derive } from './derive.ts'
import { addAfter, addBefore, addInside } from './edit/add.ts'
import type { EditCode, EditorChange } from './edit/change.ts'
import { move } from './edit/move.ts'
import { counted } from './edit/number.ts'
import { originOf } from './edit/origin.ts'
import { pastedUnit, placePasted } from './edit/paste.ts'
import { split } from './edit/split.ts'
import type { Operation } from './operation.ts'
import { repealed } from './repealed-mark.ts'

export type EditProblem = Problem<EditCode>

/**
 * The operations on `base` after a person's change of the text that `operations` make of it: the change
 * is made in the text, and the operations are derived from the two texts again, so that they are always
 * the shortest way a legislator would write, whatever the way the person took. Undoing everything by
 * hand leaves no operation.
 */
export function edit(
  base: Statute,
  operations: readonly Operation[],
  change: EditorChange,
): Result<readonly Operation[], EditProblem> {
  const current = applyAll(base, operations)
  const problem = (code: EditCode) =>
    failed<EditProblem>({ code, severity: 'error', address: change.address })
  if (current.failed.length > 0) return problem('operations-do-not-fit')
  const changed = changeText(base, operations, current.statute, change)
  if (typeof changed === 'string') return problem(changed)
  return ok(derive(base, changed).operations)
}

function changeText(
  base: Statute,
  operations: readonly Operation[],
  current: Statute,
  change: EditorChange,
): Statute | EditCode {
  const origin = () => originOf(base, operations, change.address)
  switch (change.kind) {
    case 'setText':
      return setText(current, change.address, change.text)
    case 'addAfter':
      return addAfter(current, change.address, change.text)
    case 'addBefore':
      return addBefore(current, change.address, change.text)
    case 'split':
      return split(current, change.address, change.text, change.rest)
    case 'move':
      return move(
        current,
        change.address,
        change.to,
        (at) => originOf(base, operations, at) !== null,
      )
    case 'paste':
      return placePasted(current, change.address, change.text)
    case 'addInside':
      return addInside(current, change.address, change.unit, change.text)
    case 'repeal':
      return repeal(current, change.address, origin())
    case 'restore':
      return restore(current, change.address, origin())
    case 'remove':
      return origin() ? 'not-added' : remove(current, change.address)
    case 'replace':
      return replaceUnit(current, change.address, (unit) => pastedUnit(unit, change.text))
    default:
      return assertNever(change)
  }
}

/** The words of a unit; what a chapter says is its title. */
function setText(current: Statute, address: Address, text: string): Statute | EditCode {
  const last = address.at(-1)
  const words = text.trim()
  if (last?.kind === 'actTitle') return { ...current, title: words }
  const owner = last?.kind === 'heading' || last?.kind === 'intro' ? address.slice(0, -1) : address
  return replaceUnit(current, owner, (unit) => {
    if (kinds[unit.kind].systematising) return { ...unit, heading: words }
    return last?.kind === 'heading' ? 'unit-not-found' : { ...unit, text: words }
  })
}

function repeal(current: Statute, address: Address, origin: Unit | null): Statute | EditCode {
  if (!origin || origin.kind === 'closing') return remove(current, address)
  return replaceUnit(current, address, repealed)
}

function restore(current: Statute, address: Address, origin: Unit | null): Statute | EditCode {
  if (!origin) return remove(current, address)
  return replaceUnit(current, address, (unit) => ({ ...origin, number: unit.number }))
}

function replaceUnit(
  current: Statute,
  address: Address,
  by: (unit: Unit) => Unit | EditCode,
): Statute | EditCode {
  const found = locate(current, address)
  if (!found.ok || found.part) return 'unit-not-found'
  const unit = by(found.unit)
  return typeof unit === 'string' ? unit : replaceAt(current, found.path, unit)
}

/** Takes a unit out; tirets behind it move up. */
function remove(current: Statute, address: Address): Statute | EditCode {
  const found = locate(current, address)
  if (!found.ok || found.part) return 'unit-not-found'
  const parent = locate(current, address.slice(0, -1))
  const removed = removeAt(current, found.path)
  if (!parent.ok || address.length < 2) return removed
  const left = locate(removed, address.slice(0, -1))
  if (!left.ok) return removed
  const children = counted(left.unit.children)
  return replaceAt(removed, left.path, { ...left.unit, children })
}
