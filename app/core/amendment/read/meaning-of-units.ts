import type { Range } from '../../problem.ts'
import { isPartKind, printAddress, type Address } from '../../statute/address.ts'
import { kinds } from '../../statute/kinds.ts'
import type { Operation } from '../operation.ts'
import type { Clause } from './clauses.ts'
import { meaning, nothing, type Meaning, type Trouble } from './meaning.ts'
import type { Phrase } from './phrases.ts'
import { isOlderPlace, type Scope } from './places.ts'
import type { ReadCode } from './problem.ts'
import type { Chain, Rung } from './selection.ts'
import { descend, descendAll, expand, MAX_TARGETS } from './targets.ts'
import { rank } from './unit-words.ts'
import { headingNumber, readAddition, readWording, type Piece } from './wording.ts'

/** What a clause names: the units around, and the innermost rung with the numbers themselves. */
interface Named {
  readonly parents: readonly Address[]
  readonly rung: Rung
}

/** Rewording, adding and repealing units and their parts (ZTP § 85, § 87, § 89). */
export function meaningOfUnits(
  clause: Clause,
  scope: Scope,
  wordingAt: (inner: Range) => string,
  whole: Range,
): Meaning {
  if (clause.phrases.some((phrase) => !belongs(phrase, clause))) {
    return nothing('not-understood', whole)
  }
  const named = namedUnits(clause, scope)
  if (!named) return nothing('too-many-targets', whole)
  if (named.length === 0) return nothing('target-missing', whole)
  const beside = closingOfEnumeration(clause, scope)
  if (clause.verb === 'repeal' || clause.verb === 'delete') {
    return repeals(beside ? named.map(aroundPoint) : named, whole)
  }
  const [wording, ...others] = clause.phrases.filter((phrase) => phrase.kind === 'wording')
  if (!wording) return nothing('wording-missing', whole)
  if (others.length > 0 || !standTogether(named)) return nothing('not-understood', whole)
  const text = wording.inner.map(wordingAt).join('\n')
  const rungs = named.map(({ rung }) => rung)
  const read = clause.verb === 'reword' ? readWording(text, rungs) : readAddition(text, rungs)
  if (read.pieces.length === 0) return nothing(read.code ?? 'wording-not-read', wording)
  const problems: Trouble[] = []
  const warn = (code: ReadCode) =>
    problems.push({ code, severity: 'warning', start: wording.start, end: wording.end })
  if (clause.verb === 'reword' && renumbersHeading(named, text))
    return nothing('labels-differ', wording)
  if (read.code !== null) warn(read.code)
  if (!wording.quoted) warn('wording-unquoted')
  if (clause.verb !== 'reword' && regroups(clause, read.pieces)) {
    return nothing('heading-inserted', whole)
  }
  const operations: Operation[] = []
  const parents = named[0]?.parents ?? []
  if (parents.length > 1 && parents.length * read.pieces.length > MAX_TARGETS) {
    return nothing('too-many-targets', whole)
  }
  for (const parent of parents) {
    const after = clause.verb === 'reword' ? null : anchorOf(clause, parent)
    for (const piece of read.pieces) {
      operations.push(
        clause.verb === 'reword'
          ? reword(parent, piece)
          : add(beside ? parent.slice(0, -1) : parent, piece, after, scope),
      )
    }
  }
  return meaning(operations, whole, problems)
}

/** „ust. 1 pkt 2 i ust. 3 pkt 4”: which of the quoted units belongs where is nobody's guess. */
function standTogether(named: readonly Named[]): boolean {
  const places = named.map(({ parents }) => parents.map(printAddress).join(', '))
  return places.every((place) => place === places[0])
}

/** „oznaczenie i tytuł rozdziału 4 otrzymują brzmienie: „Rozdział 4a …””: the number would change, too. */
function renumbersHeading(named: readonly Named[], text: string): boolean {
  const [only] = named
  const number = only?.rung.kind === 'heading' ? headingNumber(text) : null
  return (
    number !== null && only?.parents.some((parent) => parent.at(-1)?.number !== number) === true
  )
}

/** Whether a phrase has a part in what the clause does; nothing of a sentence is passed over. */
function belongs(phrase: Phrase, { verb }: Clause): boolean {
  switch (phrase.kind) {
    case 'words':
    case 'wordAnchor':
    case 'used':
    case 'as':
    case 'content':
    case 'beginning':
      return false
    case 'wording':
    case 'unitAnchor':
      return verb === 'reword' || verb === 'add' || verb === 'insertInstead'
    default:
      return true
  }
}

/** The unit phrases of a clause, each resolved against the places and against the one before it. */
function namedUnits(clause: Clause, scope: Scope): readonly Named[] | null {
  const named: Named[] = []
  let contexts = scope.targets
  for (const [index, phrase] of clause.phrases.entries()) {
    const chain = isOlderPlace(index, clause) ? null : chainOf(phrase, clause)
    const rung = chain?.at(-1)
    if (!chain || !rung) continue
    if (leadsOn(clause.phrases, index)) {
      const inner = descendAll(contexts, chain)
      if (!inner) return null
      contexts = inner
      continue
    }
    const parents = descendAll(contexts, chain.slice(0, -1))
    if (!parents || parents.length * rung.labels.length > MAX_TARGETS) return null
    named.push({ parents, rung })
    contexts = parents
  }
  return named
}

