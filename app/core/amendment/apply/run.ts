import { assertNever } from '../../problem.ts'
import type { Statute } from '../../statute/unit.ts'
import type { Operation, OperationKind } from '../operation.ts'
import { lookUp } from './find.ts'
import { insertUnit } from './insert.ts'
import { applyProblem, type ApplyProblem } from './problem.ts'
import { insertSentence, repealSentence, replaceText, setEnding } from './text.ts'
import { removeUnit, renumber, repealUnit, replaceUnit, splitText } from './whole.ts'
import { deleteWords, insertWords, replaceWords } from './words.ts'
import { open, type WorkingStatute, type WorkingUnit } from './working.ts'

export interface Failure {
  readonly operation: Operation
  readonly problem: ApplyProblem
}

export interface Run {
  readonly statute: WorkingStatute
  readonly applied: readonly Operation[]
  readonly failed: readonly Failure[]
}

/**
 * The operations of one article are simultaneous, so the order of the work is not that of the words:
 * first what was undivided is divided (its new child can be named), then whole units change, then
 * texts, and new units come last, when it is known which numbers and places are free.
 */
const phase: Readonly<Record<OperationKind, 0 | 1 | 2 | 3>> = {
  splitText: 0,
  replaceUnit: 1,
  repealUnit: 1,
  removeUnit: 1,
  renumber: 1,
  replaceText: 2,
  replaceWords: 2,
  insertWords: 2,
  deleteWords: 2,
  insertSentence: 2,
  repealSentence: 2,
  setEnding: 2,
  insertUnit: 3,
}

/** Carries the operations out on an opened statute, and tells which of them did not fit. */
export function run(before: Statute, operations: readonly Operation[]): Run {
  const statute = open(before)
  const problems = new Map<number, ApplyProblem>()
  for (const now of [0, 1, 2, 3]) {
    if (now === 3) {
      dropGone(statute.act)
      for (const [index, problem] of takenNumbers(statute, operations)) problems.set(index, problem)
    }
    for (const [index, operation] of operations.entries()) {
      if (phase[operation.kind] !== now) continue
      const problem = carryOut(statute, operation)
      if (problem) problems.set(index, problem)
    }
  }
  return {
    statute,
    applied: operations.filter((_, index) => !problems.has(index)),
    failed: operations.flatMap((operation, index) => {
      const problem = problems.get(index)
      return problem ? [{ operation, problem }] : []
    }),
  }
}

function carryOut(statute: WorkingStatute, operation: Operation): ApplyProblem | null {
  switch (operation.kind) {
    case 'replaceUnit':
      return replaceUnit(statute, operation)
    case 'replaceText':
      return replaceText(statute, operation)
    case 'insertUnit':
      return insertUnit(statute, operation)
    case 'repealUnit':
      return repealUnit(statute, operation)
    case 'removeUnit':
      return removeUnit(statute, operation)
    case 'replaceWords':
      return replaceWords(statute, operation)
    case 'insertWords':
      return insertWords(statute, operation)
    case 'deleteWords':
      return deleteWords(statute, operation)
    case 'insertSentence':
      return insertSentence(statute, operation)
    case 'repealSentence':
      return repealSentence(statute, operation)
    case 'setEnding':
      return setEnding(statute, operation)
    case 'splitText':
      return splitText(statute, operation)
    case 'renumber':
      return renumber(statute, operation)
    default:
      return assertNever(operation)
  }
}

function dropGone(node: WorkingUnit): void {
  if (!node.touched) return
  if (node.children.some((child) => child.gone)) {
    node.children = node.children.filter((child) => !child.gone)
  }
  for (const child of node.children) dropGone(child)
}

/** Units that moved to a number which another unit has: they keep their own. */
function takenNumbers(
  statute: WorkingStatute,
  operations: readonly Operation[],
): readonly (readonly [number, ApplyProblem])[] {
  return operations.flatMap((operation, index) => {
    if (operation.kind !== 'renumber') return []
    const node = lookUp(statute, operation.address)
    // Articles are numbered through the whole act (ZTP § 57 ust. 1).
    const rivals =
      node?.kind === 'article' ? [...statute.articles.values()] : (node?.parent?.children ?? [])
    const taken = rivals.some(
      (rival) =>
        rival !== node &&
        !rival.gone &&
        rival.kind === node?.kind &&
        rival.number === operation.number,
    )
    if (!node || !taken) return []
    node.number = node.before?.number ?? node.number
    return [[index, applyProblem('number-taken', operation.address)] as const]
  })
}
