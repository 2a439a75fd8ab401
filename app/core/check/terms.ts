import { littleWords } from '../diff/little-words.ts'
import { sameAddress, type Address } from '../statute/address.ts'
import { walk } from '../statute/locate.ts'
import type { Statute } from '../statute/unit.ts'
import { findDefinitions, type Definition } from './definitions.ts'
import type { CheckProblem } from './problem.ts'
import { mayBeSameWord, occurrences, wordsOf, type Word } from './word-forms.ts'

/**
 * „obsługująca”, „obsługiwana”: a participle belongs to its noun, while an adjective („majątkowe”)
 * rightly stands beside many.
 */
const participle = /(?:ąc|[aeo]n|[yę]t)(?:y|a|e|i|ą|ego|ej|emu|ym|ymi|ych)$/u

/** A unit's own text with its words, cut once. */
interface Passage {
  readonly address: Address
  readonly text: string
  readonly words: readonly Word[]
  readonly isNew: boolean
}

interface Terms {
  readonly passages: readonly Passage[]
  readonly definitions: readonly Definition[]
}

function sameTerm(a: Definition, b: Definition): boolean {
  return (
    a.term.length === b.term.length &&
    a.term.every((word, index) => mayBeSameWord(word, b.term[index] ?? ''))
  )
}

/** Where a term is used, its own definition aside. */
function uses(definition: Definition, passages: readonly Passage[]): readonly Passage[] {
  return passages.filter((passage) =>
    occurrences(definition.term, passage.words).some(
      ([first]) =>
        !sameAddress(passage.address, definition.address) ||
        first?.start !== definition.range.start,
    ),
  )
}

function at(
  code: CheckProblem['code'],
  passage: Pick<Passage, 'address'>,
  definition: Definition,
  text: string,
): CheckProblem {
  const other = sameAddress(passage.address, definition.address)
    ? {}
    : { other: definition.address }
  return { code, severity: 'warning', address: passage.address, text, ...other }
}

function isNewAt({ passages }: Terms, address: Address): boolean {
  return passages.some((passage) => passage.isNew && sameAddress(passage.address, address))
}

function definedTwice(terms: Terms): readonly CheckProblem[] {
  return terms.definitions.flatMap((definition, index) => {
    const first = terms.definitions.slice(0, index).find((other) => sameTerm(other, definition))
    const concerns = first && (isNewAt(terms, definition.address) || isNewAt(terms, first.address))
    return concerns ? [at('term-defined-twice', definition, first, definition.text)] : []
  })
}

function notUsed(terms: Terms): readonly CheckProblem[] {
  return terms.definitions
    .filter((definition) => definition.meaning === null && isNewAt(terms, definition.address))
    .filter((definition) => uses(definition, terms.passages).length === 0)
    .map((definition) => ({
      ...at('term-not-used', definition, definition, definition.text),
      range: definition.range,
    }))
}

/** How far the words after a term only repeat what its definition says it means „także”. */
function repeated(words: readonly Word[], from: number, meaning: readonly string[]): Word | null {
  let last: Word | null = null
  for (const word of words.slice(from)) {
    if (meaning.some((other) => mayBeSameWord(other, word.text))) last = word
    else if (!littleWords.has(word.text.toLowerCase())) break
  }
  return last
}

/** The article that defines a term may still name what it stands for. */
function sameArticle(a: Address, b: Address): boolean {
  return sameAddress(a.slice(0, 1), b.slice(0, 1))
}

/** „wójt, burmistrz albo prezydent miasta” in an act where „wójt” means all of them (ZTP § 154). */
function spelledOut(terms: Terms): readonly CheckProblem[] {
  return terms.definitions.flatMap((definition) => {
    const said = definition.meaning?.match(/^(?:także|również|też)\s+(.+)$/u)?.[1]
    if (said === undefined) return []
    const meaning = wordsOf(said)
      .map((word) => word.text)
      .filter((word) => !littleWords.has(word.toLowerCase()))
    return terms.passages
      .filter((passage) => passage.isNew && !sameArticle(passage.address, definition.address))
      .flatMap((passage) =>
        occurrences(definition.term, passage.words).flatMap((found) => {
          const term = found.at(-1)
          if (term && isQuoted(passage.text, term.start)) return []
          const next = term ? passage.words.indexOf(term) + 1 : 0
          const last = repeated(passage.words, next, meaning)
          return term && last ? [spelledOutAt(passage, definition, term, last)] : []
        }),
      )
  })
}

