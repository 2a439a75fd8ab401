import { kinds } from '../../statute/kinds.ts'
import { compareNumbers } from '../../statute/number.ts'
import type { Unit } from '../../statute/unit.ts'
import type { InsertUnit } from '../operation.ts'
import { findUnit, lookUp } from './find.ts'
import { placeAmong } from './place.ts'
import { applyProblem, type ApplyProblem } from './problem.ts'
import { inserted, touch, working, type WorkingStatute, type WorkingUnit } from './working.ts'

/**
 * „po … dodaje się … w brzmieniu:” (ZTP § 85 ust. 3, § 89, § 89a). An article goes after the article
 * that is named or, by its number, anywhere in the act; `after` that names a systematising unit puts it
 * there („w rozdziale 8 dodaje się art. 51a”). A chapter whose `after` is an article takes over the
 * articles that follow („po art. 7 dodaje się oznaczenie i tytuł rozdziału”). `after: []` is the very
 * beginning of the act.
 */
export function insertUnit(statute: WorkingStatute, operation: InsertUnit): ApplyProblem | null {
  const { address, unit } = operation
  const step = address.at(-1)
  if (step?.kind !== unit.kind || step.number !== unit.number) {
    return applyProblem('not-applicable', address)
  }
  const spot =
    unit.kind === 'article' ? articleSpot(statute, operation) : spotIn(statute, operation)
  if ('code' in spot) return spot
  const { parent, after, follow } = spot
  if (isTaken(statute, parent, operation)) return applyProblem('number-taken', address)
  const node = follow ? opened(unit, parent, follow) : inserted(unit, parent)
  const siblings = parent.children.map((child) => ({
    kind: child.kind,
    number: child.number,
    fresh: !child.before && child !== parent.made,
  }))
  const index = after === 'first' ? 0 : placeAmong(siblings, unit.kind, unit.number, after)
  parent.children.splice(index, 0, node)
  touch(node)
  return null
}

interface Spot {
  readonly parent: WorkingUnit
  /** The index of the sibling it follows; null: its number tells. */
  readonly after: number | 'first' | null
  /** The units that the new one takes over. */
  readonly follow?: readonly WorkingUnit[]
}

function spotIn(statute: WorkingStatute, operation: InsertUnit): Spot | ApplyProblem {
  const { address, after, unit } = operation
  const found = findUnit(statute, address.slice(0, -1))
  if (!found.ok) return found.problem
  const { node } = found
  const { systematising } = kinds[unit.kind]
  if (after?.length === 0 && systematising) return { parent: node, after: 'first' }
  const named = after && after.length > 0 ? lookUp(statute, after) : undefined
  if (named === null) return missing(operation)
  if (systematising && named?.kind === 'article') return breakOff(unit, named)
  const parent = named && node.made && named.parent === node.made ? node.made : node
  if (!takesChild(parent, operation)) return applyProblem('not-applicable', address)
  if (named && named.parent !== parent) return missing(operation)
  return { parent, after: named ? indexIn(parent, named) : null }
}

/** Ustępy do not join the words of an undivided article: it has to be split first. */
function takesChild(parent: WorkingUnit, { unit }: InsertUnit): boolean {
  if (unit.kind !== 'paragraph' && unit.kind !== 'section') return true
  return parent.text.before === '' || parent.former.some((child) => child.kind === unit.kind)
}

function missing({ after, address }: InsertUnit): ApplyProblem {
  return applyProblem('unit-not-found', after ?? address, { reached: address.slice(0, -1) })
}

/** Where a systematising unit begins after an article: it takes over what follows that article. */
function breakOff(unit: Unit, article: WorkingUnit): Spot {
  const container = article.parent
  if (!container) return { parent: article, after: null }
  const index = container.children.indexOf(article)
  const following = container.children.slice(index + 1)
  const inside = container.kind === 'act' || kinds[container.kind].order < kinds[unit.kind].order
  if (inside || !container.parent) {
    const end = following.findIndex((sibling) => sibling.kind !== 'article')
    const follow = end < 0 ? following : following.slice(0, end)
    return { parent: container, after: index, follow }
  }
  return {
    parent: container.parent,
    after: indexIn(container.parent, container),
    follow: following,
  }
}

/** A new systematising unit with its own articles and those it takes over. */
function opened(unit: Unit, parent: WorkingUnit, follow: readonly WorkingUnit[]): WorkingUnit {
  const node = working(unit.kind, unit.number, unit.text, unit.heading, null)
  node.parent = parent
  node.children = [...unit.children.map((child) => inserted(child, node)), ...follow]
  for (const child of follow) {
    const container = child.parent
    if (container) {
      container.children = container.children.filter((it) => it !== child)
      touch(container)
    }
    child.parent = node
  }
  return node
}

function articleSpot(statute: WorkingStatute, operation: InsertUnit): Spot | ApplyProblem {
  const { after, within, unit } = operation
  if (after?.length === 0) return { parent: statute.act, after: 'first' }
  if (within && !after) {
    const found = findUnit(statute, within)
    return found.ok ? { parent: found.node, after: null } : found.problem
  }
  if (after) {
    const named = lookUp(statute, after)
    if (!named) return missing(operation)
    const parent = named.parent ?? statute.act
    return { parent, after: indexIn(parent, named) }
  }
  const articles = [...articlesIn(statute.act)]
  const lower = articles.findLast((article) => compareNumbers(article.number, unit.number) < 0)
  const near = lower ?? articles[0]
  const parent = near?.parent ?? statute.act
  return { parent, after: lower ? indexIn(parent, lower) : null }
}

function* articlesIn(node: WorkingUnit): Generator<WorkingUnit> {
  for (const child of node.children) {
    if (child.gone) continue
    if (child.kind === 'article') yield child
    else yield* articlesIn(child)
  }
}

function indexIn(parent: WorkingUnit, child: WorkingUnit): number | null {
  const index = parent.children.indexOf(child)
  return index < 0 ? null : index
}

function isTaken(statute: WorkingStatute, parent: WorkingUnit, { unit }: InsertUnit): boolean {
  if (kinds[unit.kind].numbering === 'ordinal') return false
  const rivals = unit.kind === 'article' ? articlesIn(statute.act) : parent.children
  for (const rival of rivals) {
    if (!rival.gone && rival.kind === unit.kind && rival.number === unit.number) return true
  }
  return false
}
