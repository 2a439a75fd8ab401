import type { CheckProblem } from '../check/problem.ts'
import type { AmendingAct } from '../draft/amending-act.ts'
import type { ProposalContent } from '../draft/content.ts'
import { filledHeadings, type OutlineHeading, type OutlineId } from '../draft/rationale-outline.ts'
import type { Problem } from '../problem.ts'
import type { Step } from './event.ts'
import type { StepProblem } from './record.ts'

/** What a recommendation may lack before the board of the association takes it. */
export type GapCode =
  /** Nothing was saved that could be handed over. */
  | 'no-version'
  /** An amending article, read back and applied, gives another text, or does not fit its act. */
  | 'provisions-differ'
  /** The text of an act is not at hand, so that its article could not be proved. */
  | 'text-missing'
  | 'check-errors'
  | 'check-warnings'
  /** Parts that every rationale has: aim, present law, difference, effects. */
  | 'parts-missing'
  /** Parts that the rationale of a bill must have besides. */
  | 'parts-advised'
  | 'remarks-open'
  | 'wordings-open'
  /** The working copy says something else than the version that is handed over. */
  | 'draft-differs'
  /** There is a newer text of an amended act. */
  | 'newer-text'

/** One thing that is missing. Errors hold the recommendation back, warnings do not. */
export interface Gap extends Problem<GapCode> {
  /** How many; 1 where it is one thing. */
  readonly count: number
  /** The acts concerned, by their short names. */
  readonly acts: readonly string[]
  /** The headings concerned. */
  readonly parts: readonly string[]
}

/** What is known of a recommendation that is to go to the board. */
export interface ReadinessFacts {
  /** The newest version; `null` while none was saved. */
  readonly content: ProposalContent | null
  readonly amending: AmendingAct
  readonly findings: readonly CheckProblem[]
  readonly outline: readonly OutlineHeading[]
  /** Remarks that wait for an answer; proposed wordings are counted apart. */
  readonly openRemarks: number
  readonly openWordings: number
  readonly draftDiffers: boolean
  /** Acts of which a newer text is kept. */
  readonly newerTexts: readonly string[]
}

/**
 * What is missing before a recommendation is ready for the board (stage D3 of the procedure): a frozen
 * version, amending provisions that formally hold, every remark answered with a position, a rationale
 * with aim, present law, difference and effects. Errors first. The financial effect (art. 8 ust. 1 of
 * the act of 6 May 2005) is asked by the step itself.
 */
export function checkReadiness(facts: ReadinessFacts): readonly Gap[] {
  if (facts.content === null) return [gap('no-version', 'error', 1)]
  return [
    ...provisionGaps(facts.content, facts.amending),
    ...findingGaps(facts.findings),
    ...rationaleGaps(facts.content, facts),
    ...counted('remarks-open', 'error', facts.openRemarks),
    ...counted('wordings-open', 'error', facts.openWordings),
    ...counted('draft-differs', 'warning', facts.draftDiffers ? 1 : 0),
    ...counted('newer-text', 'warning', facts.newerTexts.length, { acts: facts.newerTexts }),
  ].sort((a, b) => Number(b.severity === 'error') - Number(a.severity === 'error'))
}

/**
 * Whether a step may be recorded with these gaps: into „gotowa dla zarządu” only without errors, or with
 * the reason why it goes on in spite of them, which the board then reads beside the step.
 */
export function checkReady(
  step: Pick<Step, 'stage' | 'details'>,
  gaps: readonly Gap[],
): readonly StepProblem[] {
  const held = gaps.filter(({ severity }) => severity === 'error').length
  if (step.stage !== 'readyForBoard' || held === 0 || step.details.despite) return []
  return [{ code: 'not-ready', severity: 'error', field: 'despite', text: String(held) }]
}

type Named = Partial<Pick<Gap, 'acts' | 'parts'>>

function gap(code: GapCode, severity: Gap['severity'], count: number, named: Named = {}): Gap {
  return { code, severity, count, acts: [], parts: [], ...named }
}

function counted(code: GapCode, severity: Gap['severity'], count: number, named: Named = {}) {
  return count === 0 ? [] : [gap(code, severity, count, named)]
}

function provisionGaps({ amendments }: ProposalContent, { articles }: AmendingAct): Gap[] {
  const proved = new Set(articles.map(({ act }) => act))
  const differing = articles
    .filter(({ differences, failed }) => differences.length + failed.length > 0)
    .map(({ act }) => act)
  const missing = amendments.map(({ act }) => act).filter((act) => !proved.has(act))
  return [
    ...counted('provisions-differ', 'error', differing.length, { acts: differing }),
    ...counted('text-missing', 'error', missing.length, { acts: missing }),
  ]
}

/** A text that is not at hand is told as `text-missing`. */
function findingGaps(findings: readonly CheckProblem[]): Gap[] {
  const told = findings.filter(({ code }) => code !== 'statute-missing')
  const errors = told.filter(({ severity }) => severity === 'error').length
  return [
    ...counted('check-errors', 'error', errors),
    ...counted('check-warnings', 'warning', told.length - errors),
  ]
}

/** One of each must be there: effects of one kind at least. */
const requiredParts: readonly (readonly OutlineId[])[] = [
  ['need'],
  ['present'],
  ['difference'],
  ['financial', 'social', 'economic', 'legal'],
]

/** What else the rationale of a bill says (Regulamin Sejmu art. 34 ust. 2, ZTP § 12 pkt 1). */
const advisedParts: readonly OutlineId[] = [
  ...(['alternatives', 'social', 'economic', 'financial', 'legal'] as const),
  ...(['sources', 'implementing', 'eu'] as const),
]

function rationaleGaps(
  { rationale }: ProposalContent,
  { outline, findings }: Pick<ReadinessFacts, 'outline' | 'findings'>,
): Gap[] {
  const filled = filledHeadings(rationale, outline)
  const heading = (id: OutlineId) => outline.find((part) => part.id === id)?.heading ?? ''
  // ZTP § 12 pkt 2: whoever wants less than fourteen days says why.
  const early = findings.some(({ code }) => code === 'vacatio-legis-short')
  const missing = [...requiredParts, ...(early ? [['entry'] as const] : [])]
    .filter((group) => !group.some((id) => filled.has(id)))
    .flatMap(([first]) => (first === undefined ? [] : [heading(first)]))
  const advised = advisedParts.filter((id) => !filled.has(id)).map(heading)
  const more = advised.filter((words) => !missing.includes(words))
  return [
    ...counted('parts-missing', 'error', missing.length, { parts: missing }),
    ...counted('parts-advised', 'warning', more.length, { parts: more }),
  ]
}
