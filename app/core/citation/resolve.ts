import { isPartKind, type Address, type Step } from '../statute/address.ts'
import { kinds, mayContain } from '../statute/kinds.ts'
import { addressAt, locate } from '../statute/locate.ts'
import { rangeContains } from '../statute/number.ts'
import type { Statute, Unit } from '../statute/unit.ts'
import type { Citation, CitedPart, CitedStep } from './citation.ts'

/** A unit that is cited, or the one whose sentence or introduction is. */
export interface Target {
  /** Ends in the part kind where a sentence or an introduction is cited. */
  readonly address: Address
  readonly unit: Unit
}

/** What one place of a citation names in a statute. */
export type Resolution =
  /** All the units cited, a range expanded to those that are there. */
  | { readonly kind: 'units'; readonly part: CitedPart; readonly targets: readonly Target[] }
  /** The citation leads as far as `reached`; `step` is not there. */
  | {
      readonly kind: 'missing'
      readonly part: CitedPart
      readonly reached: Address
      readonly step: Step
    }

type Text = Pick<Statute, 'units'>

/**
 * Finds what a citation of the statute's own units names; `where` is the address of the unit in whose
 * text it stands, for „ust. 1” counts from there: from the nearest unit around it that has such a one.
 * A citation of another act gives nothing. Ranges are expanded to the units that are there, never by
 * arithmetic; an end that is missing is told.
 */
export function resolve(citation: Citation, where: Address, statute: Text): readonly Resolution[] {
  if (citation.act.kind !== 'own') return []
  return citation.parts.map((part) => resolvePart(part, where, statute))
}

function resolvePart(part: CitedPart, where: Address, statute: Text): Resolution {
  const [first] = part.steps
  if (!first) return { kind: 'units', part, targets: [] }
  if (first.from === '' && !isPartKind(first.kind))
    return resolveItself(part, first, where, statute)
  const bases = basesOf(first, where)
  const tried = bases.map((base) => follow(part, base, statute))
  const nearest = tried[0]
  return (
    tried.find(({ kind }) => kind === 'units') ??
    nearest ??
    missing(part, [], first.kind, first.from)
  )
}

/** Goes down the steps from `base`, with all the units of a range side by side. */
function follow(part: CitedPart, base: Address, statute: Text): Resolution {
  let reached: readonly Address[] = [base]
  for (const { kind, from, to } of part.steps) {
    const next: Address[] = []
    for (const address of reached) {
      const found =
        to === null
          ? one(address, { kind, number: from }, statute)
          : range(address, { kind, from, to }, statute)
      if ('lacks' in found) return missing(part, address, kind, found.lacks)
      next.push(...found.addresses)
    }
    reached = next
  }
  return { kind: 'units', part, targets: reached.flatMap((address) => targetAt(address, statute)) }
}

type Found = { readonly addresses: readonly Address[] } | { readonly lacks: string }

function one(base: Address, step: Step, statute: Text): Found {
  const address = [...base, step]
  return locate(statute, address).ok ? { addresses: [address] } : { lacks: step.number }
}

function range(
  base: Address,
  { kind, from, to }: CitedStep & { to: string },
  statute: Text,
): Found {
  for (const end of [from, to]) {
    if (!locate(statute, [...base, { kind, number: end }]).ok) return { lacks: end }
  }
  const addresses = siblings(base, kind, statute)
    .filter((number) => rangeContains(from, to, number))
    .map((number) => [...base, { kind, number }])
  return { addresses }
}

/** The numbers of the units, or sentences, of one kind under a base; articles count through the act. */
function siblings(base: Address, kind: Step['kind'], statute: Text): string[] {
  const located = locate(statute, base)
  if (isPartKind(kind)) {
    const numbers: string[] = []
    for (let n = 1; locate(statute, [...base, { kind, number: String(n) }]).ok; n++)
      numbers.push(String(n))
    return numbers
  }
  return numbersOf(located.ok ? located.unit.children : statute.units, kind)
}

function numbersOf(units: readonly Unit[], kind: Unit['kind']): string[] {
  return units.flatMap((unit) => {
    if (unit.kind === kind) return [unit.number]
    return kinds[unit.kind].systematising ? numbersOf(unit.children, kind) : []
  })
}

function targetAt(address: Address, statute: Text): readonly Target[] {
  const located = locate(statute, address)
  return located.ok ? [{ address, unit: located.unit }] : []
}

/**
 * From where a first step may count, the nearest unit first: an article and a systematising unit from
 * the act; „ust. 1” from its article; „pkt 2” from its paragraph, else its article; „zdanie drugie” from
 * the unit itself, and from those around it.
 */
function basesOf({ kind }: CitedStep, where: Address): Address[] {
  if (!isPartKind(kind) && kinds[kind].order <= kinds.article.order) return [[]]
  const around = where.map((_, i) => where.slice(0, where.length - i))
  const bases = around.filter((base) => {
    const last = base.at(-1)?.kind
    return last && !isPartKind(last) && (isPartKind(kind) || mayContain(last, kind))
  })
  return [...bases, []]
}

/** „niniejszego rozdziału”: the unit of that kind around the place of the citation. */
function resolveItself(
  part: CitedPart,
  { kind }: CitedStep,
  where: Address,
  statute: Text,
): Resolution {
  const located = locate(statute, where)
  const path = located.ok ? located.path : []
  for (let depth = path.length; depth > 0; depth--) {
    const address = addressAt(statute, path.slice(0, depth))
    if (address?.at(-1)?.kind === kind) {
      return { kind: 'units', part, targets: targetAt(address, statute) }
    }
  }
  return missing(part, [], kind, '')
}

function missing(
  part: CitedPart,
  reached: Address,
  kind: Step['kind'],
  number: string,
): Resolution {
  return { kind: 'missing', part, reached, step: { kind, number } }
}
