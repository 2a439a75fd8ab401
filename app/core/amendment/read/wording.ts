import type { PartKind } from '../../statute/address.ts'
import { kinds } from '../../statute/kinds.ts'
import { parseUnits } from '../../statute/parse.ts'
import { compareNumbers } from '../../statute/number.ts'
import { sentences } from '../../statute/sentence.ts'
import { raise, raised } from '../../statute/superscript.ts'
import { unit, type Unit, type UnitKind } from '../../statute/unit.ts'
import type { ReadCode } from './problem.ts'
import type { Rung } from './selection.ts'
import { expand } from './targets.ts'

/** A piece of a quoted wording: a whole unit, or the text of a part. */
export type Piece =
  | { readonly kind: 'unit'; readonly unit: Unit }
  | {
      readonly kind: 'part'
      readonly part: PartKind
      readonly number: string
      readonly text: string
    }

interface ReadPieces {
  readonly pieces: readonly Piece[]
  /** Null when the wording holds what was announced. */
  readonly code: ReadCode | null
}

const leadingDash = /^\s*[-–—−]\s*/u
/** „Rozdział 7” before the title proper, where an instruction quotes both. */
const headingMark =
  /^\s*(?:Część|Księga|Tytuł|Dział|DZIAŁ|Rozdział|ROZDZIAŁ|Oddział)\s+([IVXLCDM]+[a-z]*|\d+[a-z]*)\.?\s+/u

/** The number that a quoted heading brings along; null when it is the title alone. */
export function headingNumber(text: string): string | null {
  return headingMark.exec(text)?.[1] ?? null
}

const superscripted = new RegExp(`^(\\d+[a-z]*)[${raised.digits}]`, 'u')
const flattenedMark = /(?<=^|\s)(\d{1,4}[a-z]{0,3}) (\d{1,2}[a-z]{0,2})([.)](?=\s))/gu

/**
 * Reads a quoted wording as the units and parts that the instruction announces, and compares their
 * numbers with the announced ones (a range is compared at its ends: between them only the act knows the
 * numbers). `announced` are the innermost rungs, in order: „wprowadzenie do wyliczenia oraz pkt 1 i 2”.
 */
export function readWording(text: string, announced: readonly Rung[]): ReadPieces {
  const first = announced[0]
  if (!first) return { pieces: [], code: 'target-missing' }
  if (announced.length === 1) return readOne(text, first)
  if (first.kind === 'intro') return readIntroduced(text, announced.slice(1))
  const kinds = new Set(announced.map((rung) => rung.kind))
  const closing = kinds.delete('closing')
  const [kind] = kinds
  if (kinds.size !== 1 || !kind) return { pieces: [], code: 'wording-not-read' }
  const labels = announced.flatMap((rung) => (rung.kind === kind ? rung.labels : []))
  const all: Rung = { kind, labels }
  return closing ? readClosed(text, all) : readOne(text, all)
}

/**
 * Reads what is added. A mark with a title alone („dodaje się oznaczenie i tytuł rozdziału”) is a
 * chapter without articles of its own: it takes over those behind its anchor.
 */
export function readAddition(text: string, announced: readonly Rung[]): ReadPieces {
  if (!announced.some((rung) => rung.kind === 'heading')) return readWording(text, announced)
  const { units } = parseUnits(text)
  const [only] = units
  return units.length === 1 && only && kinds[only.kind].systematising
    ? { pieces: [{ kind: 'unit', unit: only }], code: null }
    : { pieces: [], code: 'heading-inserted' }
}

function readOne(text: string, rung: Rung): ReadPieces {
  switch (rung.kind) {
    case 'sentence':
      return readSentences(text, rung)
    case 'heading':
      return parts('heading', [{ number: '', text: text.replace(headingMark, '').trim() }])
    case 'intro':
    case 'actTitle':
      return parts(rung.kind, [{ number: '', text: text.trim() }])
    case 'closing':
      return { pieces: [closingPiece(text)], code: text.trim() === '' ? 'wording-missing' : null }
    default:
      return readUnitsOf(text, rung.kind, rung)
  }
}

function readUnitsOf(text: string, kind: UnitKind, rung: Rung): ReadPieces {
  const { units, problems } = parseUnits(raiseMarks(text, rung), kind)
  const own = numbered(units, rung)
  const pieces = own.map((read): Piece => ({ kind: 'unit', unit: read }))
  const strange = own.length === 0 || own.some((read) => read.kind !== kind)
  if (strange || problems.some((problem) => problem.severity === 'error')) {
    return { pieces: strange ? [] : pieces, code: 'wording-not-read' }
  }
  if (agrees(own, rung)) return { pieces, code: null }
  return { pieces: isPlausible(own, rung) ? pieces : [], code: 'labels-differ' }
}

