import { isPartKind, type Address, type Step } from '../../statute/address.ts'
import { kinds } from '../../statute/kinds.ts'
import { sentenceIndex, sentences } from '../../statute/sentence.ts'
import type { Channel } from './channel.ts'
import { applyProblem, type ApplyProblem } from './problem.ts'
import type { WorkingStatute, WorkingUnit } from './working.ts'

export type Found<T> = { readonly ok: true } & T
export type Missing = { readonly ok: false; readonly problem: ApplyProblem }

/** The steps of an address that name units, and those that name a part of the last unit. */
export function splitAddress(address: Address): { units: Address; parts: Address } {
  const first = address.findIndex((step) => isPartKind(step.kind))
  return first < 0
    ? { units: address, parts: [] }
    : { units: address.slice(0, first), parts: address.slice(first) }
}

/**
 * The unit at an address that means the statute as it stood before the operations, or a child that
 * `splitText` made; parts at the end of the address are left aside. A unit that was given a new
 * wording, repealed or removed as a whole cannot be changed again.
 */
export function findUnit(
  statute: WorkingStatute,
  address: Address,
): Found<{ readonly node: WorkingUnit }> | Missing {
  const { units } = splitAddress(address)
  let node = statute.act
  for (const [index, step] of units.entries()) {
    const next = child(statute, node, step)
    if (!next) {
      const reached = units.slice(0, index)
      return { ok: false, problem: applyProblem('unit-not-found', address, { reached }) }
    }
    node = next
  }
  if (isSettled(node)) return { ok: false, problem: applyProblem('overlapping', address) }
  return { ok: true, node }
}

/** Whether a unit, or one around it, was reworded, repealed or removed as a whole. */
function isSettled(node: WorkingUnit): boolean {
  return node.replacement !== null || node.gone || (node.parent !== null && isSettled(node.parent))
}

function isGone(node: WorkingUnit): boolean {
  return node.gone || (node.parent !== null && isGone(node.parent))
}

/**
 * Looks a unit up whatever became of it. Where a unit was removed and another put in with its address,
 * the one that stands there now is meant.
 */
export function lookUp(statute: WorkingStatute, address: Address): WorkingUnit | null {
  let node: WorkingUnit | null = statute.act
  for (const step of splitAddress(address).units) {
    if (!node) return null
    const former = child(statute, node, step)
    node = former && !isGone(former) ? former : (standing(node, step) ?? former)
  }
  return node
}

function standing(node: WorkingUnit, step: Step): WorkingUnit | null {
  const direct = node.children.find((unit) => matches(unit, step))
  if (direct || step.kind !== 'article') return direct ?? null
  for (const unit of node.children) {
    const inside = unit.kind === 'article' ? null : standing(unit, step)
    if (inside) return inside
  }
  return null
}

function child(statute: WorkingStatute, node: WorkingUnit, step: Step): WorkingUnit | null {
  if (step.kind === 'article') return statute.articles.get(step.number) ?? null
  const direct = node.former.find((unit) => matches(unit, step))
  if (direct) return direct
  if (node.made) return matches(node.made, step) ? node.made : child(statute, node.made, step)
  // "rozdział 3" may leave out the dział around it when there is only one such chapter.
  if (node.kind === 'act' && !isPartKind(step.kind) && kinds[step.kind].systematising) {
    const within = node.former.flatMap((unit) => child(statute, unit, step) ?? [])
    return within.length === 1 ? (within[0] ?? null) : null
  }
  return null
}

function matches(unit: WorkingUnit, step: Step): boolean {
  return unit.kind === step.kind && (unit.before?.number ?? unit.number) === step.number
}

/** A stretch of one text of the statute that an operation may change. */
export interface Target {
  readonly node: WorkingUnit
  readonly channel: Channel
  readonly start: number
  readonly end: number
}

/**
 * The stretch of text that the parts at the end of an address mean: the introduction or a sentence of
 * a unit, its heading, the act's title; without parts the unit's own text.
 */
export function findText(
  statute: WorkingStatute,
  address: Address,
): Found<{ readonly target: Target }> | Missing {
  const found = findUnit(statute, address)
  if (!found.ok) return found
  const missing: Missing = { ok: false, problem: applyProblem('part-not-found', address) }
  // What was split carries its words in the child that was made of them.
  const node = found.node.made ?? found.node
  const { parts } = splitAddress(address)
  const channel = parts[0]?.kind === 'heading' ? node.heading : node.text
  let range = { start: 0, end: channel.before.length }
  for (const part of parts) {
    if (part.kind === 'intro' && node.former.length + node.children.length === 0) return missing
    if (part.kind === 'actTitle' && node.kind !== 'act') return missing
    if (part.kind === 'heading' && (node.kind === 'act' || !kinds[node.kind].systematising)) {
      return missing
    }
    if (part.kind === 'sentence') {
      const there = sentences(channel.before)
      const sentence = there[sentenceIndex(part.number, there.length)]
      if (!sentence) return missing
      range = sentence
    }
  }
  return { ok: true, target: { node, channel, ...range } }
}
