import type { Range } from '../../problem.ts'
import type { Address } from '../../statute/address.ts'
import type { InsertWords, Occurrence, Operation } from '../operation.ts'
import type { Clause } from './clauses.ts'
import { meaning, nothing, type Meaning } from './meaning.ts'
import type { Phrase, Words } from './phrases.ts'
import type { Scope } from './places.ts'

/** The words of a clause by what they do in it. */
interface Roles {
  /** What is exchanged, added or deleted. */
  readonly objects: readonly Words[]
  /** What takes their place. */
  readonly instruments: readonly Words[]
  /** Behind or before which words: „po wyrazach „…””. */
  readonly anchor: { readonly text: string; readonly side: 'after' | 'before' } | null
  /** What is replaced: „zamiast wyrazów „…””. */
  readonly replaced: readonly Words[]
  readonly atBeginning: boolean
  readonly atEnd: boolean
  /** Each changed on its own: „użyte po raz drugi i trzeci”. */
  readonly occurrences: readonly Occurrence[]
  readonly inflected: boolean
}

/** Exchanging, adding and deleting words and marks (ZTP § 87 ust. 3, § 88). */
export function meaningOfWords(
  clause: Clause,
  scope: Scope,
  wordingAt: (inner: Range) => string,
  whole: Range,
): Meaning {
  const strange = clause.phrases.some(({ kind }) => /^(?:wording|content|as|numbers)$/u.test(kind))
  if (strange) return nothing('not-understood', whole)
  const roles = rolesOf(clause, scope, wordingAt)
  if (roles.atBeginning && clause.verb !== 'add') return nothing('not-understood', whole)
  if (disagree(clause.phrases)) return nothing('not-understood', whole)
  const named = clause.phrases.some(({ kind }) => kind === 'wordAnchor')
  if (named && !roles.anchor && roles.replaced.length === 0) return nothing('not-understood', whole)
  const changes = changesOf(clause, roles, wordingAt)
  if (!changes) return nothing('not-understood', whole)
  const everywhere = clause.phrases.some(({ kind }) => kind === 'inAct')
  if (scope.targets.some((target) => target.length === 0) && !everywhere) {
    return nothing('target-missing', whole)
  }
  const operations = scope.targets.flatMap((address) => changes.map((change) => change(address)))
  return meaning(operations, whole)
}

/** „użyty po raz drugi wyraz „a” i użyty po raz trzeci wyraz „b””: one number for both would be a guess. */
function disagree(phrases: readonly Phrase[]): boolean {
  const counted = phrases.flatMap((phrase) =>
    phrase.kind === 'used' && phrase.occurrences[0] !== 'all' ? [phrase] : [],
  )
  return counted.length > 1
}

type Change = (address: Address) => Operation

/** „wyrazy od „…” do „…”” are exchanged or deleted, one stretch at a time. */
function isStretch(words: Words): boolean {
  return words.kind === 'quoted' && words.through !== undefined
}

function changesOf(
  clause: Clause,
  roles: Roles,
  wordingAt: (inner: Range) => string,
): readonly Change[] | null {
  const textOf = (words: Words) => (words.kind === 'mark' ? words.mark : wordingAt(words.inner))
  if (roles.objects.some(isStretch)) return stretchChanges(clause, roles, wordingAt)
  switch (clause.verb) {
    case 'exchange':
      return exchanges(roles, textOf)
    case 'delete':
      return deletions(roles, textOf)
    case 'add':
    case 'insertInstead':
      if (roles.replaced.length > 0) {
        return exchanges({ ...roles, objects: roles.replaced, instruments: roles.objects }, textOf)
      }
      return additions(roles, textOf)
    default:
      return null
  }
}

