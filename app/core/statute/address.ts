import { kinds, arabicPattern, latinPattern } from './kinds.ts'
import { LAST, ordinal, ordinalOf, ordinalPattern, parseOrdinal } from './ordinal.ts'
import { lower, raised } from './superscript.ts'
import { unitKinds, type UnitKind } from './unit.ts'

/**
 * What an address step may name besides a unit: the introduction to an enumeration (`intro`), a
 * sentence of a unit's own text (`sentence`, numbered from 1, or „ostatnie”), the title of a systematising unit
 * (`heading`) and the act's own title (`actTitle`). They end an address. The closing part (część
 * wspólna) is a unit of its own, `closing`.
 */
export const partKinds = ['intro', 'sentence', 'heading', 'actTitle'] as const
export type PartKind = (typeof partKinds)[number]

export interface Step {
  readonly kind: UnitKind | PartKind
  readonly number: string
}

/**
 * Where a unit stands, as the law names it (ZTP § 59): the steps from the article down; systematising
 * units above an article are left out, since articles are numbered through the whole act (ZTP § 57
 * ust. 1). The address of a chapter starts at the outermost systematising unit. The empty address is
 * the act itself.
 */
export type Address = readonly Step[]

const INTRO = 'wprowadzenie do wyliczenia'
const ACT_TITLE = 'tytuł ustawy'
const HEADING = 'tytuł'

/** Whether a step names a part of a unit and not a unit. */
export function isPartKind(kind: Step['kind']): kind is PartKind {
  return partKinds.some((part) => part === kind)
}

/** Whether two addresses name the same place. */
export function sameAddress(a: Address, b: Address): boolean {
  return a.length === b.length && startsWith(a, b)
}

/** Whether `address` is `prefix` or lies inside it. */
export function startsWith(address: Address, prefix: Address): boolean {
  return prefix.every((step, i) => {
    const other = address[i]
    return other?.kind === step.kind && other.number === step.number
  })
}

/**
 * Cites a place in the fixed order and without commas (ZTP § 59 ust. 1):
 * `art. 18 ust. 2 pkt 9 lit. a tiret drugie podwójne tiret trzecie`, `art. 20 ust. 5 zdanie drugie`,
 * `tytuł rozdziału 7`, `rozdział 7`. The act itself is `''`.
 */
export function printAddress(address: Address): string {
  const last = address.at(-1)
  const above = address.slice(0, -1)
  if (last?.kind === 'heading') {
    const owner = above.at(-1)
    const outer = printAddress(above.slice(0, -1))
    const named =
      owner && !isPartKind(owner.kind) ? `${kinds[owner.kind].forms.genitive} ${owner.number}` : ''
    return [outer, HEADING, named].filter((words) => words !== '').join(' ')
  }
  return address.map(printStep).join(' ')
}

function printStep({ kind, number }: Step): string {
  if (isPartKind(kind)) {
    switch (kind) {
      case 'intro':
        return INTRO
      case 'sentence':
        return number === '' ? 'zdanie' : `zdanie ${ordinalOf(number)}`
      case 'heading':
        return HEADING
      case 'actTitle':
        return ACT_TITLE
    }
  }
  const { citation, numbering } = kinds[kind]
  if (numbering === 'none' || number === '') return citation
  return `${citation} ${numbering === 'ordinal' ? ordinal(Number(number)) : number}`
}

/** Patterns of one step each, tried in turn at the same place: longer wording before shorter. */
const stepPatterns = [
  part(INTRO, 'intro'),
  part(ACT_TITLE, 'actTitle'),
  {
    kind: 'sentence' as const,
    pattern: new RegExp(`zdanie\\s+(${ordinalPattern()}|${LAST})`, 'iuy'),
  },
  ...unitKinds.map((kind) => ({ kind, pattern: unitPattern(kind) })).reverse(),
]

function part(words: string, kind: PartKind): { kind: PartKind; pattern: RegExp } {
  return { kind, pattern: new RegExp(`()${words}`, 'iuy') }
}

