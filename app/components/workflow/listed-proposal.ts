import type { ProposalSummary } from '#app/core/record/proposal.ts'
import { deadlineOf } from '#app/core/workflow/deadline.ts'
import type { StageId } from '#app/core/workflow/stage.ts'
import { formatShortDate } from '#app/i18n/pl/format.ts'
import { proposals as words } from '#app/i18n/pl/proposals.ts'
import { stageLabel } from '#app/i18n/pl/workflow.ts'

/** A recommendation as list and board show it. */
export interface ListedProposal {
  readonly number: string
  readonly title: string
  readonly acts: readonly string[]
  readonly author: string
  readonly stage: StageId
  readonly label: string
  /** ISO day. */
  readonly since: string
  readonly published: boolean
  /** The nearest day that matters, in words; `late` when it has passed. */
  readonly due: { readonly text: string; readonly late: boolean } | null
}

/** `meetingDays`: the days of the meetings by their slug; `today` as an ISO day. */
export function listed(
  proposal: ProposalSummary,
  meetingDays: ReadonlyMap<string, string>,
  today: string,
): ListedProposal {
  const { number, title, acts, owner, stage, since, published, lastStep } = proposal
  return {
    number,
    title,
    acts,
    author: owner,
    stage,
    label: stageLabel(stage, lastStep?.details),
    since,
    published,
    due: dueOf(proposal, meetingDays, today),
  }
}

function dueOf(
  { stage, lastStep }: ProposalSummary,
  meetingDays: ReadonlyMap<string, string>,
  today: string,
): ListedProposal['due'] {
  if (lastStep === null) return null
  if (stage === 'onAgenda') {
    const day = meetingDays.get(lastStep.details.meeting ?? '')
    return day === undefined ? null : { text: words.plenaryOn(formatShortDate(day)), late: false }
  }
  const { day } = deadlineOf(lastStep)
  if (day === null) return null
  const name = stage === 'inReview' ? words.reviewUntil : words.dueOn
  const text = name(formatShortDate(day))
  return day < today ? { text: words.overdue(text), late: true } : { text, late: false }
}
