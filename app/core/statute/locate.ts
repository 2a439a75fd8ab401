import { isPartKind, type Address, type Step } from './address.ts'
import { kinds } from './kinds.ts'
import { sentenceIndex, sentences } from './sentence.ts'
import type { Statute, Unit } from './unit.ts'

/** Child indexes from the statute's own units down to one unit. */
export type Path = readonly number[]

export interface Located {
  readonly ok: true
  /** The unit named, or the one whose introduction, sentence or heading is named. */
  readonly unit: Unit
  readonly path: Path
  /** The last step when it names a part of the unit and not the unit. */
  readonly part: Step | null
}

export interface NotLocated {
  readonly ok: false
  /** The longest beginning of the address that is there; the step after it is not. */
  readonly reached: Address
}

/** A unit with where it stands; `depth` counts from 0 at the outermost units of the text. */
export interface Visit {
  readonly unit: Unit
  readonly address: Address
  readonly depth: number
  readonly path: Path
}

/**
 * Finds the unit at an address and, when it is not there, tells how far the address leads. Articles and
 * systematising units are found wherever they stand, also when outer systematising units are not named.
 * The act itself (the empty address, the act's title) is no unit and is not located.
 */
export function locate(statute: Pick<Statute, 'units'>, address: Address): Located | NotLocated {
  let units = statute.units
  let unit: Unit | null = null
  let path: Path = []
  for (const [i, step] of address.entries()) {
    const reached = address.slice(0, i)
    if (isPartKind(step.kind)) {
      return unit && hasPart(unit, step)
        ? { ok: true, unit, path, part: step }
        : { ok: false, reached }
    }
    const found = find(units, step, path)
    if (!found) return { ok: false, reached }
    unit = found.unit
    path = found.path
    units = unit.children
  }
  return unit ? { ok: true, unit, path, part: null } : { ok: false, reached: [] }
}

/** Every unit in the order of the text, with its address. */
export function* walk(statute: Pick<Statute, 'units'>): Generator<Visit> {
  yield* visit(statute.units, [], [], 0)
}

/** The address of the unit at a path of indexes; null when the path leads nowhere. */
export function addressAt(statute: Pick<Statute, 'units'>, path: Path): Address | null {
  let units = statute.units
  let address: Address = []
  for (const index of path) {
    const unit = units[index]
    if (!unit) return null
    address = addressOf(unit, address)
    units = unit.children
  }
  return address
}

/** The address of `unit` inside a unit at `parent`: an article's leaves the systematising units out. */
export function addressOf(unit: Unit, parent: Address): Address {
  const step: Step = { kind: unit.kind, number: unit.number }
  return kinds[unit.kind].order === kinds.article.order ? [step] : [...parent, step]
}

function* visit(
  units: readonly Unit[],
  parent: Address,
  above: Path,
  depth: number,
): Generator<Visit> {
  for (const [index, unit] of units.entries()) {
    const address = addressOf(unit, parent)
    const path = [...above, index]
    yield { unit, address, depth, path }
    yield* visit(unit.children, address, path, depth + 1)
  }
}

function find(
  units: readonly Unit[],
  step: Step,
  above: Path,
): { readonly unit: Unit; readonly path: Path } | null {
  for (const [index, unit] of units.entries()) {
    if (unit.kind === step.kind && unit.number === step.number) {
      return { unit, path: [...above, index] }
    }
    if (!kinds[unit.kind].systematising) continue
    const inside = find(unit.children, step, [...above, index])
    if (inside) return inside
  }
  return null
}

function hasSentence(text: string, number: string): boolean {
  const count = sentences(text).length
  const index = sentenceIndex(number, count)
  return index >= 0 && index < count
}

function hasPart(unit: Unit, step: Step): boolean {
  switch (step.kind) {
    case 'intro':
      return unit.text !== ''
    case 'sentence':
      return hasSentence(unit.text, step.number)
    case 'heading':
      return unit.heading !== ''
    default:
      return false
  }
}
