import { sameUnit } from '../amendment/derive/same.ts'
import { pastedUnit } from '../amendment/edit/paste.ts'
import { eId, sameAddress, type Address } from '../statute/address.ts'
import type { Unit } from '../statute/unit.ts'
import type { Alignment } from './alignment.ts'
import type { Choice, Choices, ConflictReason, Item } from './item.ts'

/** What every step of a rebase knows. */
export interface Context {
  readonly alignment: Alignment
  readonly choices: Choices
}

/** The outcome for one unit: what stands there (`null`: nothing), and what is to be told. */
export interface Merged {
  readonly unit: Unit | null
  readonly items: readonly Item[]
}

/** The sides of one place. */
export interface Place {
  readonly address: Address
  readonly now: Address | null
  readonly base: Unit | null
  readonly ours: Unit | null
  readonly theirs: Unit | null
}

/** The same unit in the old text, in the draft and in the new text. */
export interface Three {
  readonly base: Unit
  readonly ours: Unit
  readonly theirs: Unit
  /** Where it stood in the old text, stands in the draft's, and in the new one. */
  readonly was: Address
  readonly address: Address
  readonly now: Address
}

/** Carries one unit over; handed down to what walks over lists of units. */
export type Inside = (three: Three, context: Context) => Merged

/** Whether two units say the same, their own numbers aside. */
export function saysSame(a: Unit, b: Unit): boolean {
  return a === b || sameUnit(a.number === b.number ? a : { ...a, number: b.number }, b)
}

/** The draft's words stand; the change is only said to have moved where its place has. */
export function carried(place: Place, unit: Unit | null, before: Address): Merged {
  const stays = place.now === null || sameAddress(place.now, before)
  return { unit, items: [itemOf(place, stays ? 'clean' : 'moved', unit)] }
}

/** The new text says it already. */
export function overtaken(place: Place): Merged {
  return { unit: place.theirs, items: [itemOf(place, 'overtaken', place.theirs)] }
}

/** Both changed the unit in different words: its text now has the changes of both. */
export function mixed(place: Place, unit: Unit): Merged {
  return { unit, items: [itemOf(place, 'moved', unit)] }
}

export function itemOf(
  place: Place,
  of: 'clean' | 'moved' | 'overtaken',
  merged: Unit | null,
): Item {
  return { ...place, key: eId(place.address), class: of, reason: null, merged, choice: null }
}

/**
 * A person has to choose; what they chose stands, and until then what the new text says. `fit` makes of
 * the draft's unit what can stand in the new text, such as one under a free number.
 */
export function conflict(
  place: Place,
  reason: ConflictReason,
  { choices }: Context,
  fit: (unit: Unit) => Unit = (unit) => unit,
): Merged {
  const key = eId(place.address)
  const choice = choices.get(key) ?? null
  const unit = choice ? chosen(place, choice, fit) : place.theirs
  return {
    unit,
    items: [{ ...place, key, class: 'conflict', reason, merged: unit, choice }],
  }
}

function chosen({ base, ours, theirs }: Place, choice: Choice, fit: (unit: Unit) => Unit) {
  switch (choice.kind) {
    case 'theirs':
      return theirs
    case 'ours':
      return ours && fit(ours)
    case 'own': {
      const model = ours ?? theirs ?? base
      return model && fit(written(model, choice.text))
    }
  }
}

/** Typed words as a unit; what is no single unit is kept as the words it is. */
function written(model: Unit, text: string): Unit {
  const unit = pastedUnit(model, text)
  return typeof unit === 'string' ? { ...model, text: text.trim(), children: [] } : unit
}
