import type { Address, Step } from '../../statute/address.ts'
import type { Instruction } from './instruction.ts'

/** Instructions gathered under the units in which they work. */
export type Entry = Leaf | Branch

export interface Leaf {
  readonly kind: 'leaf'
  /** The steps that the sentence itself has to say: „w art. 5 w ust. 2 …”. */
  readonly steps: Address
  readonly instruction: Instruction
}

export interface Branch {
  readonly kind: 'branch'
  /** „w art. 5:”. */
  readonly steps: Address
  readonly entries: readonly Entry[]
}

/** Printed levels below the amending article: `1)`, `a)`, `–`, `– –` (ZTP § 94, § 56). */
const DEEPEST = 4

interface Growing {
  readonly step: Step | null
  readonly entries: (Growing | Instruction)[]
}

/**
 * Puts the instructions under the units that they share, one level of the amending article for each
 * unit with several changes (ZTP § 94); a unit with one change is said in the sentence itself
 * (ZTP § 85 ust. 3–5), and so are units below the deepest level that an act can print.
 */
export function branches(instructions: readonly Instruction[]): readonly Entry[] {
  const root: Growing = { step: null, entries: [] }
  for (const instruction of instructions) {
    let node = root
    for (const step of instruction.context) node = child(node, step)
    node.entries.push(instruction)
  }
  return root.entries.flatMap((entry) => settle(entry, [], 1))
}

function child(node: Growing, step: Step): Growing {
  const last = node.entries.at(-1)
  if (
    last &&
    'entries' in last &&
    last.step?.kind === step.kind &&
    last.step.number === step.number
  ) {
    return last
  }
  const created: Growing = { step, entries: [] }
  node.entries.push(created)
  return created
}

function settle(entry: Growing | Instruction, above: Address, level: number): readonly Entry[] {
  if (!('entries' in entry)) return [{ kind: 'leaf', steps: above, instruction: entry }]
  const steps = entry.step ? [...above, entry.step] : above
  const [only] = entry.entries
  if (entry.entries.length === 1 && only) return settle(only, steps, level)
  if (level >= DEEPEST) return entry.entries.flatMap((inner) => settle(inner, steps, level))
  const entries = entry.entries.flatMap((inner) => settle(inner, [], level + 1))
  return [{ kind: 'branch', steps, entries }]
}
