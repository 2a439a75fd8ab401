import type { MeetingSummary } from '../record/meeting.ts'
import type { Asked, Verdict } from '../record/review.ts'
import type { Place } from '../review/anchor.ts'
import type { RemarkDeed } from '../review/event.ts'
import type { Deadline } from '../workflow/deadline.ts'
import type { Step } from '../workflow/event.ts'
import type { StageId } from '../workflow/stage.ts'

/** When a term is called to mind: some days before, on the day, once it has passed. */
export const reminderTimes = ['ahead', 'today', 'overdue'] as const
export type ReminderTime = (typeof reminderTimes)[number]

/** What is done in a thread and told to others. */
export type ToldDeed = Extract<
  RemarkDeed,
  { deed: 'written' | 'revised' | 'withdrawn' | 'replied' | 'answered' | 'resolved' | 'reopened' }
>

interface OfProposal {
  readonly proposal: { readonly number: string; readonly title: string }
  /** Who did it, as others see them: „Maria Zielińska, ZMP”; `''` for the program. */
  readonly by: string
}

/** A deed in the thread of a remark, with the words that the remark hangs on. */
export interface RemarkNews extends OfProposal {
  readonly kind: 'remark'
  readonly remark: number
  readonly place: Place
  readonly quote: string
  readonly deed: ToldDeed
}

export interface ReviewAskedNews extends OfProposal {
  readonly kind: 'reviewAsked'
  readonly version: number
  readonly asked: Asked
  /** ISO day. */
  readonly dueOn: string
  readonly note: string
}

export interface VerdictNews extends OfProposal, Pick<Verdict, 'version' | 'verdict' | 'note'> {
  readonly kind: 'verdict'
  /** The review that it closes; `null` when nobody asked for it. */
  readonly request: string | null
}

/** A step that was recorded, or the correction of one. */
export interface StepNews extends OfProposal {
  readonly kind: 'step'
  /** `null`: a record was struck out. */
  readonly step: Step | null
  readonly corrects: boolean
  /** Where the recommendation stands now. */
  readonly stage: StageId
  /** The step's note, or the reason of the correction. */
  readonly note: string
  /** What the meeting and the team of the step are called; `''` for none. */
  readonly meeting: string
  readonly team: string
}

export interface VersionNews extends OfProposal {
  readonly kind: 'version'
  readonly version: number
  readonly label: string
  readonly note: string
  /** The amending provisions; `''` for none, and in what was told before they were. */
  readonly changes: string
}

/** A recommendation may be read by everybody: what it mends, and how. */
export interface PublishedNews extends OfProposal {
  readonly kind: 'published'
  readonly problem: string
  readonly changes: string
}

/** A recommendation stands on the agenda of a meeting. */
export interface AgendaNews extends OfProposal {
  readonly kind: 'agenda'
  readonly meeting: Pick<MeetingSummary, 'slug' | 'title' | 'date' | 'place'>
  readonly note: string
}

export interface ReviewDueNews extends OfProposal {
  readonly kind: 'reviewDue'
  readonly time: ReminderTime
  readonly request: string
  readonly asked: Asked
  readonly version: number
  /** ISO day. */
  readonly day: string
}

export interface DeadlineNews extends OfProposal {
  readonly kind: 'deadline'
  readonly time: ReminderTime
  readonly stage: StageId
  /** ISO day. */
  readonly day: string
  readonly rule: Deadline['kind']
  readonly certainty: Deadline['certainty']
  readonly basis: NonNullable<Deadline['basis']> | null
  /** The day that was counted, where art. 115 of the civil code moved it on; else `null`. */
  readonly counted: string | null
}

/** A recommendation stands on the agenda of a meeting that is near, or was and no outcome is known. */
export interface MeetingDueNews extends OfProposal, Pick<AgendaNews, 'meeting'> {
  readonly kind: 'meetingDue'
  readonly time: ReminderTime
}

/** Something that happened to a recommendation and may concern somebody, with all that is told of it. */
export type News =
  | RemarkNews
  | ReviewAskedNews
  | VerdictNews
  | StepNews
  | VersionNews
  | PublishedNews
  | AgendaNews
  | ReviewDueNews
  | DeadlineNews
  | MeetingDueNews

export type NewsKind = News['kind']

export const newsKinds = [
  ...(['remark', 'reviewAsked', 'verdict', 'step', 'version'] as const),
  ...(['published', 'agenda', 'reviewDue', 'deadline', 'meetingDue'] as const),
] as const satisfies readonly NewsKind[]

/** The deed as far as others are told of it; `null` for one that is only seen in the thread. */
export function toldDeed(deed: RemarkDeed): ToldDeed | null {
  switch (deed.deed) {
    case 'replyRevised':
    case 'replyWithdrawn':
    // Its answer follows at once and says the same.
    case 'wordingTaken':
      return null
    default:
      return deed
  }
}
