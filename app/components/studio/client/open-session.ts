import type { KeptWords } from './kept-words.ts'
import type { Session } from './session.ts'
import type { Watched } from './status.ts'

/** Where a selection begins and ends. */
export type Caret = readonly [number, number]

/** The unit that is open, or the new one beside or in it (`add`), with the typing in it. */
export interface OpenSession {
  readonly id: string
  readonly place: string
  /** `null`: the unit's own words; `before`, `after`, or the kind of a new unit inside. */
  readonly add: string | null
  readonly session: Session
  /** Where the caret was, for when the editor is drawn in another place; `null`: at the end. */
  readonly caret: Watched<Caret | null>
}

/** The intent of the form that saves what is typed. */
export function intentOf(add: string | null): string {
  if (add === null) return 'setText'
  if (add === 'after') return 'addAfter'
  return add === 'before' ? 'addBefore' : 'addInside'
}

/** The other way round, for words that were kept. */
export function addOf({ intent, unit }: KeptWords): string | null {
  if (intent === 'addAfter') return 'after'
  if (intent === 'addBefore') return 'before'
  return intent === 'addInside' ? unit : null
}
