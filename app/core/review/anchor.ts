import type { DraftPart } from '../draft/draft.ts'
import type { Address } from '../statute/address.ts'

/** The prose of a recommendation that remarks may lie on. */
export type ProsePart = Exclude<DraftPart, 'changes'>
export const proseParts = ['problem', 'rationale', 'transitional', 'entryIntoForce'] as const

/**
 * On which text words lie: a unit of an act as it would read (`proposed`) or as it reads (`statute`,
 * for words that are taken out), the amending article of an act, or a part of the prose.
 */
export type Place =
  | { readonly layer: 'proposed' | 'statute'; readonly act: string; readonly address: Address }
  | { readonly layer: 'provisions'; readonly act: string }
  | { readonly layer: 'prose'; readonly part: ProsePart }

export type UnitPlace = Extract<Place, { address: unknown }>

/**
 * Words as the W3C Web Annotation model quotes them (TextQuoteSelector): the words, and a little of what
 * stands before and after to tell apart places that read the same. `exact: ''` is the whole passage.
 */
export interface Quote {
  readonly exact: string
  readonly prefix: string
  readonly suffix: string
}

/** What a remark hangs on. Never an offset: those follow from the words. */
export interface Anchor {
  /** The version in which the words were read. */
  readonly version: number
  readonly place: Place
  readonly quote: Quote
}
