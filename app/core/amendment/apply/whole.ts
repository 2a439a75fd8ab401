import type { RemoveUnit, Renumber, RepealUnit, ReplaceUnit, SplitText } from '../operation.ts'
import { repealed } from '../repealed-mark.ts'
import { channel } from './channel.ts'
import { findUnit } from './find.ts'
import { applyProblem, type ApplyProblem } from './problem.ts'
import { touch, working, type WorkingStatute } from './working.ts'

/** „dotychczasową treść oznacza się jako ust. 1”. */
export function splitText(
  statute: WorkingStatute,
  { address, child }: SplitText,
): ApplyProblem | null {
  const found = findUnit(statute, address)
  if (!found.ok) return found.problem
  const { node } = found
  const divided = node.former.some((unit) => unit.kind === child.kind)
  if (divided || node.made || node.kind === 'act') return applyProblem('not-applicable', address)
  const made = working(child.kind, child.number, '', '', null)
  made.parent = node
  made.text = node.text
  made.children = node.children
  for (const unit of made.children) unit.parent = made
  node.text = channel('')
  node.children = [made]
  node.made = Object.assign(made, { former: node.former })
  touch(made)
  return null
}

/** „… otrzymuje brzmienie:” of a whole unit. */
export function replaceUnit(
  statute: WorkingStatute,
  { address, unit }: ReplaceUnit,
): ApplyProblem | null {
  const found = findUnit(statute, address)
  if (!found.ok) return found.problem
  const { node } = found
  if (node.kind === 'act' || unit.kind !== node.kind) return applyProblem('not-applicable', address)
  if (node.touched) return applyProblem('overlapping', address)
  node.replacement = unit
  node.number = unit.number
  touch(node)
  return null
}

/** „uchyla się …”: the number stays with its mark; a closing part, which has no number, is gone. */
export function repealUnit(statute: WorkingStatute, { address }: RepealUnit): ApplyProblem | null {
  const found = findUnit(statute, address)
  if (!found.ok) return found.problem
  const { node } = found
  if (!node.before) return applyProblem('not-applicable', address)
  if (node.touched) return applyProblem('overlapping', address)
  if (node.kind === 'closing') node.gone = true
  else node.replacement = repealed(node.before)
  node.repealed = true
  touch(node)
  return null
}

/** Takes a unit away without a trace. */
export function removeUnit(statute: WorkingStatute, { address }: RemoveUnit): ApplyProblem | null {
  const found = findUnit(statute, address)
  if (!found.ok) return found.problem
  const { node } = found
  if (!node.before) return applyProblem('not-applicable', address)
  if (node.touched) return applyProblem('overlapping', address)
  node.gone = true
  touch(node)
  return null
}

/** „art. 15a oznacza się jako art. 15¹”; whether the number is free is seen when all have moved. */
export function renumber(
  statute: WorkingStatute,
  { address, number }: Renumber,
): ApplyProblem | null {
  const found = findUnit(statute, address)
  if (!found.ok) return found.problem
  if (found.node.kind === 'act') return applyProblem('not-applicable', address)
  found.node.number = number
  touch(found.node)
  return null
}
