import { carry } from '../rebase/carry.ts'
import type { Item } from '../rebase/item.ts'
import type { Address } from '../statute/address.ts'
import { locate } from '../statute/locate.ts'
import type { Statute } from '../statute/unit.ts'
import { replaceAt } from '../statute/update.ts'
import type { Applied } from './variant.ts'

/** Whose wording shall stand where variants want different ones: the variant by the key of the place. */
export type TogetherChoices = ReadonlyMap<string, number>

/** A place that a variant wants otherwise than an earlier one. */
export interface Clash {
  readonly key: string
  readonly address: Address
  readonly variants: readonly [number, number]
}

export interface Composed {
  readonly statute: Statute
  readonly clashes: readonly Clash[]
}

/**
 * One variant after another, in the given order, each carried over to the text that those before it made.
 * Where two want different words, the chosen one has its way, or else the one that comes first.
 */
export function compose(
  base: Statute,
  variants: readonly Applied[],
  order: readonly number[],
  choices: TogetherChoices,
): Composed {
  const alone = new Map<string, ReadonlySet<string>>()
  /** The places where a variant clashes with another one alone. */
  const clashesOf = (index: number, other: number): ReadonlySet<string> => {
    const key = `${String(index)} ${String(other)}`
    const found =
      alone.get(key) ??
      new Set(
        conflictsIn(carry(base, operationsOf(index), variants[other]?.statute ?? base).items).map(
          (item) => item.key,
        ),
      )
    alone.set(key, found)
    return found
  }
  const operationsOf = (index: number) => variants[index]?.operations ?? []
  let statute = base
  const clashes: Clash[] = []
  for (const [turn, index] of order.entries()) {
    if (statute === base) {
      statute = variants[index]?.statute ?? base
      continue
    }
    const open = carry(base, operationsOf(index), statute)
    const conflicts = conflictsIn(open.items)
    const earlier = order.slice(0, turn)
    for (const { key, address } of conflicts) {
      const rivals = earlier.filter((other) => clashesOf(index, other).has(key))
      const named = rivals.length > 0 ? rivals : earlier.slice(-1)
      clashes.push(...named.map((rival) => ({ key, address, variants: [rival, index] as const })))
    }
    const chosen = conflicts.filter(({ key }) => choices.get(key) === index)
    statute = chosen.length > 0 ? settle(base, operationsOf(index), statute, chosen) : open.statute
  }
  return { statute, clashes }
}

function conflictsIn(items: readonly Item[]): readonly Item[] {
  return items.filter((item) => item.class === 'conflict')
}

/** Carries a variant over with its way in some conflicts. */
function settle(
  base: Statute,
  operations: Applied['operations'],
  statute: Statute,
  chosen: readonly Item[],
): Statute {
  const isTaken = ({ reason }: Item) => reason === 'taken'
  const choices = new Map(
    chosen.filter((item) => !isTaken(item)).map(({ key }) => [key, { kind: 'ours' } as const]),
  )
  const { statute: text } = carry(base, operations, statute, choices)
  return chosen.filter(isTaken).reduce(putInPlace, text)
}

/** Of two units that were added under one number the chosen one stands, not both under two. */
function putInPlace(statute: Statute, { now, ours }: Item): Statute {
  const found = now && locate(statute, now)
  return found?.ok && ours ? replaceAt(statute, found.path, ours) : statute
}
