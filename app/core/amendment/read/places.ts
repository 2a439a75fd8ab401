import { isPartKind, type Address, type Step } from '../../statute/address.ts'
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
  for (const [index, phrase] of clause.phrases.entries()) {
    const chain = placeChain(phrase, index, clause)
    if (chain) {
      if (named && separated) done.push(...current)
      const row = named ? current : scope.base
      const next = turnsOutwards(current, chain, named && !separated)
        ? partsOf(current, chain)
        : descendAll(beginsRow(chain, scope, named, separated) ? beside(row) : row, chain)
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
 * Whether a place stands beside the one before and not inside it: „w pkt 3 i w części wspólnej” means
 * the closing part of the enumeration that the point is in, „w pkt 3 w części wspólnej” that of the point.
 */
function beginsRow(chain: Chain, scope: Scope, named: boolean, separated: boolean): boolean {
  if (named) return separated
  return scope.earlier !== null && chain[0]?.kind === 'closing'
}

/**
 * Whether a place tells whose part was named before it: „we wprowadzeniu do wyliczenia w ust. 2”, „w zdaniu
 * drugim w ust. 4”, „w pierwszym zdaniu ust. 3”; the usual order is from the outside inwards.
 */
function turnsOutwards(row: readonly Address[], chain: Chain, sameRow: boolean): boolean {
  const whose = chain[0]?.kind
  if (!sameRow || whose === undefined || isPart(whose)) return false
  return row.every((address) => {
    const part = address.at(-1)
    return part !== undefined && isPart(part.kind)
  })
}

function isPart(kind: Step['kind']): boolean {
  return isPartKind(kind) || kind === 'closing'
}

function partsOf(row: readonly Address[], chain: Chain): readonly Address[] | null {
  const owners = descendAll(beside(row), chain)
  const parts = row.flatMap((address) => address.slice(-1))
  const [first, ...others] = parts
  const onePart = others.every(
    ({ kind, number }) => kind === first?.kind && number === first.number,
  )
  return owners && first && onePart ? owners.map((owner) => [...owner, first]) : null
}

function beside(row: readonly Address[]): readonly Address[] {
  return row.map((address) => address.slice(0, -1))
}

/**
 * The units that a phrase names as a place: „w ust. 1”; the older „art. 1 ust. 1 pkt 3 wyrazy …” and
 * „w art. 5 ust. 2 dodaje się pkt 3” without „w”; „po pkt 4 kropkę zastępuje się …”.
 */
function placeChain(phrase: Phrase, index: number, clause: Clause): Chain | null {
  if (phrase.kind === 'in') return phrase.chain
  if (phrase.kind !== 'units' && phrase.kind !== 'unitAnchor') return null
  if (worksOnWords(clause)) return phrase.chain
  return phrase.kind === 'units' && isOlderPlace(index, clause) ? phrase.chain : null
}

/** Units before the verb are a place where what the verb works on stands behind it. */
export function isOlderPlace(index: number, { verb, phrases, before }: Clause): boolean {
  if (index >= before || verb === 'reword' || verb === 'renumber') return false
  return phrases.slice(before).some(({ kind }) => kind === 'units')
}

/** Whether the clause exchanges, adds or deletes words or marks, so that units in it are places. */
function worksOnWords(clause: Clause): boolean {
  if (clause.verb === 'exchange') return true
  if (clause.verb !== 'add' && clause.verb !== 'delete' && clause.verb !== 'insertInstead')
    return false
  const hasWording = clause.phrases.some(({ kind }) => kind === 'wording')
  return !hasWording && clause.phrases.some(({ kind }) => kind === 'words')
}
