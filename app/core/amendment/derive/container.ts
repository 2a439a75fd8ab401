import type { Address } from '../../statute/address.ts'
import { kinds } from '../../statute/kinds.ts'
import { addressOf } from '../../statute/locate.ts'
import type { Unit } from '../../statute/unit.ts'
import { isRepealed } from '../repealed-mark.ts'
import { change, type Change } from './change.ts'
import { regrouped } from './regrouped.ts'
import { sameText, sameUnit } from './same.ts'
import { unitChanges } from './unit.ts'

/**
 * The changes between two lists of articles and systematising units, at the top of an act or in a
 * chapter; null when no formula leads there and the list is inside a unit that can be reworded. At the
 * top of the act there is none: what vanished is taken away.
 */
export function containerChanges(
  was: readonly Unit[],
  after: readonly Unit[],
  address: Address,
): readonly Change[] | null {
  const { before, taken } = regrouped(was, after)
  const old = byKey(before)
  const fresh = byKey(after)
  const vanished = before.filter((unit) => !fresh.has(key(unit)))
  if (vanished.length > 0 && address.length > 0) return null
  const removals = vanished.map((unit) =>
    change({ kind: 'removeUnit', address: addressOf(unit, address) }, 'vanished'),
  )
  const changes: Change[] = []
  let previous: Unit | null = null
  for (const unit of after) {
    const was = old.get(key(unit))
    const place = addressOf(unit, address)
    const above = taken.get(unit)
    if (was) {
      changes.push(...memberChanges(was, unit, place))
      previous = was
    } else if (above) {
      const inner = containerChanges(above.articles, unit.children, place)
      if (!inner) return null
      const operation = {
        kind: 'insertUnit',
        address: place,
        unit: { ...unit, children: [] },
        after: addressOf(above.after, address),
      } as const
      changes.push(change(operation, 'heading-above'), ...inner)
    } else {
      const isArticle = !kinds[unit.kind].systematising
      const spot = previous
        ? { after: addressOf(previous, address) }
        : address.length === 0
          ? { after: [] }
          : isArticle
            ? { within: address }
            : {}
      const operation = { kind: 'insertUnit', address: place, unit, ...spot } as const
      changes.push(change(operation, isArticle ? 'added-between' : 'chapter-added'))
    }
  }
  return [...removals, ...changes]
}

function memberChanges(before: Unit, after: Unit, address: Address): readonly Change[] {
  if (!kinds[before.kind].systematising) return unitChanges(before, after, address)
  if (sameUnit(before, after)) return []
  if (isRepealed(after) && !isRepealed(before)) {
    return [change({ kind: 'repealUnit', address }, 'repealed')]
  }
  const whole = change({ kind: 'replaceUnit', address, unit: after }, 'not-expressible')
  if (isRepealed(before) || !sameText(before.text, after.text)) return [whole]
  const inner = containerChanges(before.children, after.children, address)
  if (!inner) return [whole]
  if (sameText(before.heading, after.heading)) return inner
  if (after.heading === '') return [whole]
  const heading: Address = [...address, { kind: 'heading', number: '' }]
  const text = after.heading
  return [change({ kind: 'replaceText', address: heading, text }, 'heading-only'), ...inner]
}

function key(unit: Unit): string {
  return `${unit.kind} ${unit.number}`
}

function byKey(units: readonly Unit[]): ReadonlyMap<string, Unit> {
  return new Map(units.map((unit) => [key(unit), unit]))
}
