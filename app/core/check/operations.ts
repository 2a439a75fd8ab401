import { applyAll } from '../amendment/apply.ts'
import { sameStatute } from '../amendment/derive/same.ts'
import type { Operation } from '../amendment/operation.ts'
import type { Statute } from '../statute/unit.ts'
import type { CheckProblem } from './problem.ts'

/** True when an operation fits the statute by itself and leaves it as it was. */
function changesNothing(statute: Statute, operation: Operation): boolean {
  const alone = applyAll(statute, [operation])
  return alone.failed.length === 0 && sameStatute(alone.statute, statute)
}

/**
 * Finds operations that do not fit the statute (`reason` says why) and such as change nothing, under
 * the same normalisation in which texts are compared. Addresses are those of the text before.
 */
export function checkOperations(
  statute: Statute,
  operations: readonly Operation[],
): readonly CheckProblem[] {
  const { failed } = applyAll(statute, operations)
  const failures: readonly CheckProblem[] = failed.map(({ problem }) => ({
    code: 'operation-fails',
    severity: 'error',
    address: problem.address,
    reason: problem,
    ...(problem.text === undefined ? {} : { text: problem.text }),
  }))
  const idle = operations
    .filter((operation) => !failed.some((failure) => failure.operation === operation))
    .filter((operation) => changesNothing(statute, operation))
    .map((operation): CheckProblem => ({
      code: 'operation-without-effect',
      severity: 'warning',
      address: operation.address,
    }))
  return [...failures, ...idle]
}
