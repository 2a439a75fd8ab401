import type { UnitDiff } from '../diff/unit-diff.ts'

/** A unit on the desk: its difference from the statute, and how forms name it. */
export interface StudioLine extends Omit<UnitDiff, 'oldUnit' | 'newUnit'> {
  readonly id: string
  /** The address as cited; what forms send back. */
  readonly place: string
}

/** A systematising unit of the outermost level, for the table of contents. */
export interface StudioPart {
  readonly id: string
  readonly mark: string
  readonly heading: string
  readonly touched: boolean
  readonly articles: readonly {
    readonly id: string
    readonly number: string
    readonly touched: boolean
  }[]
}
