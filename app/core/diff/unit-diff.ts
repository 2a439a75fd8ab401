import type { Address } from '../statute/address.ts'
import type { Unit, UnitKind } from '../statute/unit.ts'
import type { ChangeClass, TextDiff } from './segment.ts'

/**
 * What became of one unit. `changed` when its own words, its heading or its printed number differ in
 * a way that counts (`moved` when only its number or its place does); children have their own line.
 */
export type UnitChange = 'same' | 'added' | 'removed' | 'changed' | 'moved'

/** One unit of two compared texts: a line of the flat list that `diffStatutes` gives. */
export interface UnitDiff {
  /** Where it stands in the new text; of a removed unit, where it stood in the old one. */
  readonly address: Address
  /** Where it stood in the old text, when that is elsewhere; an added unit has none. */
  readonly oldAddress?: Address
  readonly change: UnitChange
  /** Every class that occurs in it, in the order of `changeClasses`; empty for an unchanged unit. */
  readonly classes: readonly ChangeClass[]
  readonly kind: UnitKind
  /** The number in the new text; of a removed unit, in the old one. */
  readonly number: string
  /** The printed marks (`1)`, `Art. 5.`): a channel of their own, never part of `segments`. */
  readonly label: { readonly old: string | null; readonly new: string | null }
  /** The title of a systematising unit; empty elsewhere. */
  readonly heading: TextDiff
  /** The unit's own text, without its children. */
  readonly segments: TextDiff
  /** How deep it stands: 0 for the outermost units. */
  readonly depth: number
  /** True when this unit or any below it changed: what may be folded is where this is false. */
  readonly touched: boolean
  /** The unit as it stands in the old and in the new text. */
  readonly oldUnit: Unit | null
  readonly newUnit: Unit | null
}
