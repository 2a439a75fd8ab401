import * as z from 'zod'
import { operationSchema, type Operation } from '../amendment/operation.ts'

/** What a recommendation changes in one act, against one dated text of it. */
export interface ActAmendment {
  /** Short name of the act in the program: `usg`, `usp`. */
  readonly act: string
  /** Publication of the text that is amended, `DU/2013/594`: every address means that text. */
  readonly source: string
  readonly operations: readonly Operation[]
  /**
   * Where the act stands in the Dziennik Ustaw on the day of the text, as the lead-in cites it (ZTP
   * § 158, § 161): `Dz. U. z 2013 r. poz. 594, 645 i 1318`. Absent: only `source` is known.
   */
  readonly reference?: string
}

/**
 * The words of a recommendation (rekomendacja): what a draft holds while it is written and what a
 * version keeps for good. Prose is Markdown. Instruction, diff and effects are computed from it.
 */
export interface ProposalContent {
  readonly problem: string
  /** In the order of the amending articles: one article of the amending act each (ZTP § 94 ust. 1). */
  readonly amendments: readonly ActAmendment[]
  readonly rationale: string
  /** Transitional provisions (ZTP § 30–37); `''` when there are none. */
  readonly transitional: string
  /** „Ustawa wchodzi w życie po upływie 14 dni od dnia ogłoszenia.” (ZTP § 45); `''` when missing. */
  readonly entryIntoForce: string
}

/** The parts of a recommendation that are prose, in the order in which they are written. */
export const proseParts = ['problem', 'rationale', 'transitional', 'entryIntoForce'] as const

export type ProsePart = (typeof proseParts)[number]

export type Prose = Pick<ProposalContent, ProsePart>

/** The prose of a content alone. */
export function proseOf({ problem, rationale, transitional, entryIntoForce }: Prose): Prose {
  return { problem, rationale, transitional, entryIntoForce }
}

export const proposalContentSchema: z.ZodType<ProposalContent> = z.object({
  problem: z.string(),
  amendments: z.array(
    z.object({
      act: z.string(),
      source: z.string(),
      operations: z.array(operationSchema),
      reference: z.string().optional(),
    }),
  ),
  rationale: z.string(),
  transitional: z.string(),
  entryIntoForce: z.string(),
})

export const proposalContentFormat = 1
