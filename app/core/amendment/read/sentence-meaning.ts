import type { Range } from '../../problem.ts'
import type { Address } from '../../statute/address.ts'
import { assertNever } from '../../problem.ts'
import type { Operation } from '../operation.ts'
import { divide, type Clause } from './clauses.ts'
import { nothing, type Meaning, type Trouble } from './meaning.ts'
import { meaningOfUnits } from './meaning-of-units.ts'
import { meaningOfWords } from './meaning-of-words.ts'
import { renumbering } from './meaning-of-renumbering.ts'
import type { Phrase } from './phrases.ts'
import { resolvePlaces, type Scope } from './places.ts'
import { whyNoTargets } from './targets.ts'

/**
 * The operations of an amending sentence, in the order of its words. An instruction is understood as a
 * whole or not at all: with one unknown phrase, or one clause without meaning, it gives no operation.
 * `contexts` are the units that the amending units above name.
 */
export function meaningOf(
  phrases: readonly Phrase[],
  contexts: readonly Address[],
  wordingAt: (inner: Range) => string,
  whole: Range,
): Meaning {
  const held = phrases.find((phrase) => phrase.kind === 'held')
  if (held?.kind === 'held') return nothing(held.code, whole)
  const unknown = phrases.find((phrase) => phrase.kind === 'unknown')
  if (unknown) return nothing('not-understood', whole)
  const clauses = divide(phrases)
  if (!clauses) return nothing('not-understood', whole)
  const operations: Operation[] = []
  const problems: Trouble[] = []
  let scope: Scope = { targets: contexts, base: contexts, made: null, earlier: null }
  for (const clause of clauses) {
    const places = resolvePlaces(clause, scope)
    if (!places) return nothing(whyNoTargets(clause.phrases), whole)
    scope = { ...scope, ...places }
    const meaning = meaningOfClause(clause, scope, wordingAt, whole)
    const fatal = meaning.problems.find((problem) => problem.severity === 'error')
    if (fatal) return { operations: [], problems: [fatal] }
    for (const operation of meaning.operations) operations.push(operation)
    for (const problem of meaning.problems) problems.push(problem)
    scope = next(clause, { ...scope, ...places }, meaning.operations)
  }
  return { operations, problems }
}

/** What a clause leaves to the next: „dotychczasową treść art. 5 oznacza się jako ust. 1 i dodaje się …”. */
function next(clause: Clause, scope: Scope, operations: readonly Operation[]): Scope {
  const divided = operations.flatMap((operation) =>
    operation.kind === 'splitText' ? [operation] : [],
  )
  const last = divided.at(-1)
  if (!last) return { ...scope, earlier: clause }
  const targets = divided.map(({ address }) => address)
  return { targets, base: targets, made: [...last.address, last.child], earlier: clause }
}

function meaningOfClause(
  clause: Clause,
  scope: Scope,
  wordingAt: (inner: Range) => string,
  whole: Range,
): Meaning {
  const hasUnits = clause.phrases.some(({ kind }) => kind === 'units' || kind === 'numbers')
  const hasWords = clause.phrases.some(({ kind }) => kind === 'words')
  const hasWording = clause.phrases.some(({ kind }) => kind === 'wording')
  switch (clause.verb) {
    case 'reword':
    case 'repeal':
      return meaningOfUnits(clause, scope, wordingAt, whole)
    case 'add':
    case 'insertInstead':
      return hasWording && !hasWords
        ? meaningOfUnits(clause, scope, wordingAt, whole)
        : meaningOfWords(clause, scope, wordingAt, whole)
    case 'delete':
      return hasWords || !hasUnits
        ? meaningOfWords(clause, scope, wordingAt, whole)
        : meaningOfUnits(clause, scope, wordingAt, whole)
    case 'exchange':
      return meaningOfWords(clause, scope, wordingAt, whole)
    case 'renumber':
      return renumbering(clause, scope, whole)
    default:
      return assertNever(clause.verb)
  }
}
