import type { Citation } from '../citation/citation.ts'
import { parseCitations } from '../citation/parse.ts'
import { resolve } from '../citation/resolve.ts'
import { eId, isPartKind, printAddress, type Address } from '../statute/address.ts'
import { kinds } from '../statute/kinds.ts'
import type { Statute } from '../statute/unit.ts'
import { fold } from './fold.ts'

/** An act whose provisions can be cited in a question, by its short name or its title. */
export interface CitableText {
  /** Slug. */
  readonly act: string
  readonly statute: Pick<Statute, 'title' | 'units'>
}

/** A provision that a question cites. */
export interface CitedUnit {
  readonly act: string
  /** The unit's `eId`. */
  readonly unit: string
  /** „art. 64 ust. 1” */
  readonly cited: string
  /** False: the act has no such unit, and this is how far the citation leads. */
  readonly whole: boolean
}

/** A question with the provisions and the acts that it names taken out of it. */
export interface CitingQuestion {
  readonly units: readonly CitedUnit[]
  /** Slugs of the acts that are named. */
  readonly acts: readonly string[]
  /** What else is asked; `''` when the question is a citation and nothing more. */
  readonly rest: string
}

/** How people type citations, and how the law prints them: „art 64ust.1”, „rozdzial 7”. */
const typedForms: readonly (readonly [RegExp, string])[] = [
  [/(?<=\d\p{L}?)(?=(?:ust|pkt|lit)[.\s\d])/giu, ' '],
  [/(?<![\p{L}\d])art(?:yku[łl]\p{L}*)?\.?\s*(?=\d)/giu, 'art. '],
  [/(?<![\p{L}\d])ust(?:[ęe]p\p{L}*)?\.?\s*(?=\d)/giu, 'ust. '],
  [/(?<![\p{L}\d])(?:pkt|punkt\p{L}*)\.?\s*(?=\d)/giu, 'pkt '],
  [/(?<![\p{L}\d])lit(?:er\p{L}*)?\.?\s*(?=\p{L}{1,2}(?!\p{L}))/giu, 'lit. '],
  [/(?<!\p{L})rozdz(?:ia[łl]\p{L}*)?\.?\s*(?=\d)/giu, 'rozdział '],
]

/**
 * Reads the provisions that a question cites: „art. 64 ust. 1 usg”, „usp art 67”, „art. 8 ust. 2–5 ustawy
 * o samorządzie gminnym”. Where no act is named, every act that has the unit is meant; a unit that no
 * act has leads as far as it can. Any text may be asked.
 */
export function citedUnits(question: string, acts: readonly CitableText[]): CitingQuestion {
  const named = acts.filter(({ act }) => slugPattern(act).test(question))
  const typed = named.reduce((text, { act }) => text.replaceAll(slugPattern(act), ' '), question)
  const text = typedForms.reduce(
    (words, [form, printed]) => words.replace(form, printed),
    typed.normalize('NFC'),
  )
  const citations = parseCitations(text).filter(isAbsolute)
  const found = citations.map((citation) => ({
    citation,
    units: unitsOf(citation, meant(citation, named, acts)),
  }))
  const understood = found.filter(({ units }) => units.length > 0)
  return {
    units: distinct(preferWhole(understood.flatMap(({ units }) => units))),
    acts: named.map(({ act }) => act),
    rest: without(
      text,
      understood.map(({ citation }) => citation),
    ),
  }
}

function slugPattern(act: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\d])${act}(?![\\p{L}\\d])`, 'giu')
}

/** „ust. 1” alone says nothing about where. */
function isAbsolute({ parts }: Citation): boolean {
  const first = parts[0]?.steps[0]
  if (!first || first.from === '' || isPartKind(first.kind)) return false
  return kinds[first.kind].order <= kinds.article.order
}

function meant(
  { act }: Citation,
  named: readonly CitableText[],
  acts: readonly CitableText[],
): readonly CitableText[] {
  if (act.kind === 'own') return named.length > 0 ? named : acts
  if (act.kind === 'unnamed') return []
  const title = fold(act.title)
  return acts.filter(({ statute }) => title !== '' && fold(statute.title).includes(title))
}

function unitsOf(citation: Citation, acts: readonly CitableText[]): readonly CitedUnit[] {
  return acts.flatMap(({ act, statute }) =>
    resolve({ ...citation, act: { kind: 'own' } }, [], statute).flatMap((found) => {
      if (found.kind === 'missing') return citedUnit(act, found.reached, false)
      const [first] = found.targets
      return first ? citedUnit(act, first.address, true) : []
    }),
  )
}

function citedUnit(act: string, address: Address, whole: boolean): readonly CitedUnit[] {
  const unit = address.filter((step) => !isPartKind(step.kind))
  return unit.length === 0 ? [] : [{ act, unit: eId(unit), cited: printAddress(address), whole }]
}

function preferWhole(units: readonly CitedUnit[]): readonly CitedUnit[] {
  const whole = units.filter((unit) => unit.whole)
  return whole.length > 0 ? whole : units
}

function distinct(units: readonly CitedUnit[]): readonly CitedUnit[] {
  return [...new Map(units.map((one) => [`${one.act} ${one.unit}`, one])).values()]
}

function without(text: string, citations: readonly Citation[]): string {
  const kept = [...citations]
    .reverse()
    .reduce((rest, { range }) => `${rest.slice(0, range.start)} ${rest.slice(range.end)}`, text)
  return kept.replace(/\s+/gu, ' ').trim()
}
