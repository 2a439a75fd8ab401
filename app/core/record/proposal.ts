import type { ProposalContent } from '../draft/content.ts'
import type { StageId } from '../workflow/stage.ts'
import type { ProposalThing } from '../workflow/permission.ts'
import type { StatusEvent, Step } from '../workflow/event.ts'

/** A recommendation as it stands in a list or on the board. */
export interface ProposalSummary extends ProposalThing {
  readonly number: string
  readonly title: string
  readonly area: string
  /** Short names of the acts it amends, sorted. */
  readonly acts: readonly string[]
  readonly organisation: string
  readonly owner: string
  readonly stage: StageId
  /** ISO day. */
  readonly since: string
  /** Number of the newest saved version; 0 while there is none. */
  readonly version: number
  readonly draftRevision: number
  /** The step that led into the stage: what it recorded tells the label more exactly. */
  readonly lastStep: Step | null
}

/** A recommendation with everything but its texts. */
export interface ProposalRecord extends ProposalSummary {
  readonly slug: string
  readonly organisationName: string
  readonly coAuthors: readonly string[]
  readonly publishedOn: string | null
  readonly createdAt: string
  readonly events: readonly StatusEvent[]
  readonly agendaItems: readonly AgendaItem[]
  readonly practices: readonly Practice[]
}

/** The working copy. */
export interface DraftCopy {
  readonly revision: number
  readonly content: ProposalContent
  readonly updatedAt: string
  readonly updatedBy: string
}

/** Letters of a version's label: more would not stand beside its number in a list. */
export const maxLabel = 60

export interface VersionSummary {
  readonly number: number
  readonly title: string
  readonly note: string
  /** A short name beside the note, „po uwagach ZPP”; `''` for none. */
  readonly label: string
  /** ISO day the version bears. */
  readonly date: string
  readonly author: string
  readonly savedAt: string
  /** Identifier of the return that the version answers; `null` for none. */
  readonly cause: string | null
  readonly sha256: string
  readonly previousSha256: string
}

export interface Version extends VersionSummary {
  readonly content: ProposalContent
}

/** A demand of the Congress's agenda (postulat). */
export interface AgendaItem {
  readonly code: string
  readonly title: string
  readonly description: string
  readonly area: string
}

/** A described good practice (dobra praktyka). */
export interface Practice {
  readonly number: number
  readonly leader: string
  readonly name: string
}

/** A text of another recommendation that this one grew from, or that grew from this one. */
export interface Origin {
  readonly number: string
  readonly title: string
  /** The version that was taken; 0 for the draft. */
  readonly version: number
}

/** What a person has seen of a recommendation. */
export interface Seen {
  /** The newest version then; 0 while there was none. */
  readonly version: number
  /** The revision of the draft then. */
  readonly revision: number
  /** ISO instant. */
  readonly at: string
}
