import { concerns } from '../amendment/amended-act.ts'
import { applyAll } from '../amendment/apply.ts'
import { readAct } from '../amendment/read/read-act.ts'
import { parseStatute } from '../statute/parse.ts'
import type { Statute } from '../statute/unit.ts'

/** In what form enacted law was entered: as the amending act, or as the new text of the act itself. */
export const enactedForms = ['amending', 'text'] as const
export type EnactedForm = (typeof enactedForms)[number]

/** An act as the legislator left it. */
export interface Enacted {
  readonly statute: Statute
  /** Amending operations that fit, and that did not: an excerpt lacks what others of them touch. */
  readonly applied: number
  readonly failed: number
}

/**
 * What enacted law makes of `base`: every amending article on it applied in turn, or the new text.
 * `null` when the amending act does not concern it. Never throws on any text.
 */
export function enactedText(base: Statute, form: EnactedForm, text: string): Enacted | null {
  if (form === 'text') return { statute: parseStatute(text).statute, applied: 0, failed: 0 }
  const articles = readAct(text).articles.filter(({ act }) => concerns(act, base))
  if (articles.length === 0) return null
  let statute = base
  let applied = 0
  let failed = 0
  for (const { instructions } of articles) {
    const operations = instructions.flatMap((instruction) => instruction.operations)
    const result = applyAll(statute, operations)
    statute = result.statute
    applied += result.applied.length
    failed += result.failed.length
  }
  return { statute, applied, failed }
}
