import type { Range } from '../../problem.ts'
import type { Address } from '../../statute/address.ts'
import type { Operation } from '../operation.ts'
import type { Clause } from './clauses.ts'
import { meaning, nothing, type Meaning } from './meaning.ts'
import type { Scope } from './places.ts'
import type { Chain, Rung } from './selection.ts'
import { descend, descendAll, expand } from './targets.ts'

/**
 * „dotychczasową treść oznacza się jako ust. 1” divides an undivided unit; „art. 15a oznacza się jako
 * art. 15¹” gives a unit another number.
 */
export function renumbering(clause: Clause, scope: Scope, whole: Range): Meaning {
  const strange = clause.phrases.some(({ kind }) =>
    /^(?:words|wording|wordAnchor|used)$/u.test(kind),
  )
  if (strange) return nothing('not-understood', whole)
  const units = sides(clause)
  const content = clause.phrases.some(({ kind }) => kind === 'content')
  const target = units.at(-1)?.at(-1)
  if (!target) return nothing('target-missing', whole)
  const [source] = units
  const last = source?.at(-1)
  const divides = content || (units.length === 2 && last !== undefined && last.kind !== target.kind)
  if (divides) {
    // „dotychczasową treść art. 5 oznacza się jako ust. 1”, „art. 5 oznacza się jako art. 5 ust. 1”.
    const whose = units.length === 2 && source ? descendAll(scope.targets, source) : scope.targets
    return whose ? split(target, whose, whole) : nothing('too-many-targets', whole)
  }
  if (units.length !== 2 || !source || !last || last.kind !== target.kind) {
    return nothing('not-understood', whole)
  }
  const parents = descendAll(scope.targets, source.slice(0, -1))
  const from = last.labels.map(expand)
  const to = target.labels.map(expand)
  const numbers = from.flatMap((range) => range ?? [])
  const replacements = to.flatMap((range) => range ?? [])
  if (
    !parents ||
    from.includes(null) ||
    to.includes(null) ||
    numbers.length !== replacements.length
  ) {
    return nothing('not-understood', whole)
  }
  const operations = parents.flatMap((parent) =>
    numbers.map((number, i): Operation => ({
      kind: 'renumber',
      address: descend(parent, { kind: last.kind, number }),
      number: replacements[i] ?? '',
    })),
  )
  return meaning(operations, whole)
}

/**
 * What is renumbered and what it becomes. „art. 5a i art. 5b oznacza się jako art. 5c i art. 5d”: the
 * units of one kind on a side of the verb are one list.
 */
function sides({ phrases, before }: Clause): readonly Chain[] {
  const chains: Chain[] = []
  let list = -1
  for (const [index, phrase] of phrases.entries()) {
    if (phrase.kind !== 'units') continue
    const last = chains.at(-1)
    const [rung] = phrase.chain
    const [own] = last ?? []
    const side = index < before ? 0 : 1
    const goesOn = side === list && phrase.chain.length === 1 && last?.length === 1
    if (goesOn && rung && own?.kind === rung.kind) {
      chains[chains.length - 1] = [{ kind: own.kind, labels: [...own.labels, ...rung.labels] }]
    } else chains.push(phrase.chain)
    list = side
  }
  return chains
}

function split(target: Rung, targets: readonly Address[], whole: Range): Meaning {
  const { kind } = target
  const number = target.labels[0]?.from ?? ''
  if (kind !== 'paragraph' && kind !== 'section' && kind !== 'point' && kind !== 'letter') {
    return nothing('not-understood', whole)
  }
  if (target.labels.length !== 1 || number === '') return nothing('not-understood', whole)
  const operations = targets.map((address): Operation => ({
    kind: 'splitText',
    address,
    child: { kind, number },
  }))
  return meaning(operations, whole)
}
