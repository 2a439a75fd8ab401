/** What the desk answers when it does not send the person on; `typed` is what the form held. */
export interface StudioAnswer {
  readonly intent: string
  readonly typed: Readonly<Record<string, string>>
  readonly problems: Readonly<Record<string, string>>
  readonly preview: string | null
  readonly conflict: StudioConflict | null
}

/** Somebody saved in between: whose, when, and for each field of the form what is saved now. */
export interface StudioConflict {
  readonly revision: number
  readonly who: string
  readonly when: string
  readonly fields: readonly {
    readonly name: string
    readonly yours: string
    /** `null`: the unit is not there any more. */
    readonly theirs: string | null
  }[]
}
