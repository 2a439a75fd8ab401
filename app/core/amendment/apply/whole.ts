import { kinds } from '../../statute/kinds.ts'
import type { RemoveUnit, Renumber, RepealUnit, ReplaceUnit, SplitText } from '../operation.ts'
import { isRepealed, repealed } from '../repealed-mark.ts'
import { channel } from './channel.ts'
import { findUnit } from './find.ts'
import { applyProblem, type ApplyProblem } from './problem.ts'
import { touch, working, type WorkingStatute, type WorkingUnit } from './working.ts'

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

/**
 * „uchyla się …”: the number stays with its mark; a closing part, which has no number, is gone. In a
 * cited range the siblings up to the next cited one go with it.
 */
export function repealUnit(
  statute: WorkingStatute,
  { address, upTo }: RepealUnit,
): ApplyProblem | null {
  const found = findUnit(statute, address)
  if (!found.ok) return found.problem
  const { node } = found
  const nodes = [node, ...(upTo === undefined ? [] : between(statute, node, upTo))]
  if (nodes.some((unit) => !unit.before)) return applyProblem('not-applicable', address)
  if (nodes.some((unit) => unit.touched)) return applyProblem('overlapping', address)
  for (const unit of nodes) {
    if (unit.kind === 'closing') unit.gone = true
    else unit.replacement = unit.before && repealed(unit.before)
    unit.repealed = true
    touch(unit)
  }
  return null
}

/** The units behind one, before the one with the given number; those repealed long ago are no change. */
function between(statute: WorkingStatute, node: WorkingUnit, upTo: string): WorkingUnit[] {
  const siblings =
    node.kind === 'article' ? [...statute.articles.values()] : (node.parent?.former ?? [])
  const end = siblings.findIndex((unit) => unit.kind === node.kind && unit.number === upTo)
  return siblings
    .slice(siblings.indexOf(node) + 1, Math.max(end, 0))
    .filter((unit) => unit.before && !isRepealed(unit.before))
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
  const { kind } = found.node
  if (kind === 'act' || kinds[kind].numbering === 'ordinal' || kinds[kind].numbering === 'none') {
    return applyProblem('not-applicable', address)
  }
  found.node.number = number
  touch(found.node)
  return null
}
