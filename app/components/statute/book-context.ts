import type { TextHit, TextLink } from './pieces.ts'
import type { Gap } from './omitted.ts'
import type { Unit } from '#app/core/statute/unit.ts'

/** A recommendation in the margin of a unit that it changes. */
export interface MarginMark {
  readonly number: string
  readonly title: string
  readonly href: string
}

/** Everything that stands with the units of a statute besides their words, by the unit's `eId`. */
export interface BookContext {
  readonly links: ReadonlyMap<string, readonly TextLink[]>
  readonly hits: ReadonlyMap<string, readonly TextHit[]>
  readonly marks: ReadonlyMap<string, readonly MarginMark[]>
  /** What an excerpt leaves out before a unit. */
  readonly gaps: ReadonlyMap<Unit, Gap>
  /** Where a change of a unit is proposed, for those who may. */
  readonly proposeHref: ((eId: string) => string) | null
  /** The act whose articles its reader may follow, by its short name; `null` for those who may not. */
  readonly followAct: string | null
}
