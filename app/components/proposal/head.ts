import type { Person } from '#app/core/record/person.ts'
import type { ProposalRecord } from '#app/core/record/proposal.ts'
import { may } from '#app/core/workflow/permission.ts'
import type { StatusEvent } from '#app/core/workflow/event.ts'

/** What the head of every page of a recommendation shows. */
export interface ProposalHead {
  readonly number: string
  readonly title: string
  readonly area: string
  readonly acts: readonly string[]
  readonly organisation: string
  readonly people: readonly string[]
  /** Number of the newest version; 0 while there is none. */
  readonly version: number
  readonly events: readonly StatusEvent[]
  /** ISO day; `null` while it is not published. */
  readonly publishedOn: string | null
  readonly mayEdit: boolean
  readonly mayReview: boolean
  /** Whether the reader says who writes it. */
  readonly mayNameAuthors: boolean
}

/** The head of a recommendation for this reader. */
export function headOf(proposal: ProposalRecord, person: Person | null): ProposalHead {
  const { number, title, area, acts, version, events, publishedOn } = proposal
  return {
    number,
    title,
    area,
    acts,
    organisation: proposal.organisationName,
    people: [proposal.owner, ...proposal.coAuthors],
    version,
    events,
    publishedOn,
    mayReview: may(person, 'review.read', proposal),
    mayNameAuthors: may(person, 'author.name', proposal),
    mayEdit: may(person, 'draft.edit', proposal),
  }
}