/** „§ 1 1. … § 1 2. …”: marks whose superscripts the source flattened, where such are announced. */
function raiseMarks(text: string, { labels }: Rung): string {
  const stems = new Set(
    labels.flatMap(({ from }) => {
      const [, stem] = superscripted.exec(from) ?? []
      return stem === undefined ? [] : [stem]
    }),
  )
  if (stems.size === 0) return text
  return text.replace(flattenedMark, (mark, stem: string, power: string, stop: string) =>
    stems.has(stem) ? stem + raise(power) + stop : mark,
  )
}

/**
 * Whether a wording whose numbers differ from the announced ones may be taken as it stands: as many
 * units as announced, in their order. Otherwise something is missing, and nothing is guessed.
 */
function isPlausible(units: readonly Unit[], { labels }: Rung): boolean {
  const single = labels.every(({ to }) => to === undefined)
  return (
    single &&
    labels.length === units.length &&
    units.every(
      ({ number }, i) => compareNumbers(units[i - 1]?.number ?? '', number) < 0 || i === 0,
    )
  )
}

/** Tirets print no number: they carry the ordinal that the instruction gives them. */
function numbered(units: readonly Unit[], rung: Rung): readonly Unit[] {
  if (rung.kind !== 'indent' && rung.kind !== 'doubleIndent') {
    const only = units.length === 1 ? units[0] : undefined
    const label = rung.labels.length === 1 ? rung.labels[0] : undefined
    // A wording without its mark: the instruction says what it is.
    if (only?.number === '' && label && label.to === undefined) {
      return [{ ...only, number: label.from }]
    }
    return units
  }
  const numbers = rung.labels.flatMap((label) => expand(label) ?? [])
  if (numbers.length !== units.length) return units
  return units.map((read, i) => ({ ...read, number: numbers[i] ?? read.number }))
}

function agrees(units: readonly Unit[], rung: Rung): boolean {
  let at = 0
  for (const { from, to } of rung.labels) {
    if (from === '') return true
    if (units[at]?.number !== from) return false
    if (to !== undefined) {
      while (at < units.length && units[at]?.number !== to) at++
      if (at >= units.length) return false
    }
    at++
  }
  return at === units.length
}

function readSentences(text: string, rung: Rung): ReadPieces {
  const numbers = rung.labels.flatMap((label) => expand(label) ?? [])
  if (numbers.length <= 1)
    return parts('sentence', [{ number: numbers[0] ?? '', text: text.trim() }])
  const ranges = sentences(text)
  if (ranges.length !== numbers.length) return { pieces: [], code: 'labels-differ' }
  return parts(
    'sentence',
    ranges.map(({ start, end }, i) => ({ number: numbers[i] ?? '', text: text.slice(start, end) })),
  )
}

function parts(
  part: PartKind,
  texts: readonly { readonly number: string; readonly text: string }[],
): ReadPieces {
  return {
    pieces: texts.map(({ number, text }) => ({ kind: 'part', part, number, text })),
    code: texts.some(({ text }) => text === '') ? 'wording-missing' : null,
  }
}

function closingPiece(text: string): Piece {
  return { kind: 'unit', unit: unit('closing', '', text.replace(leadingDash, '').trim()) }
}

/** „wprowadzenie do wyliczenia oraz pkt 1 i 2”: the introduction ends where the first unit begins. */
function readIntroduced(text: string, announced: readonly Rung[]): ReadPieces {
  const first = announced[0]
  const label = first?.labels[0]?.from ?? ''
  const mark = first?.kind === 'indent' ? /\s[-–—−]\s/u : new RegExp(`(?:^|\\s)${label}\\)\\s`, 'u')
  const at = text.search(mark)
  if (at <= 0) return { pieces: [], code: 'wording-not-read' }
  const rest = readWording(text.slice(at), announced)
  const intro = parts('intro', [{ number: '', text: text.slice(0, at).trim() }])
  return { pieces: [...intro.pieces, ...rest.pieces], code: intro.code ?? rest.code }
}

/** „pkt 3 i część wspólna”: the closing part begins at a dash, on its own line or the last one. */
function readClosed(text: string, rung: Rung): ReadPieces {
  const line = text.search(/\n\s*[-–—−]\s/u)
  const at = line >= 0 ? line : ([...text.matchAll(/\s[-–—−](?=\s)/gu)].at(-1)?.index ?? -1)
  if (at < 0) return { pieces: [], code: 'wording-not-read' }
  const body = readOne(text.slice(0, at), rung)
  if (body.pieces.length === 0) return body
  return { pieces: [...body.pieces, closingPiece(text.slice(at))], code: body.code }
}
