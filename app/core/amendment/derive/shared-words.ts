import type { Address } from '../../statute/address.ts'
import { locate } from '../../statute/locate.ts'
import type { Statute } from '../../statute/unit.ts'
import { occurrences } from '../apply/occurrences.ts'
import { change, type Change } from './change.ts'
import { sameText } from './same.ts'
import { exchangedWords, type Exchange } from './words.ts'

/** From this many places on the same exchange is said once for all of them. */
const SHARED_FROM = 3

/** A change of one text, and what becomes of it. */
interface TextChange {
  readonly index: number
  readonly address: Address
  readonly before: string
  readonly after: string
}

/**
 * The same words exchanged in several places as one instruction at the place of the first (ZTP § 88):
 * „użyte w art. 5 w ust. 1, w art. 7 i w art. 9 w pkt 2 wyrazy „…” zastępuje się wyrazami „…””. Other
 * changes stay as they are.
 */
export function withSharedWords(before: Statute, changes: readonly Change[]): readonly Change[] {
  const texts = changes.flatMap((it, index) => textChange(before, it, index) ?? [])
  const groups = new Map<number, readonly Change[]>()
  const taken = new Set<number>()
  for (const exchange of candidates(texts)) {
    const places = texts.filter((it) => !taken.has(it.index) && isExplained(it, exchange))
    const [first] = places
    if (!first || places.length < SHARED_FROM) continue
    groups.set(first.index, exchanges(places, exchange))
    for (const { index } of places) taken.add(index)
  }
  if (groups.size === 0) return changes
  return changes.flatMap((it, index) => groups.get(index) ?? (taken.has(index) ? [] : [it]))
}

/** What a change does to one text; null for changes of another nature. */
function textChange(statute: Statute, { operation }: Change, index: number): TextChange | null {
  if (operation.kind !== 'replaceUnit' && operation.kind !== 'replaceText') return null
  const found = locate(statute, operation.address)
  if (!found.ok || (found.part && found.part.kind !== 'intro')) return null
  const { address } = operation
  if (operation.kind === 'replaceText') {
    return { index, address, before: found.unit.text, after: operation.text }
  }
  const { unit } = operation
  if (unit.children.length > 0 || found.unit.children.length > 0) return null
  if (unit.heading !== found.unit.heading || unit.number !== found.unit.number) return null
  return { index, address, before: found.unit.text, after: unit.text }
}

/** The exchanges that explain some text, the commonest first. */
function candidates(texts: readonly TextChange[]): readonly Exchange[] {
  const counts = new Map<string, { readonly exchange: Exchange; count: number }>()
  for (const { before, after } of texts) {
    const exchange = exchangedWords(before, after)
    if (!exchange) continue
    const key = `${exchange.words}\n${exchange.replacement}`
    const known = counts.get(key) ?? { exchange, count: 0 }
    counts.set(key, { ...known, count: known.count + 1 })
  }
  return [...counts.values()].toSorted((a, b) => b.count - a.count).map(({ exchange }) => exchange)
}

function isExplained({ before, after }: TextChange, { words, replacement }: Exchange): boolean {
  const places = occurrences(before, words)
  if (places.length === 0) return false
  const exchanged = places.reduceRight(
    (text, { start, end }) => text.slice(0, start) + replacement + text.slice(end),
    before,
  )
  return sameText(exchanged, after)
}

/** One operation for each place; „użyte w …” means every occurrence there. */
function exchanges(places: readonly TextChange[], exchange: Exchange): readonly Change[] {
  return places.map(({ address }) =>
    change({ kind: 'replaceWords', address, ...exchange, occurrence: 'all' }, 'same-words'),
  )
}
