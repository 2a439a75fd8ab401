import type { StatusEvent } from '../workflow/event.ts'
import { applyEvents, type PathStep } from '../workflow/path.ts'
import type { VersionSummary } from './proposal.ts'

/** A version as it is told to those who follow a recommendation. */
export type ToldVersion = Pick<VersionSummary, 'number' | 'note' | 'label' | 'date' | 'savedAt'> & {
  readonly id: string
}

/** A published recommendation with everything that those who follow it are told. */
export interface Followed {
  readonly id: string
  /** ISO day. */
  readonly publishedOn: string
  readonly events: readonly StatusEvent[]
  readonly versions: readonly ToldVersion[]
}

/**
 * Something that happened to a recommendation. `id` is a UUID that stays the same when a record is
 * corrected; `happenedAt` and `changedAt` are ISO instants, the second of the last correction.
 */
export type Happening = {
  readonly id: string
  readonly happenedAt: string
  readonly changedAt: string
} & (
  | { readonly kind: 'published' }
  | { readonly kind: 'step'; readonly step: PathStep }
  | { readonly kind: 'version'; readonly version: ToldVersion }
)

/**
 * What happened to a recommendation, the last change first: its publication, its steps with the
 * corrections taken in, its versions. A record that was struck out is not told.
 */
export function happeningsOf(followed: Followed): readonly Happening[] {
  const { id, publishedOn, events, versions } = followed
  const published = midnight(publishedOn)
  const all: readonly Happening[] = [
    { kind: 'published', id, happenedAt: published, changedAt: published },
    ...applyEvents(events).steps.map((step): Happening => ({
      kind: 'step',
      id: firstRecord(events, step.event),
      happenedAt: midnight(step.date),
      changedAt: step.recordedAt,
      step,
    })),
    ...versions.map((version): Happening => ({
      kind: 'version',
      id: version.id,
      happenedAt: version.savedAt,
      changedAt: version.savedAt,
      version,
    })),
  ]
  return all.toSorted((a, b) => compare(b.changedAt, a.changedAt) || compare(b.id, a.id))
}

/** The record that a chain of corrections began with. */
function firstRecord(events: readonly StatusEvent[], id: string): string {
  const corrected = events.find((event) => event.id === id)?.corrects ?? null
  return corrected === null ? id : firstRecord(events, corrected)
}

function midnight(day: string): string {
  return `${day}T00:00:00.000Z`
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