/** „wyrazy od „…” do „…” zastępuje się wyrazami „…””, „skreśla się wyrazy od „…” do „…””. */
function stretchChanges(
  clause: Clause,
  { objects, instruments, anchor, replaced, occurrences, inflected, atEnd }: Roles,
  wordingAt: (inner: Range) => string,
): readonly Change[] | null {
  const [object] = objects
  if (object?.kind !== 'quoted' || object.through === undefined || objects.length > 1) return null
  if (anchor || inflected || atEnd || replaced.length > 0) return null
  const stretch = { words: wordingAt(object.inner), through: wordingAt(object.through) }
  const [instrument] = instruments
  if (clause.verb === 'delete' && !instrument) {
    return occurrences.map((occurrence): Change => (address) => ({
      kind: 'deleteWords',
      address,
      ...stretch,
      occurrence,
    }))
  }
  if (clause.verb !== 'exchange' || instrument?.kind !== 'quoted' || instruments.length > 1) {
    return null
  }
  const replacement = wordingAt(instrument.inner)
  return occurrences.map((occurrence): Change => (address) => ({
    kind: 'replaceWords',
    address,
    ...stretch,
    replacement,
    occurrence,
  }))
}

function exchanges(roles: Roles, textOf: (words: Words) => string): readonly Change[] | null {
  const { objects, instruments, anchor, occurrences, inflected } = roles
  if (objects.length === 0 || instruments.length === 0) return null
  const [from] = objects
  const [to] = instruments
  if (from?.kind === 'mark' && objects.length === 1 && to && !anchor) {
    // „przecinek zastępuje się wyrazem „oraz””: the mark goes, the words come.
    const ending: Change = (address) => ({
      kind: 'setEnding',
      address,
      from: from.mark,
      to: to.kind === 'mark' ? to.mark : '',
    })
    if (instruments.length === 1 && to.kind === 'mark') return [ending]
    return [ending, addedAt('end', '', joined(instruments, textOf), 'only')]
  }
  const paired = objects.length === instruments.length
  // „przecinkiem i wyrazami „lub …”” is one text; several quotations for one are nobody's guess.
  const oneText = objects.length === 1 && instruments.some(({ kind }) => kind === 'mark')
  if (!paired && instruments.length > 1 && !oneText) return null
  const pairs: readonly (readonly [string, string])[] = paired
    ? objects.map((object, i) => {
        const instrument = instruments[i]
        return [textOf(object), instrument ? textOf(instrument) : '']
      })
    : instruments.length === 1 && to
      ? objects.map((object) => [textOf(object), textOf(to)])
      : [[from ? textOf(from) : '', joined(instruments, textOf)]]
  return pairs.flatMap(([words, replacement]) =>
    occurrences.map((occurrence): Change => (address) => ({
      kind: 'replaceWords',
      address,
      words: anchor ? adjacent(anchor, words) : words,
      replacement: anchor ? adjacent(anchor, replacement) : replacement,
      occurrence,
      ...(inflected && { inflected }),
    })),
  )
}

function deletions(roles: Roles, textOf: (words: Words) => string): readonly Change[] | null {
  const { objects, anchor, occurrences, inflected } = roles
  if (objects.length === 0) return null
  const [only] = objects
  if (only?.kind === 'mark' && objects.length === 1 && !anchor) {
    return [(address) => ({ kind: 'setEnding', address, from: only.mark, to: '' })]
  }
  const texts = objects.some(({ kind }) => kind === 'mark')
    ? [joined(objects, textOf)]
    : objects.map(textOf)
  return texts.flatMap((words) =>
    occurrences.map(
      (occurrence): Change =>
        (address) =>
          inflected
            ? { kind: 'replaceWords', address, words, replacement: '', occurrence, inflected }
            : {
                kind: 'deleteWords',
                address,
                words,
                occurrence,
                ...(anchor && { [anchor.side]: anchor.text }),
              },
    ),
  )
}

function additions(roles: Roles, textOf: (words: Words) => string): readonly Change[] | null {
  const { objects, anchor, occurrences, atBeginning } = roles
  if (objects.length === 0) return null
  const [only] = objects
  if (only?.kind === 'mark' && objects.length === 1 && !anchor) {
    if (atBeginning) return null
    return [(address) => ({ kind: 'setEnding', address, from: '', to: only.mark })]
  }
  const words = joined(objects, textOf)
  if (atBeginning) return anchor ? null : [addedAt('start', '', words, 'only')]
  if (!anchor) return [addedAt('end', '', words, 'only')]
  return occurrences.map((occurrence) => addedAt(anchor.side, anchor.text, words, occurrence))
}

