import type { CheckProblem } from '#app/core/check/problem.ts'
import type { OpenCounterpart } from '#app/core/correspondence/open-counterparts.ts'
import type { AmendingAct } from '#app/core/draft/amending-act.ts'
import type { LineChange } from '#app/core/draft/changed-lines.ts'
import type { Prose } from '#app/core/draft/content.ts'
import type { StudioText } from '#app/core/draft/studio-text.ts'
import { paths } from '#app/paths.ts'
import type { StudioContext } from './context.ts'
import type { OverlappingProposal } from './overlapping.ts'
import type { Evidence } from './rationale/evidence-panel.tsx'

/** Everything that the views and panels of the studio show of a draft, as the loader gives it. */
export interface StudioDesk {
  readonly context: StudioContext
  readonly title: string
  /** When the draft was saved last, as an ISO moment. */
  readonly updatedAt: string
  readonly updatedBy: string
  /** Whether the draft differs from the newest version. */
  readonly differs: boolean
  /** Proposed wordings that reviewers still wait for an answer to. */
  readonly openWordings: number
  /** The publications of texts newer than the one that the draft amends. */
  readonly newer: readonly string[]
  /** Whether the person can take back or do again a step of theirs. */
  readonly history: { readonly undo: boolean; readonly redo: boolean }
  /** All acts of the program. */
  readonly acts: readonly { readonly slug: string; readonly title: string }[]
  /** Where the shown text comes from; `null` with `text`: the act has none. */
  readonly law: {
    readonly source: string
    readonly asOf: string
    readonly excerpt: boolean
  } | null
  readonly text: StudioText | null
  readonly amending: AmendingAct
  readonly findings: readonly CheckProblem[]
  /** Changed provisions whose counterparts in the other act are not changed. */
  readonly counterparts: readonly OpenCounterpart[]
  /** Other recommendations that change the same units. */
  readonly overlapping: readonly OverlappingProposal[]
  readonly prose: Prose
  /** What the recommendation may rest on; only in the view of the rationale. */
  readonly evidence: Evidence | null
  /** The address of this desk, to come back to. */
  readonly here: string
}

/** A desk for a page that has an older one: of its lines only what changed. */
export interface FreshDesk extends Omit<StudioDesk, 'text'> {
  readonly text: (Omit<StudioText, 'lines'> & { readonly lines: readonly LineChange[] }) | null
}

/** The address at which a unit of an act is open on the desk. */
export function openPlace(number: string, act: string, unit: string): string {
  return `${paths.proposalEdit(number, { act, unit })}#${unit}`
}
