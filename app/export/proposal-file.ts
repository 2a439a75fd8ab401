import type { ProposalContent } from '../core/draft/content.ts'
import type { DraftMeta } from '../core/draft/draft.ts'
import { printDraft } from '../core/draft/print.ts'
import type { ActRecord } from '../core/record/act.ts'
import type { ProposalRecord } from '../core/record/proposal.ts'
import type { StatusEvent } from '../core/workflow/event.ts'
import { applyEvents } from '../core/workflow/path.ts'
import type { StageId } from '../core/workflow/stage.ts'

/** One text of a recommendation, saved or not, with what its file says of it. */
export interface FiledText {
  readonly version: number
  readonly date: string
  readonly author: string
  /** What the recommendation grew from, as far as the reader of the file may know of it. */
  readonly origins: Readonly<DraftMeta['origins']>
  readonly label: string
  readonly note: string
  readonly content: ProposalContent
  /** The amending provisions in legal language. */
  readonly changes: string
  /** True where the program shows examples. */
  readonly example: boolean
}

/** The recommendation as `drafts/<slug>/v<N>.md`: complete, readable, and read by the program again. */
export function proposalFile(
  proposal: ProposalRecord,
  filed: FiledText,
  acts: readonly Pick<ActRecord, 'slug' | 'title'>[],
): string {
  const { content, changes, version, date, author, origins, label, note, example } = filed
  return printDraft({
    meta: {
      number: proposal.number,
      version,
      title: proposal.title,
      area: proposal.area,
      acts: content.amendments.map(({ act, source }) => ({
        act,
        title: acts.find(({ slug }) => slug === act)?.title ?? act,
        source,
      })),
      organisation: proposal.organisationName,
      author,
      date,
      status: stageOfVersion(proposal.events, version),
      agenda: proposal.agendaItems.map(({ code }) => code).toSorted(),
      practices: proposal.practices.map(({ number }) => number),
      origins: origins.map(({ number, version: taken }) => ({ number, version: taken })),
      label,
      note,
      example,
    },
    changes,
    content,
  })
}

/** Where a version came to: the last stage that it entered, a return to its authors left aside. */
function stageOfVersion(events: readonly StatusEvent[], version: number): StageId {
  const steps = applyEvents(events).way.filter(
    (step) => step.version === version && step.stage !== 'draft',
  )
  return steps.at(-1)?.stage ?? 'draft'
}
