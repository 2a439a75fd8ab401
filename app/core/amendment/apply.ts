import { ok, type Result } from '../problem.ts'
import type { Statute } from '../statute/unit.ts'
import type { ApplyProblem } from './apply/problem.ts'
import { run, type Failure } from './apply/run.ts'
import { close } from './apply/working.ts'
import type { Operation } from './operation.ts'

export interface Applied {
  readonly statute: Statute
  readonly applied: readonly Operation[]
  readonly failed: readonly Failure[]
}

/**
 * Applies the operations of one amending article to a statute, leaving out those that do not fit, each
 * with its problem. All addresses mean the statute as given (simultaneous operations; a child made by
 * `splitText` can be named too). Units that no operation concerns stay the same objects, and with no
 * operation the very statute comes back. Repealed units keep their number with „(uchylony)” (ZTP § 106).
 */
export function applyAll(statute: Statute, operations: readonly Operation[]): Applied {
  const { statute: working, applied, failed } = run(statute, operations)
  return { statute: close(working), applied, failed }
}

/** Applies the operations when all of them fit; otherwise tells all problems and changes nothing. */
export function apply(
  statute: Statute,
  operations: readonly Operation[],
): Result<Statute, ApplyProblem> {
  const result = applyAll(statute, operations)
  return result.failed.length === 0
    ? ok(result.statute)
    : { ok: false, problems: result.failed.map(({ problem }) => problem) }
}
