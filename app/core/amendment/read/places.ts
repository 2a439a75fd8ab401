import type { Address } from '../../statute/address.ts'
import type { Clause } from './clauses.ts'
import type { Phrase } from './phrases.ts'
import type { Chain } from './selection.ts'
import { descendAll, MAX_TARGETS } from './targets.ts'

/** What earlier words of the instruction leave to later ones. */
export interface Scope {
  /** The units that the places named so far lead to. */
  readonly targets: readonly Address[]
  /** Those of the last row of places, from which the next place is read. */
  readonly base: readonly Address[]
  /** The child that „dotychczasową treść oznacza się jako ust. 1” made: „w tym ust.”. */
  readonly made: Address | null
  readonly earlier: Clause | null
}

/**
 * Where a clause works: its „w …” phrases, read from the outside inwards, each new row after „i”, „oraz”
 * or a comma. Without any it works where the clause before did. Null when there are more places than
 * any instruction has, or a range whose numbers only the act knows.
 */
export function resolvePlaces(
  clause: Clause,
  scope: Scope,
): Pick<Scope, 'targets' | 'base'> | null {
  const done: Address[] = []
  let current: readonly Address[] = scope.targets
  let named = false
  let separated = false
  for (const phrase of clause.phrases) {
    const chain = placeChain(phrase, clause)
    if (chain) {
      if (named && separated) done.push(...current)
      const next = descendAll(named ? current : scope.base, chain)
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
  if (done.length + current.length > MAX_TARGETS) return null
  return { targets: [...done, ...current], base: named ? current : scope.base }
}

/**
 * The units that a phrase names as a place: „w ust. 1”, and where words are worked on also the older
 * „art. 1 ust. 1 pkt 3 wyrazy …” without „w”, and „po pkt 4 kropkę zastępuje się …”.
 */
function placeChain(phrase: Phrase, clause: Clause): Chain | null {
  if (phrase.kind === 'in') return phrase.chain
  if (phrase.kind !== 'units' && phrase.kind !== 'unitAnchor') return null
  return worksOnWords(clause) ? phrase.chain : null
}

/** Whether the clause exchanges, adds or deletes words or marks, so that units in it are places. */
export function worksOnWords(clause: Clause): boolean {
  if (clause.verb === 'exchange') return true
  if (clause.verb !== 'add' && clause.verb !== 'delete' && clause.verb !== 'insertInstead')
    return false
  const hasWording = clause.phrases.some(({ kind }) => kind === 'wording')
  return !hasWording && clause.phrases.some(({ kind }) => kind === 'words')
}
