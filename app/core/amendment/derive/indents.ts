import type { Address } from '../../statute/address.ts'
import type { Unit } from '../../statute/unit.ts'
import { change, type Change, type Inside } from './change.ts'
import { sameText, sameUnits } from './same.ts'
import { withoutEnding } from './text.ts'

/**
 * The changes between two lists of tirets. They have no numbers to know them by: where all old ones are
 * still there in their order, the others are new; where their count is the same, each is compared with
 * the one in its place. Otherwise null, and the unit around them is reworded (a tiret that goes would
 * shift the ordinals of the others).
 */
export function indentChanges(
  before: readonly Unit[],
  after: readonly Unit[],
  address: Address,
  inside: Inside,
): readonly Change[] | null {
  const [old, fresh] = [items(before), items(after)]
  if (!isUniform(before, old) || !isUniform(after, fresh)) return null
  if (old[0]?.kind !== fresh[0]?.kind) return null
  const matches = old.length === fresh.length ? fresh.map((_, index) => index) : embed(old, fresh)
  if (!matches) return null
  const closings = closingChanges(before.at(-1), after.at(-1), address, inside)
  return [...itemChanges(old, fresh, matches, address, inside), ...closings]
}

function itemChanges(
  old: readonly Unit[],
  fresh: readonly Unit[],
  matches: readonly (number | null)[],
  address: Address,
  inside: Inside,
): readonly Change[] {
  let last: Unit | null = null
  return fresh.flatMap((unit, index): readonly Change[] => {
    const { kind } = unit
    const was = old[matches[index] ?? -1]
    if (was) {
      last = was
      return inside(was, { ...unit, number: was.number }, [
        ...address,
        { kind, number: was.number },
      ])
    }
    const number = String(index + 1)
    const isBetween = matches.slice(index + 1).some((match) => match !== null)
    const after: Address | null = last && [...address, { kind, number: last.number }]
    const operation = {
      kind: 'insertUnit',
      address: [...address, { kind, number }],
      unit: { ...unit, number },
      ...(isBetween && after ? { after } : {}),
    } as const
    return [change(operation, isBetween ? 'added-between' : 'added-at-end')]
  })
}

function items(units: readonly Unit[]): readonly Unit[] {
  return units.at(-1)?.kind === 'closing' ? units.slice(0, -1) : units
}

/** Tirets of one kind in their order, with nothing between. */
function isUniform(all: readonly Unit[], tirets: readonly Unit[]): boolean {
  return tirets.every((it, index) => it.kind === all[0]?.kind && it.number === String(index + 1))
}

/**
 * For each new tiret the index of the old one that it is, its closing mark and small print aside; null
 * for one that is new. Null altogether when an old one is not there or not in its place.
 */
function embed(old: readonly Unit[], fresh: readonly Unit[]): readonly (number | null)[] | null {
  let next = 0
  const matches = fresh.map((unit) => {
    const candidate = old[next]
    if (!candidate || !sameButEnding(candidate, unit)) return null
    next += 1
    return next - 1
  })
  return next === old.length ? matches : null
}

function sameButEnding(a: Unit, b: Unit): boolean {
  return sameText(withoutEnding(a.text), withoutEnding(b.text)) && sameUnits(a.children, b.children)
}

function closingChanges(
  before: Unit | undefined,
  after: Unit | undefined,
  address: Address,
  inside: Inside,
): readonly Change[] {
  const place: Address = [...address, { kind: 'closing', number: '' }]
  const old = before?.kind === 'closing' ? before : null
  const fresh = after?.kind === 'closing' ? after : null
  if (old && fresh) return inside(old, fresh, place)
  if (old) return [change({ kind: 'repealUnit', address: place }, 'repealed')]
  if (!fresh) return []
  return [change({ kind: 'insertUnit', address: place, unit: fresh }, 'added-at-end')]
}
