import type { Run } from './align.ts'
import type { Atom } from './atoms.ts'

/** A part of a change counts as a moved phrase from so many telling words; a whole change from fewer. */
const movedPart = 3
const movedExchange = 2
const movedAlone = 1

/** Above so many comparisons of words nobody could follow the moves on the page. */
const maxComparisons = 100_000

interface Side {
  readonly run: number
  readonly atoms: readonly Atom[]
  /** Nothing took the place of these words, or they took the place of nothing. */
  readonly alone: boolean
}

interface Phrase {
  readonly removed: readonly Atom[]
  readonly added: readonly Atom[]
}

/** Words as they are compared for a move: a phrase that now begins a sentence is the same phrase. */
function tellingKeys(atoms: readonly Atom[]): readonly string[] {
  return atoms.filter((atom) => !atom.little).map((atom) => atom.key.toLowerCase())
}

/** A moved „nie” changes what is negated; it is shown as taken out and put in, never as moved. */
function isOnlyNegation(keys: readonly string[]): boolean {
  return keys.every((key) => key === 'nie')
}

/** Where in a list of atoms the telling ones from the `from`-th on begin and end, `count` of them. */
function stretch(atoms: readonly Atom[], from: number, count: number): [number, number] {
  const places = atoms.flatMap((atom, index) => (atom.little ? [] : [index]))
  return [places[from] ?? 0, (places[from + count - 1] ?? 0) + 1]
}

/** Cuts a phrase out of both sides, with the little words around it that both have. */
function cutPhrase(
  removed: readonly Atom[],
  added: readonly Atom[],
  [oldFrom, oldTo]: [number, number],
  [newFrom, newTo]: [number, number],
): Phrase {
  const alike = (a: Atom | undefined, b: Atom | undefined): boolean =>
    a !== undefined && a.kind === 'word' && a.key.toLowerCase() === b?.key.toLowerCase()
  let before = 0
  while (alike(removed[oldFrom - before - 1], added[newFrom - before - 1])) before += 1
  let after = 0
  while (alike(removed[oldTo + after], added[newTo + after])) after += 1
  return {
    removed: removed.slice(oldFrom - before, oldTo + after),
    added: added.slice(newFrom - before, newTo + after),
  }
}

/** The longest stretch of telling words that both have, by dynamic programming over their ends. */
function longestShared(removed: Side, added: Side): Phrase | null {
  const [a, b] = [tellingKeys(removed.atoms), tellingKeys(added.atoms)]
  if (a.length === 0 || b.length === 0) return null
  if (a.join(' ') === b.join(' ')) {
    const enough = removed.alone && added.alone ? movedAlone : movedExchange
    if (a.length < enough || isOnlyNegation(a)) return null
    return removed.alone && added.alone
      ? { removed: removed.atoms, added: added.atoms }
      : cutPhrase(
          removed.atoms,
          added.atoms,
          stretch(removed.atoms, 0, a.length),
          stretch(added.atoms, 0, b.length),
        )
  }
  let best = { end: 0, otherEnd: 0, count: 0 }
  let previous: number[] = []
  for (let i = 0; i < a.length; i += 1) {
    const row: number[] = []
    for (let j = 0; j < b.length; j += 1) {
      const count = a[i] === b[j] ? (previous[j - 1] ?? 0) + 1 : 0
      row[j] = count
      if (count > best.count) best = { end: i + 1, otherEnd: j + 1, count }
    }
    previous = row
  }
  if (best.count < movedPart) return null
  return cutPhrase(
    removed.atoms,
    added.atoms,
    stretch(removed.atoms, best.end - best.count, best.count),
    stretch(added.atoms, best.otherEnd - best.count, best.count),
  )
}

/**
 * Finds phrases taken out at one place and put in at another. Gives for each atom of such a phrase
 * the number of its move, counted from 1 in the order of the old text; each phrase moves once.
 */
export function findMoves(runs: readonly Run[]): ReadonlyMap<Atom, number> {
  const sides = (
    pick: (run: Run) => readonly Atom[],
    other: (run: Run) => readonly Atom[],
  ): Side[] =>
    runs.flatMap((run, index) =>
      run.same || pick(run).length === 0
        ? []
        : [{ run: index, atoms: pick(run), alone: other(run).length === 0 }],
    )
  const removals = sides(
    (run) => run.old,
    (run) => run.new,
  )
  const additions = sides(
    (run) => run.new,
    (run) => run.old,
  )
  const moves = new Map<Atom, number>()
  const size = (list: readonly Side[]): number =>
    list.reduce((sum, side) => sum + side.atoms.length, 0)
  if (size(removals) * size(additions) > maxComparisons) return moves
  let id = 0
  for (const removed of removals) {
    const phrases = additions
      .filter((added) => added.run !== removed.run && !added.atoms.some((atom) => moves.has(atom)))
      .flatMap((added) => longestShared(removed, added) ?? [])
    const longest = phrases.sort((x, y) => y.removed.length - x.removed.length)[0]
    if (!longest) continue
    id += 1
    for (const atom of [...longest.removed, ...longest.added]) moves.set(atom, id)
  }
  return moves
}
