import { isDivision } from '../rebase/block.ts'
import { unitWords } from '../rebase/told.ts'
import { eId, isPartKind, sameAddress, startsWith, type Address } from '../statute/address.ts'
import { kinds } from '../statute/kinds.ts'
import { locate } from '../statute/locate.ts'
import type { Statute } from '../statute/unit.ts'
import type { Clash, TogetherChoices } from './compose.ts'
import { mergeWords, type MergedPiece } from './merged-words.ts'
import type { MergedUnit } from './merged-units.ts'
import type { Applied } from './variant.ts'

/** A place that variants want otherwise, and whose wording stands there. */
export interface Contested {
  /** By it the choice is made: the `eId` of the place. */
  readonly key: string
  /** Ends in `intro` where only the words before an enumeration are meant. */
  readonly address: Address
  /** `words`: they want different words; `order`: the text depends on which comes first. */
  readonly of: 'words' | 'order'
  /** Those who want something there, in their order. */
  readonly variants: readonly number[]
  readonly chosen: number
  readonly base: string | null
  /**
   * One for each of `variants`, with all that is inside the unit, of a chapter with its heading alone;
   * `null`: it is not there.
   */
  readonly wordings: readonly (string | null)[]
  /** The wordings set in one; `by` counts within `variants`. */
  readonly pieces: readonly MergedPiece[]
}

/** Clashes place by place, with all who take part. */
export function contestedWords(
  base: Statute,
  variants: readonly Applied[],
  clashes: readonly Clash[],
  choices: TogetherChoices,
  /** The units of all texts by their `eId`, in order. */
  order: readonly string[],
): readonly Contested[] {
  const rank = new Map(order.map((key, index) => [key, index]))
  const rankOf = (address: Address) => rank.get(eId(unitAt(address))) ?? order.length
  const places = new Map<string, { readonly address: Address; readonly who: Set<number> }>()
  for (const { key, address, variants: pair } of clashes) {
    const place = places.get(key) ?? { address, who: new Set() }
    for (const one of pair) place.who.add(one)
    places.set(key, place)
  }
  return [...places]
    .map(([key, { address, who }]) => {
      const among = [...who].toSorted((a, b) => a - b)
      return contested(base, variants, { key, address, of: 'words', among }, choices)
    })
    .toSorted((a, b) => rankOf(a.address) - rankOf(b.address))
}

/** The unit that an address names or names a part of. */
function unitAt(address: Address): Address {
  return isPart(address) ? address.slice(0, -1) : address
}

/** Whether a contested place is that of a unit, or has it inside. */
export function concerns({ address: place, of }: Contested, address: Address): boolean {
  if (of === 'order') return false
  const last = place.at(-1)
  if (!last) return false
  const alone = isPartKind(last.kind) || kinds[last.kind].systematising
  return alone ? sameAddress(address, unitAt(place)) : startsWith(address, place)
}

function isPart(address: Address): boolean {
  const last = address.at(-1)
  return last !== undefined && isPartKind(last.kind)
}

/**
 * Where only the order decides what the text reads, as with tirets that have no numbers of their own: one
 * choice for all, at the first unit that several change, or the first one that is changed, or for want of
 * words that change for the whole text.
 */
export function contestedOrder(
  base: Statute,
  variants: readonly Applied[],
  units: readonly MergedUnit[],
  choices: TogetherChoices,
): readonly Contested[] {
  const address = (units.find(({ by }) => by.length > 1) ?? units[0])?.address ?? []
  const among = variants.map((_, index) => index)
  return [contested(base, variants, { key: eId(address), address, of: 'order', among }, choices)]
}

function contested(
  base: Statute,
  variants: readonly Applied[],
  place: Pick<Contested, 'key' | 'address' | 'of'> & { readonly among: readonly number[] },
  choices: TogetherChoices,
): Contested {
  const { key, address, of, among } = place
  const choice = choices.get(key)
  const was = wordsAt(base, address)
  const wordings = among.map((index) => wordsAt(variants[index]?.statute ?? base, address))
  const { pieces } = mergeWords(
    was ?? '',
    wordings.map((words) => words ?? ''),
  )
  const chosen = choice !== undefined && among.includes(choice) ? choice : (among[0] ?? 0)
  return { key, address, of, variants: among, chosen, base: was, wordings, pieces }
}

function wordsAt(statute: Statute, address: Address): string | null {
  const found = locate(statute, address)
  if (!found.ok) return null
  if (isPart(address)) return found.unit.text
  return unitWords(isDivision(found.unit) ? { ...found.unit, children: [] } : found.unit, false)
}
