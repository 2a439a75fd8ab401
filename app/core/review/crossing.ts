import { invert } from '../amendment/invert.ts'
import { mapAddress } from '../amendment/map.ts'
import { diffStatutes } from '../diff/statutes.ts'
import { eId, sameAddress, type Address } from '../statute/address.ts'
import type { UnitPlace } from './anchor.ts'
import { statuteAt, type ReviewedAct, type ReviewedText } from './reviewed-text.ts'

/** The way from one version's texts to another's. */
export interface Crossing {
  /**
   * The units of the later text that a unit of the earlier one may have become, the likeliest first:
   * what the operations say of it, then what the alignment of the two texts says. Empty: it is gone.
   */
  readonly successors: (place: UnitPlace) => readonly UnitPlace[]
}

type Alignment = ReadonlyMap<string, Address>

/** Prepares the way between two versions; what it takes is computed once, when first asked for. */
export function crossing(from: ReviewedText, to: ReviewedText): Crossing {
  const alignments = new Map<string, Alignment>()
  const known = new Map<string, readonly UnitPlace[]>()
  const alignmentAt = (place: UnitPlace): Alignment => {
    const key = `${place.layer} ${place.act}`
    const alignment = alignments.get(key) ?? align(from, to, place)
    alignments.set(key, alignment)
    return alignment
  }
  return {
    successors: (place) => {
      const key = `${place.layer} ${place.act} ${eId(place.address)}`
      const found = known.get(key) ?? successorsOf(from, to, place, alignmentAt(place))
      known.set(key, found)
      return found
    },
  }
}

function align(from: ReviewedText, to: ReviewedText, place: UnitPlace): Alignment {
  const before = statuteAt(from, place)
  const after = statuteAt(to, place)
  if (!before || !after) return new Map()
  const pairs = diffStatutes(before, after).filter(({ label }) => label.old !== null)
  return new Map(
    pairs
      .filter(({ change }) => change !== 'removed' && change !== 'added')
      .map(({ address, oldAddress = address }) => [eId(oldAddress), address]),
  )
}

function successorsOf(
  from: ReviewedText,
  to: ReviewedText,
  place: UnitPlace,
  alignment: Alignment,
): readonly UnitPlace[] {
  const byOperations = mapped(from, to, place)
  const byAlignment = alignment.get(eId(place.address)) ?? null
  const repeated = byOperations && byAlignment && sameAddress(byOperations, byAlignment)
  return [byOperations, repeated ? null : byAlignment]
    .filter((address) => address !== null)
    .map((address) => ({ ...place, address }))
}

/**
 * Back to the statute through the inverse of the earlier operations, and on through the later ones;
 * `null` where either is gone, and between versions that amend different publications.
 */
function mapped(from: ReviewedText, to: ReviewedText, place: UnitPlace): Address | null {
  const earlier = actOf(from, place)
  const later = actOf(to, place)
  if (!earlier?.base || !earlier.proposed || !later?.base) return null
  if (earlier.source !== later.source) return null
  if (place.layer === 'statute') return place.address
  const inverse = invert(earlier.base, earlier.operations)
  const origin = mapAddress(earlier.proposed, inverse, place.address)
  return origin && mapAddress(later.base, later.operations, origin)
}

function actOf(text: ReviewedText, place: UnitPlace): ReviewedAct | undefined {
  return text.acts.find(({ act }) => act === place.act)
}