function addedAt(
  position: InsertWords['position'],
  anchor: string,
  words: string,
  occurrence: Occurrence,
): Change {
  return (address) => ({ kind: 'insertWords', address, anchor, position, words, occurrence })
}

/** „przecinek i wyrazy „lub okręgowej”” as one text: „, lub okręgowej”. */
function joined(words: readonly Words[], textOf: (words: Words) => string): string {
  return words.reduce((text, next) => {
    const piece = textOf(next)
    return text === '' ? piece : text + gap(piece) + piece
  }, '')
}

function adjacent(anchor: { text: string; side: 'after' | 'before' }, words: string): string {
  if (words === '') return anchor.text
  return anchor.side === 'after'
    ? anchor.text + gap(words) + words
    : words + gap(anchor.text) + anchor.text
}

/** No space stands before a punctuation mark. */
function gap(words: string): string {
  return /^[.,;:)]/u.test(words) ? '' : ' '
}

function rolesOf(clause: Clause, scope: Scope, wordingAt: (inner: Range) => string): Roles {
  const objects: Words[] = []
  const instruments: Words[] = []
  const replaced: Words[] = []
  let anchor: Roles['anchor'] = null
  let side: 'after' | 'before' | 'instead' | null = null
  let form: Words['form'] = 'object'
  let atBeginning = false
  let atEnd = false
  let occurrences: readonly Occurrence[] = ['only']
  let inflected = false
  clause.phrases.forEach((phrase, i) => {
    if (i === clause.before) side = null
    switch (phrase.kind) {
      case 'wordAnchor':
        side = phrase.side
        break
      case 'beginning':
        atBeginning = true
        break
      case 'end':
        atEnd = true
        break
      case 'inAct':
        occurrences = ['all']
        break
      case 'used':
        occurrences = phrase.occurrences
        inflected ||= phrase.inflected
        break
      case 'words': {
        // „wyrazami „a” oraz „b””: a bare quotation continues the list it stands in.
        const continues = phrase.words.kind === 'quoted' && isBare(phrase)
        form = continues && follows(clause.phrases, i) ? form : phrase.words.form
        // „po wyrazie”, but „przed wyrazem”: the preposition stands before the verb.
        if (side === 'instead') replaced.push(phrase.words)
        else if (
          side !== null &&
          (form === 'place' || (side === 'before' && form === 'instrument'))
        ) {
          anchor = { text: textOf(phrase.words), side }
          side = null
        } else if (form === 'instrument') instruments.push(phrase.words)
        else objects.push(phrase.words)
        break
      }
      default:
    }
  })
  const earlier = scope.earlier && inherited(clause, scope)
  return {
    objects,
    instruments,
    replaced,
    anchor: anchor ?? (atBeginning || atEnd ? null : earlier),
    atBeginning,
    atEnd,
    occurrences,
    inflected,
  }

  function textOf(words: Words): string {
    return words.kind === 'mark' ? words.mark : wordingAt(words.inner)
  }

  /** „po wyrazach „…” skreśla się przecinek i dodaje się wyrazy „…””: the anchor holds for both. */
  function inherited(later: Clause, { earlier: before }: Scope): Roles['anchor'] {
    if (!before || before.verb === 'exchange' || later.verb === 'exchange') return null
    if (later.phrases.some(({ kind }) => kind === 'in' || kind === 'wordAnchor')) return null
    // „… dodaje się wyrazy „b” i skreśla się wyrazy „c””: words tell their own place, a mark does not.
    if (later.verb === 'delete' && objects.some(({ kind }) => kind === 'quoted')) return null
    return rolesOf(before, { ...scope, earlier: null }, wordingAt).anchor
  }
}

/** Quoted words without a noun of their own begin with the quotation mark. */
function isBare(phrase: Phrase): boolean {
  return (
    phrase.kind === 'words' &&
    phrase.words.kind === 'quoted' &&
    phrase.words.inner.start === phrase.start + 1
  )
}

function follows(phrases: readonly Phrase[], index: number): boolean {
  let at = index - 1
  while (phrases[at]?.kind === 'and') at--
  return at < index - 1 && phrases[at]?.kind === 'words'
}
