import type { Statute } from '../statute/unit.ts'

/** A dated text of an act as it stands in a list. */
export interface ActTextSummary {
  readonly id: string
  readonly source: string
  readonly asOf: string
  readonly excerpt: boolean
  readonly sha256: string
  /** ISO instant. */
  readonly addedAt: string
  /** Who added it; `''` for the text the program came with. */
  readonly addedBy: string
}

/** An act with its texts, newest law first, of one day the full text before the excerpt. */
export interface ActRecord {
  /** Short name in the program and in addresses, `usg`. */
  readonly slug: string
  readonly eli: string
  readonly title: string
  readonly texts: readonly ActTextSummary[]
}

/** One dated text with its tree. */
export interface ActText extends ActTextSummary {
  readonly act: string
  readonly statute: Statute
  /** The text as it was loaded. */
  readonly text: string
}
