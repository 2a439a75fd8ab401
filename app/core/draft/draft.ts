import * as z from 'zod'
import type { ProposalContent } from './content.ts'

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)
const line = z.string().trim().min(1)

/** An act that a proposal amends, with the dated text its operations address. */
const draftActSchema = z.object({
  /** Short name in the program: `usg`. */
  act: line,
  /** `Ustawa z dnia 8 marca 1990 r. o samorządzie gminnym`: by it the amending article is recognised. */
  title: line,
  /** Publication of the text that is amended, `DU/2013/594`. */
  source: line,
})

/** A text of another recommendation that this one grew from. */
const originSchema = z.object({
  number: line,
  /** The version that was taken; 0, which may be left out, is the draft. */
  version: z.int().nonnegative().default(0),
})

/**
 * The front matter of `drafts/<slug>/v<N>.md`, in the order in which it is printed. Lists, `label` and
 * `note` may be left out by a person; the printed form has them only where they say something.
 */
export const draftMetaSchema = z.object({
  number: line,
  version: z.int().positive(),
  title: line,
  area: line,
  acts: z.array(draftActSchema).min(1),
  organisation: line,
  author: line,
  /** The day of the version. */
  date: day,
  /** Stage of the path: a code of `core/workflow`. */
  status: line,
  /** Numbers of the agenda items (postulaty) that the proposal answers. */
  agenda: z.array(line).default([]),
  /** Numbers of the good practices that speak for it. */
  practices: z.array(z.int().positive()).default([]),
  /** What a variant grew from. */
  origins: z.array(originSchema).default([]),
  /** What people call the version: „po uwagach ZPP”. */
  label: z.string().trim().default(''),
  /** What this version changes in the one before. */
  note: z.string().trim().default(''),
  /** True for texts composed to show the program, which nobody has really proposed. */
  example: z.boolean().default(false),
})

export type DraftMeta = z.infer<typeof draftMetaSchema>

/**
 * One version of a proposal as a file: its words, with the amending provisions as legal language.
 * `content.amendments` is what `changes` was read to mean, so only `changes` is printed.
 */
export interface Draft {
  readonly meta: DraftMeta
  /** The amending articles of `## Zmiany`, as they stand. */
  readonly changes: string
  readonly content: ProposalContent
}

/**
 * The sections of the body in the order of print; `part` names where the text goes. A heading that
 * is not one of these belongs to the text of the section it stands in.
 */
export const draftSections = [
  { heading: 'Problem', part: 'problem', required: true },
  { heading: 'Zmiany', part: 'changes', required: true },
  { heading: 'Uzasadnienie', part: 'rationale', required: true },
  { heading: 'Przepisy przejściowe', part: 'transitional', required: false },
  { heading: 'Wejście w życie', part: 'entryIntoForce', required: true },
] as const

export type DraftPart = (typeof draftSections)[number]['part']
