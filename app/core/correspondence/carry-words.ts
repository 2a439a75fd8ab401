import { diffArrays } from 'diff'
import { atomize, type Atom } from '../diff/atoms.ts'
import type { TextDiff } from '../diff/segment.ts'
import { oldText } from '../diff/segment.ts'
import { conceptsOf } from './concepts.ts'
import type { Exchanged } from './exchange-terms.ts'
import { doubt, type CorrespondenceProblem } from './problem.ts'

/** One place where words were taken out, put in, or exchanged, by the tokens of the old wording. */
interface Hunk {
  readonly from: number
  readonly to: number
  readonly removed: string
  readonly added: string
}

/**
 * Makes the change of `segments` (old and new wording of a provision) in the wording of its counterpart:
 * the same words are looked for there, terms of both acts taken as one, and what is put in goes
 * through `exchange` into the other act's terms. A part of the change whose place is not found is left out and said; one that meets
 * other words there is made and said. The rest of the counterpart's wording stays to the letter.
 */
export function carryWords(
  segments: TextDiff,
  counterpart: string,
  exchange: (words: string) => Exchanged,
): Exchanged {
  const old = atomize(oldText(segments))
  const there = atomize(counterpart)
  const pairs = pairAtoms(old, there)
  const problems: CorrespondenceProblem[] = []
  const pieces: { readonly start: number; readonly end: number; readonly text: string }[] = []
  const offsets = offsetsOf(there)
  for (const hunk of hunksOf(segments)) {
    const place = placeOf(hunk, pairs, there.length)
    if (!place) {
      problems.push(doubt('words-not-there', (hunk.removed || hunk.added).trim()))
      continue
    }
    if (place.differs) {
      const words = counterpart.slice(startOf(offsets, place.from), endOf(offsets, place.to)).trim()
      problems.push(doubt('words-differ', words === '' ? hunk.added.trim() : words))
    }
    const exchanged = exchange(hunk.added)
    problems.push(...exchanged.problems)
    pieces.push(replacement(hunk, place, exchanged.text, there, offsets))
  }
  return { text: put(counterpart, pieces), problems }
}

/** The tokens of both wordings that say the same, as the place in the other for each place in the own. */
function pairAtoms(own: readonly Atom[], other: readonly Atom[]): ReadonlyMap<number, number> {
  const pairs = new Map<number, number>()
  let [a, b] = [0, 0]
  for (const change of diffArrays(own.map(keyOf), other.map(keyOf))) {
    for (let count = change.count; count > 0; count -= 1) {
      if (!change.added && !change.removed) pairs.set(a, b)
      if (!change.added) a += 1
      if (!change.removed) b += 1
    }
  }
  return pairs
}

function keyOf({ key, kind }: Atom): string {
  if (kind !== 'word') return key
  return conceptsOf(key)[0] ?? key.toLowerCase()
}

/** The changes of a diff as places among the tokens of the old wording. */
function hunksOf(segments: TextDiff): readonly Hunk[] {
  const hunks: Hunk[] = []
  let before = ''
  let open: { start: number; removed: string; added: string } | null = null
  const close = (): void => {
    if (!open) return
    const from = countAtoms(before.slice(0, open.start))
    hunks.push({ from, to: countAtoms(before), removed: open.removed, added: open.added })
    open = null
  }
  for (const segment of segments) {
    if (segment.kind === 'same') {
      close()
      before += segment.was ?? segment.text
      continue
    }
    open ??= { start: before.length, removed: '', added: '' }
    open[segment.kind] += segment.text
    if (segment.kind === 'removed') before += segment.text
  }
  close()
  return hunks
}

/** How many tokens a text has; the end of the list is not counted. */
function countAtoms(text: string): number {
  return atomize(text).length - 1
}

interface Place {
  readonly from: number
  readonly to: number
  /** True where the counterpart has other words at this place. */
  readonly differs: boolean
}

/** Where a change belongs among the tokens of the counterpart: by its own words, else by those around. */
function placeOf(
  { from, to }: Hunk,
  pairs: ReadonlyMap<number, number>,
  length: number,
): Place | null {
  const inside = [...Array(to - from).keys()].map((index) => pairs.get(from + index))
  const found = inside.filter((index) => index !== undefined)
  const [first, last] = [found[0], found.at(-1)]
  if (first !== undefined && last !== undefined && found.length === inside.length) {
    return { from: first, to: last + 1, differs: last - first + 1 !== inside.length }
  }
  const before = from === 0 ? -1 : pairs.get(from - 1)
  const after = pairs.get(to)
  if (before !== undefined && after !== undefined && before < after) {
    return { from: before + 1, to: after, differs: to > from || after > before + 1 }
  }
  if (to > from) return null
  if (before !== undefined && before >= 0)
    return { from: before + 1, to: before + 1, differs: true }
  return after !== undefined && after < length ? { from: after, to: after, differs: true } : null
}

/** For each token where it begins and ends in the text, without the space before it. */
function offsetsOf(atoms: readonly Atom[]): readonly { start: number; end: number }[] {
  let at = 0
  return atoms.map(({ space, text }) => {
    const start = at + space.length
    at = start + text.length
    return { start, end: at }
  })
}

function startOf(offsets: readonly { start: number; end: number }[], index: number): number {
  return offsets[index]?.start ?? offsets.at(-1)?.end ?? 0
}

function endOf(offsets: readonly { start: number; end: number }[], index: number): number {
  return offsets[index - 1]?.end ?? 0
}

/** The words put in, with the spaces that the place needs. */
function replacement(
  { removed, added }: Hunk,
  { from, to }: Place,
  words: string,
  there: readonly Atom[],
  offsets: readonly { start: number; end: number }[],
) {
  if (removed !== '' || to > from) {
    const [start, end] = [startOf(offsets, from), endOf(offsets, to)]
    const gone = words.trim() === ''
    const space = there[from]?.space.length ?? 0
    return { start: gone ? start - space : start, end: Math.max(start, end), text: words.trim() }
  }
  const start = endOf(offsets, from)
  const glued = /^[,.;:)”]/u.test(words.trim()) || (added === added.trimStart() && start === 0)
  const tail = start === 0 && added.endsWith(' ') ? ' ' : ''
  return { start, end: start, text: `${glued || start === 0 ? '' : ' '}${words.trim()}${tail}` }
}

function put(
  text: string,
  pieces: readonly { readonly start: number; readonly end: number; readonly text: string }[],
): string {
  return [...pieces]
    .sort((a, b) => b.start - a.start || b.end - a.end)
    .reduce(
      (result, { start, end, text: words }) => result.slice(0, start) + words + result.slice(end),
      text,
    )
}
