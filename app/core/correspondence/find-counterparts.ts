import { eId, type Address } from '../statute/address.ts'
import type { Statute } from '../statute/unit.ts'
import {
  provisionsOf,
  type Concepts,
  type Provision,
  type Provisions,
  type Rank,
} from './provisions.ts'

/** A provision of the other act that may correspond. */
export interface Counterpart {
  readonly address: Address
  /** How much the words have in common, terms exchanged: 0 nothing, 1 the same words. */
  readonly likeness: number
  /** By what the proposals are ranked: the likeness of the words and of the place. */
  readonly score: number
}

/** More than a person would look through. */
const maxCounterparts = 5

/** Below this, two provisions share no more than any two provisions of such acts. */
const leastScore = 0.3

/** What decides, in parts of one: the words above all; the place settles between like words. */
const weights = { words: 0.62, surroundings: 0.23, order: 0.1, number: 0.05 }

/** How well provisions of two ranks go together; at 0 they are not compared. */
const rankFit: Readonly<Record<Rank, Readonly<Record<Rank, number>>>> = {
  chapter: { chapter: 1, article: 0.3, provision: 0, item: 0 },
  article: { chapter: 0.3, article: 1, provision: 0.7, item: 0 },
  provision: { chapter: 0, article: 0.7, provision: 1, item: 0.7 },
  item: { chapter: 0, article: 0, provision: 0.7, item: 1 },
}

/** Two acts made ready to be compared; worth keeping with their texts. */
export interface Correspondence {
  readonly own: Provisions
  readonly other: Provisions
  /** How telling a concept is: the fewer provisions of both acts have it, the more. */
  readonly rarity: ReadonlyMap<string, number>
}

/** Makes two acts ready for {@link findCounterparts}. */
export function correspondenceOf(
  own: Pick<Statute, 'units'>,
  other: Pick<Statute, 'units'>,
): Correspondence {
  const provisions = { own: provisionsOf(own), other: provisionsOf(other) }
  const all = [...provisions.own.values(), ...provisions.other.values()]
  const holders = new Map<string, number>()
  for (const { own: concepts } of all) {
    for (const concept of concepts.keys()) holders.set(concept, (holders.get(concept) ?? 0) + 1)
  }
  const rarity = new Map(
    [...holders].map(([concept, count]) => [concept, Math.log(1 + all.length / count)]),
  )
  return { ...provisions, rarity }
}

/**
 * Proposes the provisions of the other act that correspond to the one at `address` of the own, best
 * first: by the words with the terms of both acts taken as one, by the article and chapter around, by
 * the order of the text and by the number. None when `address` names no living provision or nothing is
 * alike.
 */
export function findCounterparts(
  { own, other, rarity }: Correspondence,
  address: Address,
): readonly Counterpart[] {
  const provision = own.get(eId(address))
  if (!provision) return []
  const around = surroundingsIn(rarity)
  return [...other.values()]
    .filter((candidate) => rankFit[provision.rank][candidate.rank] > 0)
    .map((candidate): Counterpart => {
      const likeness = likenessOf(provision.concepts, candidate.concepts, rarity)
      const place =
        weights.surroundings * around(provision.parent, candidate.parent) +
        weights.order * (1 - Math.abs(provision.place - candidate.place)) +
        weights.number * (provision.unit.number === candidate.unit.number ? 1 : 0)
      const fit = rankFit[provision.rank][candidate.rank]
      const score = likeness === 0 ? 0 : fit * (weights.words * likeness + place)
      return { address: candidate.address, likeness, score }
    })
    .filter(({ score }) => score >= leastScore)
    .sort((a, b) => b.score - a.score)
    .slice(0, maxCounterparts)
}

type Around = (own: Provision | null, other: Provision | null) => number

/** How alike what stands around two provisions is: the nearest unit above counts most. */
function surroundingsIn(rarity: Correspondence['rarity']): Around {
  const known = new Map<Provision | null, Map<Provision | null, number>>()
  const around: Around = (own, other) => {
    if (!own || !other) return own === other ? 1 : 0
    const likes = known.get(own) ?? new Map<Provision | null, number>()
    known.set(own, likes)
    const before = likes.get(other)
    if (before !== undefined) return before
    const here = likenessOf(own.concepts, other.concepts, rarity)
    const like =
      own.parent && other.parent ? 0.7 * here + 0.3 * around(own.parent, other.parent) : here
    likes.set(other, like)
    return like
  }
  return around
}

/** Dice's coefficient, each concept counting as much as it tells. */
function likenessOf(a: Concepts, b: Concepts, rarity: Correspondence['rarity']): number {
  let [common, all] = [0, 0]
  for (const [concept, count] of a) {
    const weight = rarity.get(concept) ?? 0
    common += 2 * weight * Math.min(count, b.get(concept) ?? 0)
    all += weight * count
  }
  for (const [concept, count] of b) all += (rarity.get(concept) ?? 0) * count
  return all === 0 ? 0 : common / all
}
