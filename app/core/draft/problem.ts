import type { Problem } from '../problem.ts'

/**
 * What can be wrong with a proposal's file. `text` holds the field, heading or act concerned.
 * Problems found in the amending provisions keep the codes of the instruction reader.
 */
export const draftProblemCodes = [
  'draft-front-matter-missing',
  'draft-front-matter-unreadable',
  'draft-field-missing',
  'draft-field-wrong',
  'draft-field-unknown',
  'draft-text-outside-sections',
  'draft-section-missing',
  'draft-section-twice',
  'draft-act-not-declared',
  'draft-act-not-amended',
] as const

export type DraftProblemCode = (typeof draftProblemCodes)[number]
export type DraftProblem = Problem<DraftProblemCode>
