import type { Statute, Unit } from '../statute/unit.ts'
import { addressOf } from '../statute/locate.ts'
import { applyAll } from './apply.ts'
import { change, type Change, type ReasonCode } from './derive/change.ts'
import { containerChanges } from './derive/container.ts'
import { withRanges } from './derive/ranges.ts'
import { sameStatute, sameText, sameUnit } from './derive/same.ts'
import { withSharedWords } from './derive/shared-words.ts'
import type { Operation } from './operation.ts'
import { titleDateOf } from './title-date.ts'

export interface Reason {
  /** Index of the operation. */
  readonly operation: number
  readonly code: ReasonCode
}

export interface Derived {
  readonly operations: readonly Operation[]
  /** One for each operation, in their order. */
  readonly reasons: readonly Reason[]
}

/**
 * The operations that a legislator would write to lead from one text of an act to another (ZTP § 82–90).
 * `apply(before, derive(before, after).operations)` is `after`: in its units and title, after the
 * normalisation of `sameText`; units that are the same in this sense are left as they were. What no
 * formula can express is expressed by rewording the smallest unit around it. An article that vanished
 * without „(uchylony)” leaves with its chapter's new wording, or, in an act without chapters, through
 * `removeUnit`, which no formula writes.
 */
export function derive(before: Statute, after: Statute): Derived {
  const title = titleChanges(before, after)
  const usual = containerChanges(before.units, after.units, []) ?? []
  const attempts = [
    () => withSharedWords(before, usual),
    () => usual,
    () => outermost(before.units, after.units),
    () => everything(before.units, after.units),
  ]
  let changes: readonly Change[] = title
  for (const attempt of attempts) {
    changes = [...title, ...attempt()]
    const result = applyAll(
      before,
      changes.map(({ operation }) => operation),
    )
    if (result.failed.length === 0 && sameStatute(result.statute, after)) break
  }
  return {
    operations: withRanges(
      before,
      changes.map(({ operation }) => operation),
    ),
    reasons: changes.map(({ reason }, operation) => ({ operation, code: reason })),
  }
}

function titleChanges(before: Statute, after: Statute): readonly Change[] {
  if (sameText(before.title, after.title)) return []
  // „ogólne określenie przedmiotu ustawy” quotes the subject; with another date the whole title is.
  const date = titleDateOf(before.title)
  const text =
    date !== '' && after.title.startsWith(date) ? after.title.slice(date.length) : after.title
  const address = [{ kind: 'actTitle', number: '' }] as const
  return [change({ kind: 'replaceText', address, text }, 'act-title')]
}

/** The outermost units reworded where they differ: for articles that moved between chapters. */
function outermost(before: readonly Unit[], after: readonly Unit[]): readonly Change[] {
  const keys = (units: readonly Unit[]) => units.map(({ kind, number }) => `${kind} ${number}`)
  if (keys(before).join() !== keys(after).join()) return everything(before, after)
  return after.flatMap((unit, index) => {
    const was = before[index]
    if (!was || sameUnit(was, unit)) return []
    const address = addressOf(was, [])
    return [change({ kind: 'replaceUnit', address, unit }, 'not-expressible')]
  })
}

/** Nothing but the new text, unit by unit: for an act whose division changed altogether. */
function everything(before: readonly Unit[], after: readonly Unit[]): readonly Change[] {
  const removals = before.map((unit) =>
    change({ kind: 'removeUnit', address: addressOf(unit, []) }, 'vanished'),
  )
  const insertions = after.map((unit, index) => {
    const previous = after[index - 1]
    const place = { address: addressOf(unit, []), after: previous ? addressOf(previous, []) : [] }
    return change({ kind: 'insertUnit', unit, ...place }, 'not-expressible')
  })
  return [...removals, ...insertions]
}
