import { parseCitations } from '#app/core/citation/parse.ts'
import type { Citation, CitedPart } from '#app/core/citation/citation.ts'
import { resolve } from '#app/core/citation/resolve.ts'
import { eId, isPartKind, type Address } from '#app/core/statute/address.ts'
import { walk } from '#app/core/statute/locate.ts'
import type { Statute } from '#app/core/statute/unit.ts'
import { paths } from '#app/paths.ts'
import type { TextLink } from './pieces.ts'

/** Another act that the program has, which citations may lead to. */
export interface CitableAct {
  readonly act: string
  readonly statute: Statute
}

/**
 * The citations of every unit that lead somewhere: to units of the same act, and of the other acts at
 * hand. What is cited but not there (an excerpt leaves it out, the act is not loaded) is no link.
 */
export function citationLinks(
  statute: Statute,
  others: readonly CitableAct[],
): ReadonlyMap<string, readonly TextLink[]> {
  const links = new Map<string, readonly TextLink[]>()
  for (const { unit, address } of walk(statute)) {
    const found = parseCitations(unit.text).flatMap((citation) =>
      linksOf(citation, address, statute, others),
    )
    if (found.length > 0) links.set(eId(address), found)
  }
  return links
}

function linksOf(
  citation: Citation,
  where: Address,
  statute: Statute,
  others: readonly CitableAct[],
): readonly TextLink[] {
  if (citation.act.kind === 'own') {
    return placesOf(citation, where, statute).map(({ part, unit }) => ({
      ...part.range,
      href: `#${unit}`,
    }))
  }
  const other = others.find((act) => isNamed(citation, act))
  if (!other) return []
  if (citation.parts.length === 0) return [{ ...citation.range, href: paths.act(other.act) }]
  const own = { ...citation, act: { kind: 'own' as const } }
  return placesOf(own, [], other.statute).map(({ part, unit }) => ({
    ...part.range,
    href: paths.unit(other.act, unit),
  }))
}

/** The first unit that each place of a citation names; a range leads to its beginning. */
function placesOf(
  citation: Citation,
  where: Address,
  statute: Statute,
): readonly { readonly part: CitedPart; readonly unit: string }[] {
  return resolve(citation, where, statute).flatMap((resolution) => {
    const target = resolution.kind === 'units' ? resolution.targets[0] : undefined
    if (!target) return []
    const unit = target.address.filter(({ kind }) => !isPartKind(kind))
    return [{ part: resolution.part, unit: eId(unit) }]
  })
}

/** Acts are cited by their title, with or without their date: „ustawy o samorządzie powiatowym”. */
function isNamed({ act }: Citation, { statute }: CitableAct): boolean {
  return (
    act.kind === 'other' &&
    act.title.length > 2 &&
    statute.title.toLowerCase().endsWith(` ${act.title.toLowerCase()}`)
  )
}
