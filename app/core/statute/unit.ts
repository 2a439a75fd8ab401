/**
 * Kinds of unit in the order in which they may contain one another, outermost first
 * (ZTP § 54–62). Everything that depends on a kind is in the table of `kinds.ts`.
 */
export const unitKinds = [
  'part',
  'book',
  'title',
  'division',
  'chapter',
  'subchapter',
  'article',
  'paragraph',
  'section',
  'point',
  'letter',
  'indent',
  'doubleIndent',
  'closing',
] as const

export type UnitKind = (typeof unitKinds)[number]

/**
 * A unit of a statute (jednostka redakcyjna or systematyzacyjna): plain, readonly, JSON-safe data with
 * no parent, id or position, so that an unchanged unit stays the same object through every operation.
 */
export interface Unit {
  readonly kind: UnitKind
  /**
   * The number as printed, without its dressing: `64`, `4ea`, `12¹`, `za`, `IV`. Tirets, which print
   * no number, carry their ordinal among their siblings (`1`, `2`, …). `closing` has `''`.
   */
  readonly number: string
  /** The title of a systematising unit („Związki i porozumienia międzygminne”); `''` elsewhere. */
  readonly heading: string
  /**
   * The unit's own text without its mark: the whole of an undivided unit, the introduction
   * (wprowadzenie do wyliczenia) of a divided one. Its paragraphs are separated by `\n`.
   */
  readonly text: string
  readonly children: readonly Unit[]
}

/** A dated text of an act. */
export interface Statute {
  /** ELI identifier of the act itself, `DU/1990/95`; `''` when unknown. */
  readonly eli: string
  /** `Ustawa z dnia 8 marca 1990 r. o samorządzie gminnym`; `''` when unknown. */
  readonly title: string
  /** ELI identifier of the publication the text was taken from, `DU/2013/594`; `''` when unknown. */
  readonly source: string
  /** The day whose law the text states, `2013-02-27`; `''` when unknown. */
  readonly asOf: string
  /** True when provisions between the printed ones were left out by the editor of this text. */
  readonly excerpt: boolean
  readonly units: readonly Unit[]
}

/** Builds a unit, leaving out what is empty. */
export function unit(
  kind: UnitKind,
  number: string,
  text = '',
  children: readonly Unit[] = [],
  heading = '',
): Unit {
  return { kind, number, heading, text, children }
}
