import type { Address } from '../../statute/address.ts'
import type { Clause } from './clauses.ts'
import { descendAll, MAX_TARGETS } from './targets.ts'

/** What earlier words of the instruction leave to later ones. */
export interface Scope {
  /** The units that the places named so far lead to. */
  readonly targets: readonly Address[]
  /** The child that „dotychczasową treść oznacza się jako ust. 1” made: „w tym ust.”. */
  readonly made: Address | null
  readonly earlier: Clause | null
}

/**
 * Where a clause works: its „w …” phrases, read from the outside inwards, each new row after „i”, „oraz”
 * or a comma. Without any it works where the clause before did. Null when there are more places than
 * any instruction has, or a range whose numbers only the act knows.
 */
export function resolvePlaces(clause: Clause, scope: Scope): readonly Address[] | null {
  const done: Address[] = []
  let current: readonly Address[] = scope.targets
  let named = false
  let separated = false
  for (const phrase of clause.phrases) {
    // „w art. 1 ust. 1 pkt 3 wyrazy …”: the older way names the inner units without „w”.
    const inner = phrase.kind === 'units' && worksOnWords(clause)
    if (phrase.kind === 'in' || inner) {
      if (named && separated) done.push(...current)
      const next = descendAll(current, phrase.chain)
      if (!next) return null
      current = next
      named = true
    } else if (phrase.kind === 'inAct') {
      if (named && separated) done.push(...current)
      current = [[]]
      named = true
    } else if (phrase.kind === 'inThis') {
      current = scope.made ? [scope.made] : current
      named = true
    }
    separated = phrase.kind === 'and'
  }
  return done.length + current.length > MAX_TARGETS ? null : [...done, ...current]
}

/** Whether the clause exchanges, adds or deletes words or marks, so that units in it are places. */
export function worksOnWords(clause: Clause): boolean {
  if (clause.verb === 'exchange') return true
  if (clause.verb !== 'add' && clause.verb !== 'delete' && clause.verb !== 'insertInstead')
    return false
  const hasWording = clause.phrases.some(({ kind }) => kind === 'wording')
  return !hasWording && clause.phrases.some(({ kind }) => kind === 'words')
}
