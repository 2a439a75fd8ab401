import type { Prose } from '#app/core/draft/content.ts'

/** What the desk answers when it does not send the person on; `typed` is what the form held. */
export interface StudioAnswer {
  readonly intent: string
  readonly typed: Readonly<Record<string, string>>
  readonly problems: Readonly<Record<string, string>>
  readonly preview: string | null
  readonly conflict: StudioConflict | null
  /** What was saved, where the page's script asked to stay. */
  readonly saved: StudioSaved | null
}

export interface StudioSaved {
  readonly revision: number
  /** ISO moment. */
  readonly at: string
  /** Names of the people whose changes were merged with this one. */
  readonly others: readonly string[]
  /** The unit that the change made, by its address and `eId`; `null`: none. */
  readonly made: { readonly place: string; readonly id: string } | null
  /** The prose as it is saved, with what others wrote meanwhile; `null`: of something else. */
  readonly prose: Prose | null
  /** Of going back: a newer step stayed, because the same words were changed since. */
  readonly earlier: boolean
}

/** Somebody saved in between: whose, when, and for each field of the form what is saved now. */
export interface StudioConflict {
  readonly revision: number
  readonly who: string
  readonly when: string
  readonly fields: readonly ConflictField[]
}

export interface ConflictField {
  /** The form's field; `''` for a provision that the form only concerns. */
  readonly name: string
  /** The provision, as cited; `''` for prose. */
  readonly place: string
  /** What both began from; `null`: it was not there, or is no longer known. */
  readonly base: string | null
  readonly yours: string | null
  /** `null`: the unit is not there any more. */
  readonly theirs: string | null
  /** Of prose: all that both wrote, `yours` where they overlap. */
  readonly both?: string
}