/** „w art. 4 ust. 1 pkt 2 lit. b, tiret drugie”: one unit and the deeper one in it, with a comma between. */
function leadsOn(phrases: readonly Phrase[], index: number): boolean {
  const [outer, comma, inner] = phrases.slice(index, index + 3)
  if (outer?.kind !== 'units' || inner?.kind !== 'units') return false
  const last = outer.chain.at(-1)
  const next = inner.chain[0]?.kind
  if (comma?.kind !== 'and' || !comma.comma || !last || !next) return false
  const deeper = !isPartKind(next) && next !== 'closing' && rank(next) > rank(last.kind)
  return deeper && last.labels.length === 1 && last.labels[0]?.to === undefined
}

function chainOf(phrase: Phrase, clause: Clause): Chain | null {
  if (phrase.kind === 'units') return phrase.chain
  if (phrase.kind !== 'numbers') return null
  // „po ust. 1 dodaje się 1a–1c”: the unit word is missing, the anchor tells it.
  const anchor = clause.phrases.find(({ kind }) => kind === 'unitAnchor')
  const last = anchor?.kind === 'unitAnchor' ? anchor.chain.at(-1) : undefined
  return last ? [{ kind: last.kind, labels: phrase.labels }] : null
}

/**
 * „w pkt 4 skreśla się kropkę i dodaje się część wspólną”, „w pkt 2 na końcu dodaje się kropkę i uchyla
 * się część wspólną”: the point is named for its mark, the closing part belongs to the enumeration that
 * the point stands in.
 */
function closingOfEnumeration(clause: Clause, { earlier }: Scope): boolean {
  const closing = clause.phrases.some(
    (phrase) => phrase.kind === 'units' && phrase.chain.at(-1)?.kind === 'closing',
  )
  const marks = earlier?.phrases.some(
    (phrase) => phrase.kind === 'words' && phrase.words.kind === 'mark',
  )
  return closing && marks === true && !clause.phrases.some(({ kind }) => kind === 'in')
}

/** Of the points named for their marks the first is enough: they stand in one enumeration. */
function aroundPoint({ parents, rung }: Named): Named {
  return { parents: parents.slice(0, 1).map((parent) => parent.slice(0, -1)), rung }
}

function reword(parent: Address, piece: Piece): Operation {
  if (piece.kind === 'unit') {
    const address = descend(parent, { kind: piece.unit.kind, number: piece.unit.number })
    return { kind: 'replaceUnit', address, unit: piece.unit }
  }
  const address = descend(parent, { kind: piece.part, number: piece.number })
  return { kind: 'replaceText', address, text: piece.text }
}

function add(parent: Address, piece: Piece, after: Address | null, scope: Scope): Operation {
  if (piece.kind === 'part') {
    if (piece.part !== 'sentence') return reword(parent, piece)
    const number = piece.number === '' ? nextOrdinal(after) : piece.number
    return {
      kind: 'insertSentence',
      address: descend(parent, { kind: 'sentence', number }),
      text: piece.text,
    }
  }
  const { unit } = piece
  const number =
    unit.number === '' && kinds[unit.kind].numbering === 'ordinal'
      ? nextOrdinal(after)
      : unit.number
  const address = descend(parent, { kind: unit.kind, number })
  const operation = { kind: 'insertUnit', address, unit: { ...unit, number } } as const
  if (after) return { ...operation, after }
  const within = scope.targets[0]
  const systematising = within?.every((step) => step.kind !== 'article') && within.length > 0
  return unit.kind === 'article' && systematising ? { ...operation, within } : operation
}

/** „po zdaniu pierwszym dodaje się zdanie”: the second; without an anchor the one after the last. */
function nextOrdinal(after: Address | null): string {
  const last = after?.at(-1)?.number ?? ''
  return /^\d+$/u.test(last) ? String(Number(last) + 1) : ''
}

/** „przed art. 30 dodaje się oznaczenie i tytuł rozdziału”, „po tytule rozdziału 3 dodaje się oddział 1”. */
function regroups({ phrases }: Clause, pieces: readonly Piece[]): boolean {
  const heading = pieces.some(
    (piece) => piece.kind === 'unit' && kinds[piece.unit.kind].systematising,
  )
  return (
    heading &&
    phrases.some(
      (phrase) =>
        phrase.kind === 'unitAnchor' &&
        (phrase.side === 'before' || phrase.chain.at(-1)?.kind === 'heading'),
    )
  )
}

/** What „po …” names beside the new units of a parent. */
function anchorOf(clause: Clause, parent: Address): Address | null {
  const anchor = clause.phrases.find(({ kind }) => kind === 'unitAnchor')
  if (anchor?.kind !== 'unitAnchor' || anchor.side !== 'after') return null
  return descendAll([parent], anchor.chain)?.at(-1) ?? null
}

function repeals(named: readonly Named[], whole: Range): Meaning {
  const operations: Operation[] = []
  for (const { parents, rung } of named) {
    for (const parent of parents) {
      for (const label of rung.labels) {
        const numbers = expand(label) ?? [label.from, label.to ?? label.from]
        numbers.forEach((number, i) => {
          const address = descend(parent, { kind: rung.kind, number })
          const upTo = numbers[i + 1]
          if (rung.kind === 'sentence') operations.push({ kind: 'repealSentence', address })
          else operations.push({ kind: 'repealUnit', address, ...(upTo && { upTo }) })
        })
      }
    }
  }
  if (operations.length > MAX_TARGETS * 2) return nothing('too-many-targets', whole)
  return meaning(operations, whole)
}
