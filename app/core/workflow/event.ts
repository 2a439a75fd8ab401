import type { Actor } from './actor.ts'
import type { StepDetails } from './details.ts'
import type { StageId } from './stage.ts'

/** A step as somebody records it: into which stage, when it happened, by what document. */
export interface Step {
  readonly stage: StageId
  readonly actor: Actor
  /** ISO day of the event itself, not of its entry. */
  readonly date: string
  /** Number of the version concerned; `null` while none was saved. */
  readonly version: number | null
  readonly details: StepDetails
  readonly note: string
}

/**
 * One record of the append-only list. `step` is what happened; `null` strikes out the record named by
 * `corrects`. A record with `corrects` stands in the place of the one it names (sprostowanie wpisu),
 * which stays readable; `note` then says why.
 */
export interface StatusEvent {
  readonly id: string
  /** Order of entry within the recommendation, from 1. */
  readonly sequence: number
  readonly step: Step | null
  readonly corrects: string | null
  /** Reason of a correction, else the step's note. */
  readonly note: string
  readonly recordedBy: string
  /** ISO instant of the entry. */
  readonly recordedAt: string
}
