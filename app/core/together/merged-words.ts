import { collide, editsOf, type TextEdit } from '../rebase/text-edits.ts'

/**
 * A stretch of several wordings set in one. `by` holds the indexes of the wordings that it comes from: of
 * `kept` words, those that keep them where others do not; of `added` and `removed` words, those that add
 * or remove them. Words that everybody keeps are of nobody: they are the law's.
 */
export interface MergedPiece {
  readonly kind: 'kept' | 'added' | 'removed'
  readonly text: string
  readonly by: readonly number[]
}

export interface MergedWords {
  readonly pieces: readonly MergedPiece[]
  /** Whether two wordings change the same words in different ways. */
  readonly conflict: boolean
}

/**
 * Sets several wordings of one text in one, word by word. Nothing is lost: `wordingOf(pieces, i)` is the
 * i-th wording exactly, and the pieces that are not added, joined, are the base.
 */
export function mergeWords(base: string, wordings: readonly string[]): MergedWords {
  const edits = wordings.map((wording) => editsOf(base, wording))
  const borders = [
    ...new Set([0, base.length, ...edits.flat().flatMap(({ start, end }) => [start, end])]),
  ].sort((a, b) => a - b)
  const pieces: MergedPiece[] = []
  borders.forEach((at, index) => {
    pieces.push(...addedAt(at, edits))
    const end = borders[index + 1]
    if (end === undefined) return
    const by = edits.flatMap((list, who) =>
      list.some((edit) => covers(edit, at, end)) ? [who] : [],
    )
    const text = base.slice(at, end)
    pieces.push(by.length > 0 ? { kind: 'removed', text, by } : { kind: 'kept', text, by: [] })
  })
  return { pieces: joined(pieces), conflict: clash(base, edits) }
}

/** The i-th of the wordings that were set in one. */
export function wordingOf(pieces: readonly MergedPiece[], index: number): string {
  return pieces
    .filter(({ kind, by }) => {
      if (kind === 'kept') return true
      return kind === 'added' ? by.includes(index) : !by.includes(index)
    })
    .map(({ text }) => text)
    .join('')
}

/** What all of several wordings change alike, and how many changes only some of them make. */
export function agreed(
  pieces: readonly MergedPiece[],
  count: number,
): { readonly common: readonly MergedPiece[]; readonly apart: number } {
  const changes = pieces.filter(({ kind, text }) => kind !== 'kept' && text.trim() !== '')
  const common = changes.filter(({ by }) => by.length === count)
  return { common, apart: changes.length - common.length }
}

/** What is put in behind the words that end at a place, alike ones once. */
function addedAt(at: number, edits: readonly (readonly TextEdit[])[]): readonly MergedPiece[] {
  const added = new Map<string, number[]>()
  edits.forEach((list, who) => {
    const text = list
      .filter(({ end }) => end === at)
      .map((edit) => edit.text)
      .join('')
    if (text !== '') added.set(text, [...(added.get(text) ?? []), who])
  })
  return [...added].map(([text, by]) => ({ kind: 'added', text, by }))
}

function covers(edit: TextEdit, start: number, end: number): boolean {
  return edit.start <= start && end <= edit.end && edit.end > edit.start
}

function clash(base: string, edits: readonly (readonly TextEdit[])[]): boolean {
  return edits.some((list, index) =>
    edits
      .slice(index + 1)
      .some((others) =>
        list.some(
          (edit) =>
            !edit.typographic &&
            others.some((other) => !other.typographic && collide(base, edit, other)),
        ),
      ),
  )
}

/** Neighbours of one kind and one origin are one piece. */
function joined(pieces: readonly MergedPiece[]): readonly MergedPiece[] {
  const found: MergedPiece[] = []
  for (const piece of pieces) {
    const last = found.at(-1)
    if (last?.kind === piece.kind && last.by.join() === piece.by.join()) {
      found[found.length - 1] = { ...last, text: last.text + piece.text }
    } else if (piece.text !== '') found.push(piece)
  }
  return found
}
