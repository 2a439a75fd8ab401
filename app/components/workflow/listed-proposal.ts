import type { ProposalSummary } from '#app/core/record/proposal.ts'
import { deadlineOf, dueState, type ProcedureCalendar } from '#app/core/workflow/deadline.ts'
import type { StageId } from '#app/core/workflow/stage.ts'
import { formatShortDate } from '#app/i18n/pl/format.ts'
import { proposals as words } from '#app/i18n/pl/proposals.ts'
import { stageLabel } from '#app/i18n/pl/workflow.ts'

/** A recommendation as list and board show it. */
export interface ListedProposal {
  readonly number: string
  readonly title: string
  readonly acts: readonly string[]
  readonly area: string
  readonly organisation: string
  readonly author: string
  readonly stage: StageId
  readonly label: string
  /** ISO day. */
  readonly since: string
  readonly published: boolean
  /** Number of the newest version; 0 while there is none. */
  readonly version: number
  /** Remarks that wait for an answer, for those who may see them. */
  readonly openRemarks: number
  /** The nearest day that matters, in words; `late` when it has passed. */
  readonly due: { readonly text: string; readonly late: boolean; readonly day: string } | null
  /** ISO day of the reader's last look, where something changed since; else `null`. */
  readonly news: string | null
}

/**
 * `today` as an ISO day; `openRemarks` 0 for readers who may not see remarks; `news` the day since which
 * something is new to the reader.
 */
export function listed(
  proposal: ProposalSummary,
  calendar: ProcedureCalendar,
  today: string,
  openRemarks = 0,
  news: string | null = null,
): ListedProposal {
  const { number, title, acts, owner, stage, since, published, lastStep } = proposal
  return {
    number,
    title,
    acts,
    area: proposal.area,
    organisation: proposal.organisation,
    version: proposal.version,
    openRemarks,
    author: owner,
    stage,
    label: stageLabel(stage, lastStep?.details),
    since,
    published,
    due: dueOf(proposal, calendar, today),
    news,
  }
}

function dueOf(
  { stage, lastStep }: ProposalSummary,
  calendar: ProcedureCalendar,
  today: string,
): ListedProposal['due'] {
  if (lastStep === null) return null
  const deadline = deadlineOf(lastStep, calendar)
  const { day, kind, certainty } = deadline
  // A session that nobody has called yet is no day to wait for: only its latest day follows.
  if (day === null || (kind === 'nextPlenary' && certainty === 'forecast')) return null
  const { days, state } = dueState(deadline, today)
  const name =
    kind === 'nextPlenary'
      ? words.plenaryOn
      : stage === 'inReview'
        ? words.reviewUntil
        : words.dueOn
  const text = name(formatShortDate(day))
  const late = state === 'overdue'
  return { text: late ? words.overdue(text, days) : text, late, day }
}
