import { align, type Run } from './align.ts'
import { atomize, type Atom } from './atoms.ts'
import { classify } from './classify.ts'
import { peelLabels } from './label.ts'
import { findMoves } from './moves.ts'
import type { ChangeClass, Segment, TextDiff } from './segment.ts'
import { simplify } from './simplify.ts'

/** Where the space between two runs goes, so that a change takes just one of its two spaces along. */
interface Spacing {
  /** The first atoms' space is common and stands before the change. */
  readonly before: boolean
  /** The change takes the space after it, which the next run then leaves out. */
  readonly after: boolean
}

function spacing(change: Run, next: Run | undefined): Spacing {
  const [old, now] = [change.old[0], change.new[0]]
  if (old && now) return { before: old.space === now.space, after: false }
  const first = (old ?? now)?.space
  const [oldNext, newNext] = [next?.old[0]?.space, next?.new[0]?.space]
  if (oldNext === newNext) return { before: false, after: false }
  const kept = now ? oldNext : newNext
  return first === kept ? { before: true, after: true } : { before: false, after: false }
}

function same(text: string, was: string): readonly Segment[] {
  if (text === was) return text === '' ? [] : [{ kind: 'same', text }]
  return [{ kind: 'same', text, was }]
}

/** One pair of equal atoms; what both print is told apart from what differs in typography. */
function pair(old: Atom, now: Atom, withSpace: boolean): readonly Segment[] {
  const [oldSpace, newSpace] = withSpace ? [old.space, now.space] : ['', '']
  if (oldSpace === newSpace) return [...same(newSpace, oldSpace), ...same(now.text, old.text)]
  if (old.text !== now.text || oldSpace === '' || newSpace === '') {
    return same(newSpace + now.text, oldSpace + old.text)
  }
  const last = newSpace.slice(-1)
  const shared = oldSpace.endsWith(last) && last.trim() === '' ? last : ''
  const own = (space: string): string => space.slice(0, space.length - shared.length)
  return [...same(own(newSpace), own(oldSpace)), ...same(shared + now.text, shared + old.text)]
}

interface Piece {
  readonly text: string
  readonly move?: number
}

/** One side of a change, cut where a moved phrase begins and ends. */
function pieces(
  atoms: readonly Atom[],
  moves: ReadonlyMap<Atom, number>,
  withoutFirstSpace: boolean,
  after: string,
): readonly Piece[] {
  const out: { text: string; move?: number }[] = []
  atoms.forEach((atom, index) => {
    const text = (index === 0 && withoutFirstSpace ? '' : atom.space) + atom.text
    const move = moves.get(atom)
    const last = out.at(-1)
    if (last && last.move === move) last.text += text
    else out.push(move === undefined ? { text } : { text, move })
  })
  const last = out.at(-1)
  if (last) last.text += after
  return withoutBareMarks(out)
}

/** A mark left over beside a moved phrase goes with it; alone it would be an island. */
function withoutBareMarks(list: readonly Piece[]): readonly Piece[] {
  const joined: Piece[] = []
  let before = ''
  list.forEach((piece, index) => {
    const last = joined.at(-1)
    if (piece.move === undefined && !/[\p{L}\p{N}]/u.test(piece.text) && list.length > 1) {
      if (last) joined[joined.length - 1] = { ...last, text: last.text + piece.text }
      else if (index === 0) before = piece.text
      return
    }
    joined.push({ ...piece, text: before + piece.text })
    before = ''
  })
  return joined
}

function side(
  kind: 'added' | 'removed',
  parts: readonly Piece[],
  changeClass: ChangeClass,
): readonly Segment[] {
  return parts.map(({ text, move }) =>
    move === undefined
      ? { kind, text, class: changeClass }
      : { kind, text, class: 'move' as const, move },
  )
}

/** Joins neighbouring stretches of identical words. */
function joinSame(segments: readonly Segment[]): TextDiff {
  const joined: Segment[] = []
  for (const segment of segments) {
    const last = joined.at(-1)
    const plain = segment.kind === 'same' && segment.was === undefined
    if (plain && last?.kind === 'same' && last.was === undefined) {
      joined[joined.length - 1] = { kind: 'same', text: last.text + segment.text }
    } else joined.push(segment)
  }
  return joined
}

function render(runs: readonly Run[]): readonly Segment[] {
  const moves = findMoves(runs)
  const out: Segment[] = []
  let spaceTaken = false
  runs.forEach((run, index) => {
    if (run.same) {
      run.new.forEach((atom, i) => {
        const old = run.old[i]
        if (old) out.push(...pair(old, atom, !(i === 0 && spaceTaken)))
      })
      spaceTaken = false
      return
    }
    const next = runs[index + 1]
    const { before, after } = spacing(run, next)
    const first = run.new[0] ?? run.old[0]
    if (before && first) out.push(...same(first.space, first.space))
    const [oldAfter, newAfter] = after ? [next?.old[0]?.space, next?.new[0]?.space] : []
    const changeClass = classify(run)
    out.push(...side('removed', pieces(run.old, moves, before, oldAfter ?? ''), changeClass))
    out.push(...side('added', pieces(run.new, moves, before, newAfter ?? ''), changeClass))
    spaceTaken = after
  })
  return out
}

/**
 * Compares two texts word by word as a lawyer would mark the change by hand. The two laws of
 * `TextDiff` hold for any two strings; the same text twice is one `same` segment (none when empty);
 * no token is ever cut. Texts are compared by tokens after the stated normalisation, and what is
 * given are the characters of the texts themselves.
 */
export function diffText(old: string, now: string): TextDiff {
  if (old === now) return joinSame(same(now, old))
  const { segments, oldRest, newRest } = peelLabels(old, now)
  return joinSame([...segments, ...render(simplify(align(atomize(oldRest), atomize(newRest))))])
}