function unitPattern(kind: UnitKind): RegExp {
  const { citation, numbering, systematising } = kinds[kind]
  const word = citation.replace('.', '\\.?').replace(' ', '\\s+')
  if (numbering === 'none') return new RegExp(`()${word}`, 'iuy')
  if (numbering === 'ordinal') return new RegExp(`${word}\\s+(${ordinalPattern()})`, 'iuy')
  if (numbering === 'latin') return new RegExp(`${word}\\s*(${latinPattern})\\b\\)?`, 'uy')
  const number = systematising
    ? '[\\p{L}\\d' + raised.digits + raised.letters + ']+'
    : arabicPattern
  return new RegExp(`${word}\\s*(${number})(?![\\p{L}\\d])`, 'uy')
}

const headingPatterns = unitKinds
  .filter((kind) => kinds[kind].systematising)
  .map((kind) => ({
    kind,
    pattern: new RegExp(`${HEADING}\\s+${kinds[kind].forms.genitive}\\s+(\\S+)`, 'iuy'),
  }))

/** Reads what {@link printAddress} prints, any spaces between; null when the text is no address. */
export function parseAddress(text: string): Address | null {
  const source = text.trim().replace(/\s+/gu, ' ')
  const address: Step[] = []
  for (let at = 0; at < source.length;) {
    const steps = headingAt(source, at) ?? stepAt(source, at)
    if (!steps || address.some((step) => isPartKind(step.kind))) return null
    address.push(...steps.steps)
    at = steps.end
    if (at < source.length) {
      if (source.charAt(at) !== ' ') return null
      at++
    }
  }
  return inOrder(address) ? address : null
}

interface Steps {
  readonly steps: readonly Step[]
  readonly end: number
}

function headingAt(source: string, at: number): Steps | null {
  for (const { kind, pattern } of headingPatterns) {
    pattern.lastIndex = at
    const match = pattern.exec(source)
    if (match) {
      const owner = { kind, number: match[1] ?? '' }
      return { steps: [owner, { kind: 'heading', number: '' }], end: pattern.lastIndex }
    }
  }
  return null
}

function stepAt(source: string, at: number): Steps | null {
  for (const { kind, pattern } of stepPatterns) {
    pattern.lastIndex = at
    const match = pattern.exec(source)
    if (!match) continue
    const printed = match[1] ?? ''
    const counted = parseOrdinal(printed)
    const number = counted === null ? printed : String(counted)
    return { steps: [{ kind, number }], end: pattern.lastIndex }
  }
  return null
}

/** A step lies below the one before it (a § may hold ustępy, ZTP § 124, or stand in their place). */
function inOrder(address: Address): boolean {
  return address.every((step, i) => {
    const above = address[i - 1]
    if (!above || isPartKind(step.kind)) return true
    return !isPartKind(above.kind) && below(above.kind, step.kind)
  })
}

function below(above: UnitKind, kind: UnitKind): boolean {
  return kinds[above].children.some((child) => child === kind || below(child, kind))
}

/**
 * A permanent identifier in the manner of the Akoma Ntoso naming convention:
 * `art_18__para_2__point_9__letter_a`, superscripts after a hyphen: `art_12-1`. Fit for a URL fragment.
 */
export function eId(address: Address): string {
  return address.map(eIdStep).join('__')
}

function eIdStep({ kind, number }: Step): string {
  const name = isPartKind(kind) ? kind : kinds[kind].eId
  if (number === '') return name
  return `${name}_${asItStands.test(number) ? number : plainNumber(number).replace(/\s+/gu, '-')}`
}

/** Nearly every number. Aligning two texts asks for thousands of identifiers, a quarter of its time before. */
const asItStands = /^[\da-z]+$/u

/** `12¹ᵃ` as `12-1a`. */
function plainNumber(number: string): string {
  return lower(number.replace(firstRaised, '$1-'))
}

const firstRaised = new RegExp(`([^${raised.digits}])(?=[${raised.digits}])`, 'gu')
