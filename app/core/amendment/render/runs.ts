import { sameAddress, startsWith, type Address } from '../../statute/address.ts'
import type { UnitKind } from '../../statute/unit.ts'
import type { InsertUnit, Operation, RepealUnit, ReplaceUnit, ReplaceWords } from '../operation.ts'
import type { Siblings } from './siblings.ts'

/** The unit around the one that an address names; for an article there is none to say. */
export function parentOf(address: Address): Address {
  return address.slice(0, -1)
}

/** The insertions, from `start` on, that one „dodaje się …” says (ZTP § 94 ust. 3). */
export function insertRun(operations: readonly Operation[], start: number): readonly InsertUnit[] {
  const run: InsertUnit[] = []
  for (const operation of operations.slice(start)) {
    const previous = run.at(-1)
    if (operation.kind !== 'insertUnit') break
    if (previous && !joins(previous, operation)) break
    run.push(operation)
  }
  return run
}

function joins(previous: InsertUnit, next: InsertUnit): boolean {
  return (
    next.unit.kind !== 'closing' &&
    next.unit.kind === previous.unit.kind &&
    sameAddress(parentOf(next.address), parentOf(previous.address)) &&
    samePlace(next.after, previous.after) &&
    samePlace(next.within, previous.within)
  )
}

function samePlace(a: Address | undefined, b: Address | undefined): boolean {
  return a && b ? sameAddress(a, b) : a === b
}

/** The rewordings, or the repeals, of neighbouring units that one sentence says. */
export function neighbourRun<T extends ReplaceUnit | RepealUnit>(
  operations: readonly Operation[],
  start: number,
  is: (operation: Operation) => operation is T,
  siblings: Siblings,
): readonly T[] {
  const run: T[] = []
  for (const operation of operations.slice(start)) {
    const previous = run.at(-1)
    if (!is(operation)) break
    if (previous && !follows(previous, operation, siblings)) break
    run.push(operation)
  }
  return run
}

/**
 * The repeals that one „uchyla się …” says: of units inside an article all that follow one another among
 * the changes („uchyla się ust. 2a, 4 i 7”), of articles only neighbours, since each has a point of its
 * own (ZTP § 94 ust. 2, 3).
 */
export function repealRun(
  operations: readonly Operation[],
  start: number,
  siblings: Siblings,
): readonly RepealUnit[] {
  const [first] = operations.slice(start, start + 1)
  const parent = first && parentOf(first.address)
  if (!parent || parent.length === 0) {
    return neighbourRun(operations, start, isRepealUnit, siblings)
  }
  const run: RepealUnit[] = []
  for (const operation of operations.slice(start)) {
    if (!isRepealUnit(operation) || !isBeside(operation, first)) break
    run.push(operation)
  }
  return run
}

function isBeside(operation: RepealUnit, first: Operation): boolean {
  const [kind, firstKind] = [operation.address.at(-1)?.kind, first.address.at(-1)?.kind]
  return kind === firstKind && sameAddress(parentOf(operation.address), parentOf(first.address))
}

function isRepealUnit(operation: Operation): operation is RepealUnit {
  return operation.kind === 'repealUnit'
}

/** The exchanges of the same words in several places, each in another unit (ZTP § 88). */
export function sameWordsRun(
  operations: readonly Operation[],
  start: number,
): readonly ReplaceWords[] {
  const run: ReplaceWords[] = []
  for (const operation of operations.slice(start)) {
    const [first] = run
    if (operation.kind !== 'replaceWords' || operation.address.length === 0) break
    if (first && !sameExchange(first, operation)) break
    run.push(operation)
  }
  return run
}

function sameExchange(a: ReplaceWords, b: ReplaceWords): boolean {
  return (
    a.words === b.words &&
    a.through === b.through &&
    a.replacement === b.replacement &&
    a.occurrence === b.occurrence &&
    a.inflected === b.inflected
  )
}

/** The innermost unit that all the places lie in; the act itself when they share none. */
export function commonUnit(addresses: readonly Address[]): Address {
  const [first = []] = addresses
  let common = first.slice(0, -1)
  while (!addresses.every((it) => startsWith(it, common) && it.length > common.length)) {
    common = common.slice(0, -1)
  }
  return common
}

function follows(
  previous: ReplaceUnit | RepealUnit,
  next: ReplaceUnit | RepealUnit,
  siblings: Siblings,
): boolean {
  const [from, to] = [previous.address.at(-1), next.address.at(-1)]
  const parent = parentOf(next.address)
  if (!from || !to || from.kind !== to.kind || !isUnitKind(to.kind)) return false
  if (!sameAddress(parentOf(previous.address), parent)) return false
  if (previous.kind === 'repealUnit' && previous.upTo === to.number) return true
  return siblings.adjacent(to.kind, parent, from.number, to.number)
}

function isUnitKind(kind: Address[number]['kind']): kind is UnitKind {
  return kind !== 'intro' && kind !== 'sentence' && kind !== 'heading' && kind !== 'actTitle'
}