/** What is quoted, an oath or a form, is said word for word. */
function isQuoted(text: string, place: number): boolean {
  const before = text.slice(0, place)
  return before.lastIndexOf('„') > before.lastIndexOf('”')
}

function spelledOutAt(
  passage: Passage,
  definition: Definition,
  term: Word,
  last: Word,
): CheckProblem {
  const opened = passage.text.slice(term.end, last.end).includes('(')
  const end = last.end + (opened && passage.text[last.end] === ')' ? 1 : 0)
  const text = passage.text.slice(0, term.end) + passage.text.slice(end)
  return {
    ...at('term-spelled-out', passage, definition, passage.text.slice(term.start, end)),
    range: { start: term.start, end },
    fix: { kind: 'edit', change: { kind: 'setText', address: passage.address, text } },
  }
}

/** „podmiot obsługujący” where the act has defined „jednostka obsługująca” (ZTP § 10). */
function varied(terms: Terms): readonly CheckProblem[] {
  const pairs = terms.definitions.filter(
    ({ term }) => term.length === 2 && participle.test(term[1] ?? ''),
  )
  return pairs.flatMap((definition) => {
    const [noun = '', adjective = ''] = definition.term
    return terms.passages
      .filter((passage) => passage.isNew)
      .flatMap((passage) =>
        passage.words.flatMap((word, index) => {
          const before = passage.words[index - 1]
          const after = passage.words[index + 1]
          const gap = before ? passage.text.slice(before.end, word.start) : ''
          if (!mayBeSameWord(word.text, adjective) || !before || gap.trim() !== '') return []
          if (littleWords.has(before.text.toLowerCase())) return []
          if ([before, after].some((near) => near && mayBeSameWord(near.text, noun))) return []
          const range = { start: before.start, end: word.end }
          const text = passage.text.slice(range.start, range.end)
          return [{ ...at('term-varied', passage, definition, text), range }]
        }),
      )
  })
}

/** A term that another amended act defines and this one does not. */
function foreign(terms: Terms, others: readonly Definition[]): readonly CheckProblem[] {
  return others
    .filter(({ term, meaning }) => term.length > 1 && meaning === null)
    .filter((other) => !terms.definitions.some((own) => sameTerm(own, other)))
    .flatMap((other) =>
      uses({ ...other, address: [] }, terms.passages)
        .filter((passage) => passage.isNew)
        .map((passage) => ({
          code: 'term-not-defined-here' as const,
          severity: 'warning' as const,
          address: passage.address,
          text: other.text,
        })),
    )
}

/**
 * Holds the terms of an act to its definitions: one definition for a term, a short form that is used,
 * the defined word instead of what it stands for, and no other words for the same thing (ZTP § 10,
 * § 146–154). Only units for which `isNew` is true are blamed; `others` are the definitions of the
 * other acts amended together.
 */
export function checkTerms(
  statute: Pick<Statute, 'units'>,
  isNew: (address: Address) => boolean,
  others: readonly Definition[] = [],
): readonly CheckProblem[] {
  const terms: Terms = {
    definitions: findDefinitions(statute),
    passages: [...walk(statute)].map(({ unit, address }) => ({
      address,
      text: unit.text,
      words: wordsOf(unit.text),
      isNew: isNew(address),
    })),
  }
  return [
    ...definedTwice(terms),
    ...notUsed(terms),
    ...spelledOut(terms),
    ...varied(terms),
    ...foreign(terms, others),
  ]
}
