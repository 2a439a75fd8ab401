import { kinds } from '../statute/kinds.ts'
import type { Address } from '../statute/address.ts'
import type { Statute, Unit } from '../statute/unit.ts'
import { settled } from './apply/channel.ts'
import { addressAfter } from './apply/position.ts'
import { run } from './apply/run.ts'
import type { WorkingUnit } from './apply/working.ts'
import type { Operation } from './operation.ts'

/**
 * The operations that lead back: `apply(apply(before, operations), invert(before, operations))` equals
 * `before`. An operation need not carry what it destroyed, because the statute before is at hand. The
 * result is for undoing, no legislator would write it: it takes added units out without a trace.
 */
export function invert(before: Statute, operations: readonly Operation[]): readonly Operation[] {
  const { statute } = run(before, operations)
  const { act } = statute
  const inverse: Operation[] = []
  if (settled(act.text) !== before.title) {
    const address = [{ kind: 'actTitle', number: '' }] as const
    inverse.push({ kind: 'replaceText', address, text: before.title })
  }
  collect(act, inverse)
  return inverse
}

/** Restores what is in a unit that itself still stands, in the order of the text. */
function collect(node: WorkingUnit, inverse: Operation[]): void {
  if (!node.touched) return
  for (const child of node.children) {
    if (!child.before && child !== node.made) remove(child, inverse)
  }
  let previous: WorkingUnit | null = null
  for (const child of node.former) {
    const moved = child.parent !== node && child.parent !== node.made
    if ((child.gone || moved) && child.before) putBack(child.before, node, previous, inverse)
    else restore(child, inverse)
    previous = child
  }
}

function restore(node: WorkingUnit, inverse: Operation[]): void {
  const address = addressAfter(node)
  if (!node.touched || !node.before || !address) return
  const { before } = node
  const isWhole = node.replacement ?? node.made ?? (node.former.length === 0 && hasNewText(node))
  if (isWhole || lostDivision(node)) {
    inverse.push({ kind: 'replaceUnit', address, unit: before })
    return
  }
  if (node.number !== before.number) {
    inverse.push({ kind: 'renumber', address, number: before.number })
  }
  if (settled(node.text) !== before.text) {
    inverse.push({ kind: 'replaceText', address, text: before.text })
  }
  if (settled(node.heading) !== before.heading) {
    const heading: Address = [...address, { kind: 'heading', number: '' }]
    inverse.push({ kind: 'replaceText', address: heading, text: before.heading })
  }
  collect(node, inverse)
}

/** No ustęp can be put back beside the words of an article that has no other left. */
function lostDivision({ former, children, before }: WorkingUnit): boolean {
  if (before?.text === '') return false
  return former.some(
    ({ gone, kind }) =>
      gone &&
      (kind === 'paragraph' || kind === 'section') &&
      !children.some((child) => child.kind === kind),
  )
}

function hasNewText(node: WorkingUnit): boolean {
  return node.text.edits.length > 0 || node.heading.edits.length > 0
}

/** Takes an added unit out; articles that it took over go back to where they were. */
function remove(node: WorkingUnit, inverse: Operation[]): void {
  const address = addressAfter(node)
  if (!address) return
  inverse.push({ kind: 'removeUnit', address })
}

/** Puts a unit that was taken away back behind the sibling before it. */
function putBack(
  unit: Unit,
  parent: WorkingUnit,
  previous: WorkingUnit | null,
  inverse: Operation[],
): void {
  const above = addressAfter(parent)
  if (!above) return
  const named = previous && (addressAfter(previous) ?? formerAddress(previous, above))
  const address: Address =
    unit.kind === 'article'
      ? [{ kind: unit.kind, number: unit.number }]
      : [...above, { kind: unit.kind, number: unit.number }]
  const isTop = unit.kind === 'article' || kinds[unit.kind].systematising
  const spot = named ? { after: named } : isTop ? firstIn(above, unit) : {}
  inverse.push({ kind: 'insertUnit', address, unit, ...spot })
}

function formerAddress(node: WorkingUnit, above: Address): Address {
  const step = { kind: node.kind === 'act' ? 'article' : node.kind, number: node.number } as const
  return node.kind === 'article' ? [step] : [...above, step]
}

function firstIn(above: Address, unit: Unit): { after: Address } | { within: Address } {
  return above.length > 0 && unit.kind === 'article' ? { within: above } : { after: [] }
}
